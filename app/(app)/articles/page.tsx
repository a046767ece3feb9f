import type { Route } from 'next'

import { ArticleList } from '@/components/articles/article-list'
import { ArticleSearch } from '@/components/articles/article-search'
import { DeletedNote } from '@/components/articles/deleted-note'
import { NoArticles } from '@/components/articles/no-articles'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import { Pages } from '@/components/ui/pages'
import { getDeletedTitle } from '@/lib/data/article-changes'
import { listArticles } from '@/lib/data/article-list'
import { getTranslator } from '@/lib/i18n/translator'

import { restoreArticleAction } from './actions'

const t = getTranslator('articles')

export const metadata = { title: t('title') }

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

export default async function ArticlesPage({ searchParams }: PageProps<'/articles'>) {
  const { q, page, deleted } = await searchParams
  const query = one(q).trim()
  const list = await listArticles(query, Number(one(page)))
  const deletedTitle = await getDeletedTitle(one(deleted))
  const lede = query ? t('found', { total: list.total, query }) : t('lede', { total: list.total })

  return (
    <main id="main" className="page">
      {deletedTitle !== null && (
        <DeletedNote title={deletedTitle} restore={restoreArticleAction.bind(null, one(deleted))} />
      )}
      <PageHead
        title={t('title')}
        lede={lede}
        acts={
          <LinkButton kind="primary" href={'/articles/new' as Route}>
            {t('import')}
          </LinkButton>
        }
      />
      {(list.total > 0 || query) && <ArticleSearch query={query} />}
      {list.total > 0 ? <ArticleList articles={list.articles} /> : <NoArticles query={query} />}
      <Pages
        page={list.page}
        total={list.pageCount}
        hrefOf={(to) => `/articles?${new URLSearchParams({ ...(query && { q: query }), page: String(to) })}`}
      />
    </main>
  )
}
