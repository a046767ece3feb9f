import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import type { QuestionImage as Shown } from '@/lib/domain/images/image'
import { GAP } from '@/lib/domain/questions/kinds'

import { QuestionImage } from './question-image'

/** What is asked. `image` stands below it; `context` is the grey sentence before it; `as` is the heading it is on this page, or a legend. */
export function QuestionStem({
  id,
  stem,
  context,
  image = null,
  meta,
  as: Heading = 'h2',
}: {
  id?: string
  stem: ReactNode
  context?: string | null
  image?: Shown | null
  /** "Question 4 of 9", "Choose one", "1 point": the first is the strongest. */
  meta?: readonly string[]
  as?: 'h1' | 'h2' | 'h3' | 'legend'
}) {
  return (
    <>
      <QuestionMeta meta={meta} context={context} />
      <Heading className="stem" id={id}>
        {typeof stem === 'string' ? <StemText text={stem} /> : stem}
      </Heading>
      <QuestionImage image={image} />
    </>
  )
}

/** What stands above a stem: where it is and what to do, and the grey sentence before it. */
export function QuestionMeta({
  meta,
  context,
}: {
  meta: readonly string[] | undefined
  context: string | null | undefined
}) {
  return (
    <>
      {meta && (
        <p className="q-meta">
          {meta.map((part, index) =>
            index === 0 ? <b key={part}>{part}</b> : <span key={part}>{part}</span>,
          )}
        </p>
      )}
      {context && <p className="q-context">{context}</p>}
    </>
  )
}

/** A stem's words; the gap of a cloze is drawn as a line and read aloud as "blank". */
export function StemText({ text }: { text: string }) {
  const t = useTranslations('questions')
  const [before = '', after] = text.split(GAP)
  if (after === undefined) return text
  return (
    <>
      {before}
      <span className="vh">{t('blank')}</span>
      <span aria-hidden="true">{GAP}</span>
      {after}
    </>
  )
}
