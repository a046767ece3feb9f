import type { Route } from 'next'
import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Empty } from '@/components/ui/empty'
import type { BoardRow, BoardView } from '@/lib/data/leaderboard'
import { boardHref } from '@/lib/forms/board-address'

import styles from './board.module.css'
import { StandingRow } from './standing-row'

/** The rows of a board that its viewer may see, or why there are none. */
export function Board({ board, isWhole }: { board: BoardView; isWhole: boolean }) {
  const t = useTranslations('leaderboard')
  if (board.state === 'off') {
    return (
      <Reason title={t('empty.offTitle')}>{t(board.canManage ? 'empty.offTeacher' : 'empty.off')}</Reason>
    )
  }
  if (board.state === 'few') {
    return <Reason title={t('empty.fewTitle')}>{t('empty.few', { count: board.shownCount })}</Reason>
  }
  if (board.rows.every(({ points }) => points <= 0)) {
    return (
      <Reason title={t('empty.quietTitle')}>{t(board.isCurrent ? 'empty.quiet' : 'empty.quietPast')}</Reason>
    )
  }
  return (
    <>
      <Rows board={board} />
      <After board={board} isWhole={isWhole} />
    </>
  )
}

function Reason({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Empty title={title}>
      <p>{children}</p>
    </Empty>
  )
}

function Rows({ board }: { board: BoardView }) {
  const t = useTranslations('leaderboard')
  return (
    <>
      <div className={styles.cap} aria-hidden="true">
        <span>{t('board.place')}</span>
        <span />
        <span />
        <span>{t('board.firstAttempts')}</span>
        <span>{t('board.dueReviews')}</span>
        <span>{t('board.points')}</span>
      </div>
      <ol className={styles.board} aria-label={t('board.label')}>
        {board.rows.map((row, index) => (
          <Fragment key={row.alias}>
            <Line row={row} />
            {index === 0 && board.skipped && <SkippedPlaces board={board} skipped={board.skipped} />}
          </Fragment>
        ))}
      </ol>
    </>
  )
}

function Line({ row }: { row: BoardRow }) {
  const t = useTranslations('leaderboard')
  const points = (
    <>
      {row.points}
      <span className="vh"> {t('board.pointsUnit')}</span>
    </>
  )
  return (
    <StandingRow place={row.place} alias={row.alias} points={points} me={row.isOwn}>
      <span className={styles.figures}>
        <Figure value={row.firstAttempts} unit={t('board.firstAttemptsUnit')} />
        <Figure value={row.dueReviews} unit={t('board.dueReviewsUnit')} />
      </span>
    </StandingRow>
  )
}

function Figure({ value, unit }: { value: number; unit: string }) {
  return (
    <span className={styles.figure}>
      {value}
      <span className={styles.unit}> {unit}</span>
    </span>
  )
}

function SkippedPlaces({
  board: { classId, window, windowStart, isCurrent },
  skipped: { from, to },
}: {
  board: BoardView
  skipped: NonNullable<BoardView['skipped']>
}) {
  const t = useTranslations('leaderboard')
  const href = boardHref({ classId, window, from: isCurrent ? null : windowStart, isWhole: true })
  return (
    <li className={styles.skipped}>
      <span>{from === to ? t('board.skippedOne', { from }) : t('board.skipped', { from, to })}</span>
      <Link href={href as Route} prefetch={false} scroll={false}>
        {t('board.showAll')}
      </Link>
    </li>
  )
}

function After({ board, isWhole }: { board: BoardView; isWhole: boolean }) {
  const t = useTranslations('leaderboard')
  const { canManage, own, classId, window, windowStart, isCurrent } = board
  const near = boardHref({ classId, window, from: isCurrent ? null : windowStart, isWhole: false })
  const isOn = own !== null && own.place !== null
  const note = canManage ? 'board.noteTeacher' : isOn ? 'board.noteNear' : 'board.noteHidden'
  return (
    <div className={styles.after}>
      <p className="note">
        {t(note)} {!isCurrent && t('board.over')}
      </p>
      {isWhole && isOn && (
        <Link className="note" href={near as Route} prefetch={false} scroll={false}>
          {t('board.showNear')}
        </Link>
      )}
    </div>
  )
}
