import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Side } from '@/components/layout/side'
import type { OpenPointsView, OpenQuiz } from '@/lib/data/open-points'
import type { BoardWindow } from '@/lib/domain/leaderboard/windows'

import styles from './board.module.css'

/** What a student can still earn: each line with its most points and the way to it. */
export function OpenPoints({ open, window }: { open: OpenPointsView; window: BoardWindow }) {
  const t = useTranslations('leaderboard')
  const { dueCards, quizzes } = open
  return (
    <Side title={t('open.title', { window })}>
      {dueCards === 0 && quizzes.length === 0 ? (
        <p className={`note ${styles.nothing}`}>{t('open.nothing')}</p>
      ) : (
        <ul className={styles.open}>
          {dueCards > 0 && (
            <Line points={dueCards} href="/reviews" act={t('open.start')}>
              {t('open.cards', { count: dueCards })}
            </Line>
          )}
          {quizzes.map((quiz) => (
            <QuizLine key={quiz.assignmentId} quiz={quiz} />
          ))}
        </ul>
      )}
    </Side>
  )
}

function QuizLine({ quiz: { assignmentId, title, points, isBegun } }: { quiz: OpenQuiz }) {
  const t = useTranslations('leaderboard')
  const href = isBegun ? `/quizzes/${assignmentId}/attempt` : `/quizzes/${assignmentId}`
  return (
    <Line points={points} href={href} act={t(isBegun ? 'open.goOn' : 'open.begin')}>
      {t(isBegun ? 'open.begun' : 'open.fresh', { title })}
    </Line>
  )
}

function Line({
  points,
  href,
  act,
  children,
}: {
  points: number
  href: string
  act: string
  children: ReactNode
}) {
  const t = useTranslations('leaderboard')
  return (
    <li>
      <b aria-hidden="true">{t('open.worth', { points })}</b>
      <span>
        {children} <span className="vh">{t('open.upTo', { points })}</span>{' '}
        <Link href={href as Route} prefetch={false}>
          {act}
        </Link>
      </span>
    </li>
  )
}
