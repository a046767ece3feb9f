import type { Route } from 'next'
import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import { Empty } from '@/components/ui/empty'
import type { BoardRow, BoardView } from '@/lib/data/leaderboard'
import type { PointParts } from '@/lib/data/board-members'
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
    const { scope, shownCount: count } = board
    return (
      <Reason title={t('empty.fewTitle')}>
        {t(scope === 'league' ? 'empty.fewLeague' : 'empty.few', { count })}
      </Reason>
    )
  }
  if (board.rows.every(({ score }) => score <= 0)) {
    const isKept = board.measure === 'kept'
    return (
      <Reason title={t(isKept ? 'empty.noneKeptTitle' : 'empty.quietTitle')}>
        {t(isKept ? 'empty.noneKept' : board.isCurrent ? 'empty.quiet' : 'empty.quietPast')}
      </Reason>
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
  const isKept = board.measure === 'kept'
  return (
    <>
      <div className={isKept ? `${styles.cap} ${styles.kept}` : styles.cap} aria-hidden="true">
        <span>{t('board.place')}</span>
        <span />
        <span />
        {!isKept && <span>{t('board.firstAttempts')}</span>}
        {!isKept && <span>{t('board.dueReviews')}</span>}
        <span>{t(isKept ? 'board.kept' : 'board.points')}</span>
      </div>
      <ol className={isKept ? `${styles.board} ${styles.kept}` : styles.board} aria-label={t('board.label')}>
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
      {row.score}
      <span className="vh"> {t(row.parts ? 'board.pointsUnit' : 'board.keptUnit')}</span>
    </>
  )
  return (
    <StandingRow place={row.place} alias={row.alias} points={points} me={row.isOwn}>
      {row.parts && <Parts parts={row.parts} />}
    </StandingRow>
  )
}

function Parts({ parts: { firstAttempts, dueReviews } }: { parts: PointParts }) {
  const t = useTranslations('leaderboard')
  return (
    <span className={styles.figures}>
      <Figure value={firstAttempts} unit={t('board.firstAttemptsUnit')} />
      <Figure value={dueReviews} unit={t('board.dueReviewsUnit')} />
    </span>
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

/** Where a board is, its near rows alone. */
const addressOf = ({ classId, scope, measure, window, windowStart, isCurrent }: BoardView) => ({
  classId,
  scope,
  measure,
  window,
  from: isCurrent ? null : windowStart,
})

function SkippedPlaces({
  board,
  skipped: { from, to },
}: {
  board: BoardView
  skipped: NonNullable<BoardView['skipped']>
}) {
  const t = useTranslations('leaderboard')
  const href = boardHref({ ...addressOf(board), isWhole: true })
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
  const { canManage, own, isCurrent } = board
  const near = boardHref(addressOf(board))
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
