'use client'
'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { newId } from '@/components/ui/new-id'
import { matchBoards, type MatchPair, type MatchState } from '@/lib/domain/practice/match'

import type { DatedCard, DatedSession } from './dated-session'
import { keyOf } from './kept-run'
import { MatchBoard } from './match-board'
import styles from './practice.module.css'
import { timeNow } from './practice-store'
import { RunEnd, RunFrame } from './run-frame'
import { useKept } from './use-kept'
import { usePractice } from './use-practice'

/** A match under way. Without an id it has not begun. */
interface Match extends MatchState {
  readonly id: string
  readonly board: number
  /** By this device's clock. */
  readonly startedAt: number
  readonly endedAt: number | null
}

const NOT_BEGUN: Match = { id: '', board: 0, startedAt: 0, endedAt: null, matched: [], misses: 0 }

const isMatch = (found: unknown): found is Match =>
  typeof found === 'object' && found !== null && 'board' in found && 'matched' in found && 'misses' in found

/** Questions and answers on one board, to be paired. The time is for oneself alone. */
export function MatchRun({ session, back }: { session: DatedSession; back: string }) {
  const t = useTranslations('practice')
  const practice = usePractice(session)
  const [match, change] = useKept(`${keyOf(session)}.draft`, NOT_BEGUN, isMatch)
  const pairs = session.cards.flatMap(pairOf)
  const boards = matchBoards(pairs, match.id)
  const board = match.id === '' ? undefined : boards[match.board]
  const total = boards.flat().length
  const isOver = match.endedAt !== null

  /** A board tells its answers from the moment it is there, so they are no evidence of memory that day. */
  function show(shown: readonly MatchPair[] | undefined) {
    for (const { id: cardId } of shown ?? []) {
      practice.store.give({ cardId, isRight: null, isRecalled: true })
    }
  }

  function begin() {
    const id = newId()
    practice.restart()
    change({ ...NOT_BEGUN, id, startedAt: timeNow() })
    show(matchBoards(pairs, id)[0])
  }

  function move(next: MatchState) {
    const isDone = board?.every(({ id }) => next.matched.includes(id)) ?? false
    if (!isDone) return change({ ...match, ...next })
    const isLast = match.board + 1 === boards.length
    if (!isLast) show(boards[match.board + 1])
    change({ ...match, ...next, board: match.board + 1, endedAt: isLast ? timeNow() : null })
  }

  return (
    <RunFrame
      label={match.id === '' ? t('mode.match') : t('match.found', { count: match.matched.length, total })}
      value={match.matched.length}
      max={total}
      step={`${match.id} ${match.board} ${isOver}`}
      practice={practice}
      isTrial={session.learner === null}
    >
      {match.id === '' && <Begin total={total} back={back} onBegin={begin} />}
      {board && !isOver && (
        <MatchBoard
          key={match.board}
          pairs={board}
          chance={`${match.id} ${match.board}`}
          state={match}
          onMove={move}
        />
      )}
      {isOver && (
        <RunEnd
          title={t('match.done')}
          back={back}
          restart={t('match.restart')}
          onRestart={() => change(NOT_BEGUN)}
        >
          <p className="lede">
            {t('match.misses', { count: match.misses })}{' '}
            {t('match.time', { seconds: Math.round(((match.endedAt ?? 0) - match.startedAt) / 1000) })}
          </p>
        </RunEnd>
      )}
    </RunFrame>
  )
}

/** A card whose answer is one line of its own; true and false belong to too many questions. */
function pairOf({ cardId: id, form, stem, answer }: DatedCard): MatchPair[] {
  const [line] = answer
  if (answer.length !== 1 || !line?.text || line.prompt !== null || form === 'true-false') return []
  return [{ id, stem, key: line.text }]
}

function Begin({ total, back, onBegin }: { total: number; back: string; onBegin: () => void }) {
  const t = useTranslations('practice')
  return (
    <div className={styles.begin}>
      <p className="lede">{t(total > 0 ? 'about.match' : 'match.none')}</p>
      {total > 0 ? (
        <Button kind="primary" onClick={onBegin}>
          {t('match.begin', { count: total })}
        </Button>
      ) : (
        <a href={back}>{t('flashcards.other')}</a>
      )}
    </div>
  )
}
