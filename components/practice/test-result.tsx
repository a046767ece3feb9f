'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { QuestionStem } from '@/components/questions/question-stem'
import type { PlacedReply } from '@/components/quizzes/answer-store'
import { CheckedAnswer } from '@/components/quizzes/checked-answer'
import { markReply, type AskedWording } from '@/lib/domain/practice/asked'
import { givenLines } from '@/lib/domain/quizzes/answer-lines'
import { toIndices } from '@/lib/domain/quizzes/taking'

import type { DatedCard } from './dated-session'
import styles from './practice.module.css'
import { RunEnd } from './run-frame'

/** A question of a test with what was answered. */
export interface TestedQuestion {
  readonly card: DatedCard
  readonly asked: AskedWording
  readonly reply: PlacedReply | undefined
}

/** A marked test: how many are right, and each answer with what is right and why. */
export function TestResult({
  questions,
  back,
  onRestart,
}: {
  questions: readonly TestedQuestion[]
  back: string
  onRestart: () => void
}) {
  const t = useTranslations('practice')
  const marked = questions.map((one) => ({ ...one, ...markReply(one.card.own, one.asked, one.reply) }))
  const right = marked.filter(({ isRight }) => isRight).length
  return (
    <>
      <RunEnd
        title={t('test.right', { right, total: marked.length })}
        back={back}
        restart={t('test.restart')}
        onRestart={onRestart}
      />
      <ol className={styles.results}>
        {marked.map(({ card, asked, reply, verdict, right: lines }) => (
          <li key={card.cardId}>
            <QuestionStem as="h3" stem={card.own.stem} context={card.own.context} />
            <Given card={card} asked={asked} reply={reply} />
            <CheckedAnswer
              checked={{
                place: 1,
                verdict,
                right: lines,
                explanation: card.explanation,
                source: card.source,
              }}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

/** What was answered, in words. */
function Given({ card, asked, reply }: TestedQuestion) {
  const t = useTranslations('practice')
  if (!reply) return null
  const lines = givenLines(card.own, toIndices(reply, asked.order)).filter(({ text }) => text !== null)
  const words = lines.map(({ prompt, text }) => (prompt === null ? text : `${prompt}: ${text}`)).join('; ')
  return words === '' ? null : <p className="note">{t('test.given', { words })}</p>
}
