import { newId } from '@/components/ui/new-id'
import { openOutbox, type Outgoing, type Sent } from '@/components/ui/outbox'
import { post } from '@/components/ui/own-api'
import type { Saving } from '@/components/ui/save-state'

/** What is answered at one place: options by position, or typed text. */
export interface PlacedReply {
  readonly chosen: readonly number[]
  readonly text: string | null
}

/** A reply that the server held when the page was made. */
export interface KnownReply extends PlacedReply {
  readonly place: number
  readonly sequence: number
}

interface OutgoingReply extends Outgoing, KnownReply {
  readonly responseMs: number
}

/** Why the server takes no more replies: it is in, or the learner is signed out or no longer in the class. */
export type Ended = 'handed-in' | 'signed-out' | 'not-found'

/** The replies of one attempt, on this device and on the server. */
export interface AnswerStore {
  /** Says that another place is on screen now: how long its answer takes is counted from here. */
  readonly show: () => void
  /** Keeps a reply on the device at once, and sends it after `delayMs`. */
  readonly reply: (place: number, reply: PlacedReply, delayMs: number) => void
  readonly replies: () => ReadonlyMap<number, PlacedReply>
  /** What the server knew: the replies before the device's own are read. */
  readonly known: () => ReadonlyMap<number, PlacedReply>
  readonly saving: () => Saving
  readonly ended: () => Ended | null
  readonly flush: () => Promise<boolean>
  readonly subscribe: (listener: () => void) => () => void
}

const TIMEOUT_MS = 10_000

/**
 * Opens the replies of an attempt: those the server knows, and over them those that have not reached it yet.
 * `clock` tells tenths of seconds since the attempt began: of two replies to one place the later one stays,
 * whichever tab or device it comes from.
 */
export function openAnswers(
  attemptId: string,
  known: readonly KnownReply[],
  clock: () => number,
): AnswerStore {
  let ended: Ended | null = null
  let shownAt = 0
  const outbox = openOutbox<OutgoingReply>(`readback.answers.${attemptId}`, send)
  const onServer = merged(known, [])
  let replies: ReadonlyMap<number, PlacedReply> = merged(known, outbox.items())
  let sequence = Math.max(0, ...[...known, ...outbox.items()].map((reply) => reply.sequence))

  async function send(reply: OutgoingReply): Promise<Sent> {
    const address = `/api/attempts/${attemptId}/answers`
    const answer = await post(address, reply, AbortSignal.timeout(TIMEOUT_MS))
    if (answer.ok) {
      ended = null
      return 'done'
    }
    const { code } = answer.error
    if (code === 'handed-in' || code === 'signed-out' || code === 'not-found') {
      ended = code
      return 'stop'
    }
    // What no retry can mend must not hold up the rest.
    return code === 'not-possible' || code === 'malformed' ? 'done' : 'later'
  }

  return {
    show() {
      shownAt = performance.now()
    },
    reply(place, reply, delayMs) {
      const responseMs = Math.round(performance.now() - shownAt)
      sequence = Math.max(sequence + 1, clock())
      replies = new Map(replies).set(place, reply)
      const clientId = newId()
      outbox.add({ ...reply, clientId, slot: String(place), place, sequence, responseMs }, delayMs)
    },
    replies: () => replies,
    known: () => onServer,
    saving: outbox.saving,
    ended: () => ended,
    flush: outbox.flush,
    subscribe: outbox.subscribe,
  }
}

function merged(
  known: readonly KnownReply[],
  waiting: readonly KnownReply[],
): ReadonlyMap<number, PlacedReply> {
  const newest = new Map<number, KnownReply>()
  for (const reply of [...known, ...waiting]) {
    if ((newest.get(reply.place)?.sequence ?? -1) < reply.sequence) newest.set(reply.place, reply)
  }
  return newest
}

/** Whether a reply answers anything. */
export const isGiven = (reply: PlacedReply | undefined): boolean =>
  reply !== undefined && (reply.chosen.some((position) => position >= 0) || Boolean(reply.text?.trim()))
