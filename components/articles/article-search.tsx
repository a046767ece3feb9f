import Form from 'next/form'
import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { SearchField } from '@/components/forms/search-field'

import styles from './article-list.module.css'

/** Narrows the list to articles that hold each word of the query. */
export function ArticleSearch({ query }: { query: string }) {
  const t = useTranslations('articles')
  return (
    <Form action="/articles" className={styles.search} role="search">
      <SearchField id="article-search" label={t('search.label')} submit={t('search.go')} query={query}>
        {query && (
          <Link className="btn btn--quiet" href={'/articles' as Route}>
            {t('search.clear')}
          </Link>
        )}
      </SearchField>
    </Form>
  )
}
