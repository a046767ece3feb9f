import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Folio } from '@/components/layout/folio'
import { LinkButton } from '@/components/ui/link-button'
import type { ResultView } from '@/lib/data/attempt-results'
import { addDays } from '@/lib/domain/shared/calendar'

import { whenWords, type Clock } from './due-words'
import styles from './result.module.css'

/** A pencil ring round the score. */
const RING = 'M38 14C82 1 152 4 181 27c24 20 16 55-25 70-46 16-116 12-142-14C-5 62 6 27 52 13c22-7 47-9 66-8'

/** The score, what it means, and where to go from here. */
export function ResultHead({ result, clock }: { result: ResultView; clock: Clock }) {
  const t = useTranslations('quizzes')
  const { marks, maxMarks: max, number, attemptsAllowed: allowed, handedInAt, startedAt } = result
  const minutes = Math.max(1, Math.round((handedInAt.getTime() - startedAt.getTime()) / 60_000))
  const when = whenWords(t, handedInAt, clock)
  return (
    <header className={styles.head}>
      <p className={styles.score}>
        <svg
          viewBox="0 0 200 110"
          preserveAspectRatio="none"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.25"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path vectorEffect="non-scaling-stroke" d={RING} />
        </svg>
        <b className="num">{marks}</b> <span>{t('result.of', { max })}</span>
      </p>
      <div>
        <Folio
          parts={[
            t('result.folio.handedIn', { when }),
            t('result.folio.minutes', { minutes }),
            t('result.folio.attempt', { number, allowed }),
          ]}
        />
        <h1 className="title">{result.title}</h1>
        <p className="lede">
          <Lede result={result} />
        </p>
        <p className={`row ${styles.acts}`}>
          <ResultActs result={result} />
        </p>
      </div>
    </header>
  )
}

function Lede({ result: { questions, today } }: { result: ResultView }) {
  const t = useTranslations('quizzes')
  const right = questions.filter(({ verdict }) => verdict === 'right').length
  if (questions.every(({ verdict }) => verdict === 'none' || verdict === 'late')) return t('result.lede.none')
  if (right === questions.length) return t('result.lede.all')
  const tomorrow = addDays(today, 1)
  const back = questions.filter(
    ({ verdict, dueDay }) => verdict !== 'right' && dueDay !== null && dueDay <= tomorrow,
  ).length
  return `${t('result.lede.right', { right })} ${t('result.lede.back', { back })}`.trim()
}

function ResultActs({ result }: { result: ResultView }) {
  const t = useTranslations('quizzes')
  const { assignmentId, questions, attemptsAllowed, number } = result
  const quiz = `/quizzes/${assignmentId}`
  return (
    <>
      {questions.some(({ source }) => source !== null) && (
        <LinkButton kind="primary" href={`${quiz}/reading` as Route}>
          {t('result.read')}
        </LinkButton>
      )}
      {number < attemptsAllowed && <LinkButton href={quiz as Route}>{t('result.again')}</LinkButton>}
      <LinkButton href={`${quiz}/practice` as Route}>{t('start.practise')}</LinkButton>
      <LinkButton kind="quiet" href={'/home' as Route}>
        {t('result.done')}
      </LinkButton>
    </>
  )
}
