import { notFound } from 'next/navigation'

import { Board } from '@/components/leaderboard/board'
import { BoardHead } from '@/components/leaderboard/board-head'
import { BoardSwitch, ShowMeSwitch } from '@/components/leaderboard/board-switch'
import { BoardTimes } from '@/components/leaderboard/board-times'
import { ClassChoice, ScopeChoice } from '@/components/leaderboard/class-choice'
import { NoBoard } from '@/components/leaderboard/no-board'
import { OpenPoints } from '@/components/leaderboard/open-points'
import { PointRules } from '@/components/leaderboard/point-rules'
import styles from '@/components/leaderboard/board.module.css'
import { getBoard, listBoardClasses } from '@/lib/data/leaderboard'
import { getOpenPoints } from '@/lib/data/open-points'
import { requireViewer } from '@/lib/data/viewer'
import { readBoardAddress } from '@/lib/forms/board-address'
import { getTranslator } from '@/lib/i18n/translator'

import { setBoardEnabledAction, setShowOnBoardAction } from './actions'

export const metadata = { title: getTranslator('leaderboard')('title') }

export default async function LeaderboardPage({ searchParams }: PageProps<'/leaderboard'>) {
  const viewer = await requireViewer()
  const asked = readBoardAddress(await searchParams)
  const classes = await listBoardClasses()
  const classId = asked.classId ?? classes[0]?.id
  if (!classId) return <NoBoard isStudent={viewer.role === 'student'} />

  const board = await getBoard(classId, asked.window, asked)
  if (!board) notFound()
  const open =
    board.own && board.isCurrent && board.measure === 'points' ? await getOpenPoints(classId) : null
  const { own, window, shownCount } = board

  return (
    <main id="main" className="page">
      <BoardHead board={board} />
      <ClassChoice classes={classes} chosenId={classId} />
      <div className={styles.cols}>
        <section>
          <ScopeChoice board={board} />
          <BoardTimes board={board} />
          <Board board={board} isWhole={asked.isWhole} />
        </section>
        <aside>
          {open && <OpenPoints open={open} window={window} />}
          {own ? (
            <ShowMeSwitch classId={classId} on={own.showOnBoard} action={setShowOnBoardAction} />
          ) : (
            <BoardSwitch
              classId={classId}
              on={board.state !== 'off'}
              shownCount={shownCount}
              action={setBoardEnabledAction}
            />
          )}
          <PointRules measure={board.measure} />
        </aside>
      </div>
    </main>
  )
}
