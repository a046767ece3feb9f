import { Board } from '@/components/leaderboard/board'
import { BoardSwitch, ShowMeSwitch } from '@/components/leaderboard/board-switch'
import { BoardTimes } from '@/components/leaderboard/board-times'
import { ClassChoice, ScopeChoice } from '@/components/leaderboard/class-choice'
import { OpenPoints } from '@/components/leaderboard/open-points'
import { PointRules } from '@/components/leaderboard/point-rules'

import { BOARD, KEPT_BOARD, OPEN_POINTS, TWO_CLASSES } from './board-samples'
import { Pair, Spec, State } from './spec'

/** What a form of the gallery does when it is sent: nothing. */
async function stay(): Promise<void> {
  'use server'
  await Promise.resolve()
}

/** The leaderboard: its rows, what stands in their place, and what stands beside them. */
export function Leaderboard() {
  return (
    <Spec id="board">
      <State name="near">
        <Board board={BOARD} isWhole={false} />
      </State>
      <State name="teacher">
        <Board board={{ ...BOARD, own: null, canManage: true, skipped: null }} isWhole />
      </State>
      <State name="over">
        <Board board={{ ...BOARD, isCurrent: false, skipped: null }} isWhole />
      </State>
      <Pair>
        <State name="few">
          <Board board={{ ...BOARD, state: 'few', rows: [], shownCount: 2 }} isWhole={false} />
        </State>
        <State name="quiet">
          <Board board={{ ...BOARD, rows: [] }} isWhole={false} />
        </State>
        <State name="off">
          <Board board={{ ...BOARD, state: 'off', rows: [] }} isWhole={false} />
        </State>
        <State name="offTeacher">
          <Board board={{ ...BOARD, state: 'off', rows: [], canManage: true }} isWhole={false} />
        </State>
        <State name="times">
          <BoardTimes board={{ ...BOARD, isCurrent: false, before: '2026-03-09', after: '2026-03-23' }} />
        </State>
        <State name="choice">
          <ClassChoice classes={TWO_CLASSES} chosenId={BOARD.classId} />
        </State>
        <State name="scope">
          <ScopeChoice board={BOARD} />
        </State>
        <State name="keptFacts">
          <Board board={KEPT_BOARD} isWhole={false} />
        </State>
        <State name="open">
          <OpenPoints open={OPEN_POINTS} window="week" />
        </State>
        <State name="openNone">
          <OpenPoints open={{ dueCards: 0, quizzes: [] }} window="all" />
        </State>
        <State name="showMe">
          <ShowMeSwitch classId={BOARD.classId} on={false} action={stay} />
        </State>
        <State name="boardSwitch">
          <BoardSwitch classId={BOARD.classId} on shownCount={12} action={stay} />
        </State>
        <State name="rules">
          <PointRules measure="points" />
        </State>
      </Pair>
    </Spec>
  )
}
