import type { Route } from 'next'
import Form from 'next/form'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { SearchField } from '@/components/forms/search-field'

import styles from './set-tags.module.css'

/** What the library of sets is narrowed to. */
export interface Narrowing {
  readonly query?: string
  readonly tag?: string
}

/** Where the library shows the sets of a narrowing. */
export function libraryHref({ query, tag }: Narrowing): string {
  const search = new URLSearchParams({ ...(query && { q: query }), ...(tag && { tag }) }).toString()
  return search ? `/question-sets?${search}` : '/question-sets'
}

/** Narrows the library to the sets that hold each word of the query and the tag that is chosen. */
export function SetSearch({
  query,
  tag,
  tags,
}: Required<Narrowing> & { tags: readonly { readonly tag: string; readonly count: number }[] }) {
  const t = useTranslations('questionSets')
  return (
    <div role="search">
      <Form action="/question-sets" className={styles.search}>
        {tag && <input type="hidden" name="tag" value={tag} />}
        <SearchField id="set-search" label={t('search.label')} submit={t('search.go')} query={query}>
          {(query || tag) && (
            <Link className="btn btn--quiet" href={'/question-sets' as Route}>
              {t('search.clear')}
            </Link>
          )}
        </SearchField>
      </Form>
      {tags.length > 0 && (
        <nav className={styles.filter} aria-label={t('tags.title')}>
          {tags.map((each) => (
            <Link
              key={each.tag}
              href={libraryHref({ query, tag: each.tag === tag ? '' : each.tag }) as Route}
              aria-current={each.tag === tag ? 'true' : undefined}
              prefetch={false}
            >
              {each.tag} <span className="num folio">{each.count}</span>
            </Link>
          ))}
        </nav>
      )}
    </div>
  )
}
