import { useTranslations } from '#i18n/translations'
import { Folio } from '@/components/layout/folio'
import { knownLanguage } from '@/lib/domain/articles/language'
import { formatCalendarDate } from '@/lib/i18n/format'

interface Filed {
  readonly source: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: string | null
  readonly language: string
  readonly wordCount: number
}

/** Where an article comes from, when, by whom, and how long it is; what is not known is left out. */
export function ArticleFolio({ article }: { article: Filed }) {
  const t = useTranslations('articles')
  const language = knownLanguage(article.language) ?? 'und'
  const parts = [
    sourceOf(article),
    article.publishedOn && formatCalendarDate(article.publishedOn),
    article.author,
    t(`languages.${language}`),
    t('check.words', { count: article.wordCount }),
  ]
  return <Folio parts={parts.filter(Boolean)} />
}

function sourceOf({ source, url }: Filed) {
  const name = source ?? (url && new URL(url).hostname.replace(/^www\./, ''))
  // The page is on somebody else's site: it learns nothing of ours.
  if (url && name) {
    return (
      <a href={url} rel="noreferrer noopener external">
        {name}
      </a>
    )
  }
  return name
}
