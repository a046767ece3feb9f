import { useTranslations } from '#i18n/translations'
import { MarkedText } from '@/components/articles/marked-text'
import { PageHead } from '@/components/layout/page-head'
import type { ReadingArticle, ReadingView } from '@/lib/data/reading'
import { formatCalendarDate } from '@/lib/i18n/format'

/** Whole articles with a stroke on what was asked; each stroke wears its question's number. */
export function QuizReading({ reading: { articles } }: { reading: ReadingView }) {
  return articles.map((article) => <Article key={article.text} article={article} />)
}

function Article({ article: { title, source, publishedOn, text, marks, url } }: { article: ReadingArticle }) {
  const t = useTranslations('quizzes')
  const folio = [
    ...(source ? [source] : []),
    ...(publishedOn ? [formatCalendarDate(publishedOn)] : []),
    ...(url && /^https?:/i.test(url) ? [<Original key="url" url={url} />] : []),
  ]
  return (
    <article>
      <PageHead folio={folio} title={title} lede={t('reading.lede', { count: marks.length })} />
      <div className="read">
        <MarkedText
          text={withoutTitle(text, title)}
          marks={marks.map(({ start, end, place }) => ({ start, end, number: place, id: `q${place}` }))}
        />
      </div>
    </article>
  )
}

function Original({ url }: { url: string }) {
  const t = useTranslations('quizzes')
  return (
    <a href={url} rel="noreferrer nofollow">
      {t('reading.original')}
    </a>
  )
}

/** The text without a first line that repeats its title; spaces keep every offset where it was. */
function withoutTitle(text: string, title: string): string {
  const [first = ''] = text.split('\n', 1)
  return first.trim() === title.trim() ? text.replace(first, ' '.repeat(first.length)) : text
}
