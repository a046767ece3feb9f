'use no memo' // The compiler's memo slots weigh more here than they save.

import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import type { PlacedReply } from '@/components/quizzes/answer-store'
import { RunAnswer } from '@/components/quizzes/run-answer'
import { lettersOf } from '@/components/quizzes/run-question'
import { useRunKeys } from '@/components/quizzes/use-run-keys'
import { chosenWith } from '@/components/questions/choice-options'
import type { AskedWording } from '@/lib/domain/practice/asked'

import styles from './practice.module.css'

/** One question as a quiz asks it. `children` are what can be done with its answer. */
export function AskedForm({
  asked: { question },
  place,
  reply,
  isFixed,
  onReply,
  onNext,
  told,
  children,
}: {
  asked: AskedWording
  /** Where one is, in words. */
  place: string
  reply: PlacedReply | undefined
  /** The answer was marked and cannot be changed. */
  isFixed: boolean
  onReply: (reply: PlacedReply) => void
  onNext: () => void
  /** What is told of the answer. */
  told?: ReactNode
  children: ReactNode
}) {
  const questions = useTranslations('questions')
  useRunKeys({
    letters: isFixed ? [] : lettersOf(question),
    onChoose: (position) =>
      onReply({ chosen: chosenWith(question.form, reply?.chosen, position), text: null }),
    onNext,
  })
  return (
    <form
      aria-labelledby="stem"
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <fieldset className={styles.asked} disabled={isFixed}>
        <RunAnswer
          as="h2"
          meta={[place, questions(`task.${question.form}`)]}
          question={question}
          reply={reply}
          onReply={onReply}
        />
      </fieldset>
      <div role="status">{told}</div>
      <div className={styles.next}>{children}</div>
    </form>
  )
}
