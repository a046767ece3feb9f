import type { ReactNode } from 'react'

import { StemText } from './question-stem'

/** One sheet with a fold. The back, when it is there, shows the answer and the sentence it came from. */
export function Flashcard({
  label,
  front,
  meta,
  context = null,
  children,
  back,
}: {
  label: string
  front: string
  /** Where the card comes from and what to do, above the front. */
  meta?: readonly string[]
  /** The grey sentence before the front. */
  context?: string | null
  /** Below the front: the field, or the button that turns the card. */
  children?: ReactNode
  back?: { answer: ReactNode; children?: ReactNode } | null
}) {
  return (
    <article className="flash" aria-label={label}>
      <div className="flash-front">
        {meta && (
          <p className="q-meta">
            {meta.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
        {context && <p className="q-context">{context}</p>}
        <StemText text={front} />
        {children && <div className="flash-turn">{children}</div>}
      </div>
      <div aria-live="polite">
        {back && (
          <div className="flash-back">
            <p className="flash-answer num">{back.answer}</p>
            {back.children}
          </div>
        )}
      </div>
    </article>
  )
}
