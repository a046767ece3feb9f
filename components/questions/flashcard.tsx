import type { ReactNode } from 'react'

import type { QuestionImage as Shown } from '@/lib/domain/images/image'

import { QuestionImage } from './question-image'
import { StemText } from './question-stem'

/** One sheet with a fold. The back, when it is there, shows the answer and the sentence it came from. */
export function Flashcard({
  label,
  front,
  meta,
  context = null,
  image = null,
  children,
  back,
  onTap,
}: {
  label: string
  front: string
  /** Where the card comes from and what to do, above the front. */
  meta?: readonly string[]
  /** The grey sentence before the front. */
  context?: string | null
  image?: Shown | null
  /** Below the front: the field, or the button that turns the card. */
  children?: ReactNode
  back?: { answer: ReactNode; children?: ReactNode } | null
  /** A tap anywhere on the front, beside the button that does the same. */
  onTap?: (() => void) | undefined
}) {
  return (
    <article className="flash" aria-label={label}>
      <div className="flash-front" onClick={onTap && (({ target }) => isPlainTap(target) && onTap())}>
        {meta && (
          <p className="q-meta">
            {meta.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
        {context && <p className="q-context">{context}</p>}
        <StemText text={front} />
        <QuestionImage image={image} />
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

/** Neither the press of a control nor the end of a selection. */
const isPlainTap = (target: EventTarget): boolean =>
  !(target instanceof Element && target.closest('a, button, input')) && getSelection()?.isCollapsed !== false
