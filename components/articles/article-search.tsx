import Form from 'next/form'
import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'

import styles from './article-list.module.css'

/** Narrows the list to articles that hold each word of the query. */
export function ArticleSearch({ query }: { query: string }) {
  const t = useTranslations('articles')
  return (
    <Form action="/articles" className={styles.search} role="search">
      <label className="vh" htmlFor="article-search">
        {t('search.label')}
      </label>
      <input
        className="input"
        id="article-search"
        type="search"
        name="q"
        key={query}
        defaultValue={query}
        placeholder={t('search.label')}
        maxLength={200}
        autoComplete="off"
      />
      <Button type="submit">{t('search.go')}</Button>
      {query && (
        <Link className="btn btn--quiet" href={'/articles' as Route}>
          {t('search.clear')}
        </Link>
      )}
    </Form>
  )
}
