import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import type { ResultView } from '@/lib/data/attempt-results'

import type { Clock } from './due-words'
import { MissedAnswer, RightAnswer, type AskForMarks } from './result-answer'
import { ResultHead } from './result-head'
import styles from './result.module.css'

/** A finished attempt: the score, what to mend, what is right, and where each stands in the article. */
export function QuizResult({ result, clock, ask }: { result: ResultView; clock: Clock; ask: AskForMarks }) {
  const t = useTranslations('quizzes')
  const missed = result.questions.filter(({ verdict }) => verdict !== 'right')
  const right = result.questions.filter(({ verdict }) => verdict === 'right')
  return (
    <>
      <ResultHead result={result} clock={clock} />
      {missed.length > 0 && <h2 className={`head ${styles.part}`}>{t('result.notYet')}</h2>}
      {missed.map((question) => (
        <MissedAnswer key={question.place} question={question} result={result} ask={ask} />
      ))}
      {right.length > 0 && (
        <>
          <h2 className={`head ${styles.part}`}>{t('result.right')}</h2>
          <ol className={styles.list}>
            {right.map((question) => (
              <RightAnswer key={question.place} question={question} result={result} />
            ))}
          </ol>
        </>
      )}
      <PointsNote result={result} />
    </>
  )
}

function PointsNote({ result: { number, points, isPractice } }: { result: ResultView }) {
  const t = useTranslations('quizzes')
  return (
    <p className={`note ${styles.points}`}>
      {isPractice
        ? t('result.practice')
        : number === 1
          ? t.rich('result.points', { points, b: (words) => <b className="num">{words}</b> })
          : t('result.noPoints')}{' '}
      <Link href={'/help/points' as Route} prefetch={false}>
        {t('result.how')}
      </Link>
    </p>
  )
}
