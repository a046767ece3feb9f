'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { CitedSource } from '@/components/questions/source-cite'
import { Verdict, type Mark } from '@/components/questions/verdict'
import type { CheckedView } from '@/lib/data/checked-answers'
import type { AnswerLine } from '@/lib/domain/quizzes/answer-lines'

import styles from './quiz-run.module.css'

const lineWords = ({ prompt, text }: AnswerLine): string =>
  prompt === null ? (text ?? '') : `${prompt}: ${text}`

/** What is right, and the sentence that says so, while the practice goes on. */
export function CheckedAnswer({
  checked,
}: {
  checked: Omit<CheckedView, 'verdict'> & { readonly verdict: Mark }
}) {
  const t = useTranslations('quizzes')
  const { verdict, right, explanation, source } = checked
  const isRight = verdict === 'right'
  return (
    <div className={styles.checked}>
      <Verdict mark={verdict} />
      {!isRight && (
        <p>
          {t('run.rightIs')} <b>{right.map(lineWords).join('; ')}</b>
        </p>
      )}
      {source && <CitedSource source={source} date={null} on={!isRight} />}
      {explanation && explanation !== source?.quote.text && <p className="note">{explanation}</p>}
    </div>
  )
}
