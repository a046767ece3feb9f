import type { ReactNode } from 'react'

import { strokeClass, type StrokeState } from '@/components/ui/stroke'

/** A sentence of the article and the stretch of it that proves the key, as offsets into the sentence. */
export interface QuotedSentence {
  readonly text: string
  readonly mark: { readonly start: number; readonly end: number } | null
  /** The sentences beside it, in grey. */
  readonly before?: string | null
  readonly after?: string | null
}

/** The sentence that proves the key, marked, with where it stands. `cite` names article, sentence and a link. */
export function SourceQuote({
  sentence,
  cite,
  state,
  on = true,
}: {
  sentence: QuotedSentence
  cite?: ReactNode
  state?: StrokeState
  on?: boolean
}) {
  const { text, mark, before, after } = sentence
  return (
    <figure>
      <blockquote className="source">
        {before && <span className="dim">{before} </span>}
        {mark ? (
          <>
            {text.slice(0, mark.start)}
            <mark className={strokeClass(state, on)}>{text.slice(mark.start, mark.end)}</mark>
            {text.slice(mark.end)}
          </>
        ) : (
          text
        )}
        {after && <span className="dim"> {after}</span>}
      </blockquote>
      {cite && <figcaption className="cite">{cite}</figcaption>}
    </figure>
  )
}
