import { newId } from '@/components/ui/new-id'
import { openOutbox, type Outbox, type Outgoing, type Sent } from '@/components/ui/outbox'
import { post } from '@/components/ui/own-api'
import type { Saving } from '@/components/ui/save-state'
import type { PracticeRunView } from '@/lib/data/practice'
import type { PracticeAnswer } from '@/lib/domain/practice/modes'

import { keep, keyOf, readKept } from './kept-run'

interface OutgoingAnswer extends Outgoing {
  readonly runId: string
  readonly assignmentId: string
  readonly mode: string
  readonly cardId: string
  readonly isRight: boolean | null
  readonly isRecalled: boolean
  readonly responseMs: number | null
  /** By this device's clock; only how long ago it was is sent. */
  readonly givenAt: number
}

/** One answer as a run gives it. */
export interface GivenAnswer {
  readonly cardId: string
  /** Null where the answer was only shown. */
  readonly isRight: boolean | null
  readonly isRecalled: boolean
  /** By this device's clock; now where it is left out. */
  readonly givenAt?: number
  readonly responseMs?: number
}

/** A run on this device, and its answers on their way. */
export interface PracticeStore {
  readonly run: () => PracticeRunView
  readonly give: (answer: GivenAnswer) => void
  readonly restart: () => void
  readonly saving: () => Saving
  readonly isSignedOut: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** As much of a session as its store needs. */
export interface Practised {
  /** Null where nothing is recorded. */
  readonly learner: string | null
  readonly subject: string
  readonly mode: string
  readonly run: PracticeRunView
}

const TIMEOUT_MS = 10_000

/** Milliseconds by this device's clock. */
export const timeNow = (): number => Date.now()

/** Opens a run: as the server knows it, or as this device does where it knows more. */
export function openPractice(session: Practised): PracticeStore {
  const { learner, subject: assignmentId, mode } = session
  const key = keyOf(session)
  let run = knownRun(session, readKept(key, isRun))
  let isSignedOut = false
  const outbox: Outbox<OutgoingAnswer> | null =
    learner === null ? null : openOutbox(`readback.practice.${learner}`, send)
  const listeners = new Set<() => void>()

  async function send({ givenAt, slot: _slot, ...item }: OutgoingAnswer): Promise<Sent> {
    const body = { ...item, agoMs: timeNow() - givenAt }
    const answer = await post('/api/practice', body, AbortSignal.timeout(TIMEOUT_MS))
    isSignedOut = !answer.ok && answer.error.code === 'signed-out'
    if (answer.ok) return 'done'
    if (isSignedOut) return 'stop'
    // What may not be practised any more, or is refused, no retry can mend.
    return answer.error.code === 'not-found' || answer.error.code === 'malformed' ? 'done' : 'later'
  }

  function change(next: PracticeRunView) {
    run = next
    keep(key, next.answers.length === 0 ? null : next)
    listeners.forEach((listener) => listener())
  }

  return {
    run: () => run,
    give(answer) {
      const { cardId, isRight, isRecalled, givenAt = timeNow(), responseMs = null } = answer
      const [clientId, runId] = [newId(), run.id]
      const given = { cardId, isRight, isRecalled, givenAt, responseMs }
      outbox?.add({ ...given, clientId, slot: clientId, runId, assignmentId, mode })
      change({ ...run, answers: [...run.answers, { itemId: cardId, isRight: isRight === true }] })
    },
    restart: () => change({ id: newId(), answers: [] }),
    saving: () => outbox?.saving() ?? 'saved',
    isSignedOut: () => isSignedOut,
    subscribe(listener) {
      listeners.add(listener)
      const leave = outbox?.subscribe(listener)
      return () => {
        listeners.delete(listener)
        leave?.()
      }
    },
  }
}

/** What this device kept counts where it is of the same run and longer, or where the server knows of no run that is open. */
function knownRun({ run }: Practised, kept: PracticeRunView | null): PracticeRunView {
  if (!kept) return run
  if (kept.id === run.id) return kept.answers.length > run.answers.length ? kept : run
  return run.answers.length === 0 ? kept : run
}

const isAnswer = (found: unknown): found is PracticeAnswer =>
  typeof found === 'object' && found !== null && 'itemId' in found && 'isRight' in found

const isRun = (found: unknown): found is PracticeRunView =>
  typeof found === 'object' &&
  found !== null &&
  'id' in found &&
  typeof found.id === 'string' &&
  'answers' in found &&
  Array.isArray(found.answers) &&
  found.answers.every(isAnswer)
