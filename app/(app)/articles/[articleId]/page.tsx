import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ArticleBar } from '@/components/articles/article-bar'
import { ArticleFolio } from '@/components/articles/article-folio'
import { ArticleNote } from '@/components/articles/article-note'
import { ArticleReading } from '@/components/articles/article-reading'
import { filterOf } from '@/components/facts/fact-tabs'
import { listOthers } from '@/lib/data/article-list'
import { getArticle } from '@/lib/data/articles'
import { requireTeacher } from '@/lib/data/viewer'
import { seemsSameEvent } from '@/lib/domain/articles/same-event'
import { sentencesOf } from '@/lib/domain/articles/sentences'
import { formatDate } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translator'

import { deleteArticleAction } from './actions'

type Props = PageProps<'/articles/[articleId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle((await params).articleId)
  return article ? { title: article.title } : {}
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { articleId } = await params
  const { show, note } = await searchParams
  const [viewer, article] = [await requireTeacher(), await getArticle(articleId)]
  if (!article) notFound()
  const others = await listOthers(article.id)
  const t = getTranslator('articles')
  const { version, facts } = article
  const read = { number: version.number, date: formatDate(version.readAt, viewer.timeZone) }

  return (
    <main id="main" className="page">
      <ArticleNote note={note} versionNumber={version.number} />
      <header className="page-head">
        <div>
          <ArticleFolio article={{ ...article, wordCount: version.wordCount }} />
          <h1 className="title">{article.title}</h1>
        </div>
      </header>
      <ArticleBar
        articleId={article.id}
        canEdit={article.canEdit}
        other={others.find((other) => seemsSameEvent(article, other)) ?? null}
        reading={article.isSample ? t('article.sample') : t('article.version', read)}
        remove={deleteArticleAction.bind(null, article.id)}
      />
      <ArticleReading
        text={version.text}
        removed={version.removed}
        facts={facts}
        sentenceCount={sentencesOf(version.text).length}
        shown={filterOf(show)}
        hrefOf={(filter) => `/articles/${article.id}${filter === 'all' ? '' : `?show=${filter}`}`}
      />
    </main>
  )
}
