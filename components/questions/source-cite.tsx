import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import type { StrokeState } from '@/components/ui/stroke'
import type { SourceView } from '@/lib/data/sources'

import { SourceQuote } from './source-quote'

/** The stroke that each state of a claim wears. */
export const STROKES = {
  corroborated: 'both',
  'single-source': 'single',
  'in-conflict': 'differ',
} as const satisfies Record<SourceView['state'], StrokeState>

/** The sentence that proves a key, with the article, its date and the sentence's number. `link` leads to it. */
export function CitedSource({
  source,
  date,
  on = true,
  link,
}: {
  source: SourceView
  /** The date of publication, in words. */
  date: string | null
  on?: boolean
  link?: ReactNode
}) {
  const t = useTranslations('questions')
  const { quote, article, alsoTold, state } = source
  const where = [
    article.source ?? article.title,
    ...(date ? [date] : []),
    ...(quote.number === null ? [] : [t('cite.sentence', { number: quote.number })]),
  ]
  return (
    <SourceQuote
      sentence={quote}
      state={STROKES[state]}
      on={on}
      cite={
        <>
          {where.join(', ')}. {alsoTold.length > 0 && t('cite.alsoTold', { outlets: alsoTold.join(', ') })}{' '}
          {link}
        </>
      }
    />
  )
}
