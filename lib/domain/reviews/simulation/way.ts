import { addDays, type Day } from '../../shared/calendar'
import { fold, type CardState, type LogEntry } from '../fold'
import { levelled, type ScheduledCard } from '../levelling'
import { queue, type QueuedCard } from '../queue'
import { DESIRED_RETENTION, type Scheduler } from '../schedule'

/** The most cards of a day, for every way: what a learner of the app has who changes nothing. */
const CARDS_A_DAY = 40

/** A way to decide what is asked when. `S` is what it keeps of one card. */
export interface Way<S> {
  readonly name: string
  /** A card after one more answer; `state` is null before the first. */
  readonly answered: (state: S | null, entry: LogEntry) => S
  /** The ids of the cards to ask on a study day, at most a day's. */
  readonly askedOn: (cards: ReadonlyMap<string, S>, today: Day) => readonly string[]
}

/** A card of ours: its log and what the log says. */
export interface OwnCard {
  readonly log: readonly LogEntry[]
  readonly state: CardState
}

/** The app's own way: its fold of the log, its levelling, its queue, none of them a copy. */
export function ownWay(name: string, scheduler: Scheduler, retention = DESIRED_RETENTION): Way<OwnCard> {
  const aiming: Scheduler = {
    ...scheduler,
    intervalDays: (memory) => scheduler.intervalDays(memory, retention),
  }
  return {
    name,
    answered: (card, entry) => folded([...(card?.log ?? []), entry], aiming),
    askedOn(cards, today) {
      const scheduled = [...cards].map(([id, { state }]) => scheduledCard(id, state))
      const days = levelled(scheduled, today)
      const due = [...cards].flatMap(([id, { state }]) =>
        (days.get(id) ?? today) <= today ? queuedCard(id, state) : [],
      )
      const day = { today, cardsADay: CARDS_A_DAY, doneToday: 0, newToday: 0, askedToday: NONE, scheduler }
      return queue(due, day).asked.map(({ id }) => id)
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

const scheduledCard = (id: string, { dueDay, lastStudyDay, toConfirm }: CardState): ScheduledCard => ({
  id,
  dueDay,
  lastStudyDay,
  toConfirm,
})

const queuedCard = (id: string, state: CardState): QueuedCard => ({
  id,
  stability: state.stability,
  difficulty: state.difficulty,
  lastStudyDay: state.lastStudyDay,
  isNew: state.reviewCount <= 1,
  sentence: null,
})

/** Cards as other weights see them: each is folded anew. */
export function recast(
  cards: ReadonlyMap<string, OwnCard>,
  scheduler: Scheduler,
): ReadonlyMap<string, OwnCard> {
  return new Map([...cards].map(([id, { log }]) => [id, folded(log, scheduler)]))
}

function folded(log: readonly LogEntry[], scheduler: Scheduler): OwnCard {
  const state = fold(log, { scheduler })
  if (!state) throw new RangeError('A card has at least one answer.')
  return { log, state }
}

/** What a way without a model of memory keeps: the day, and how it came to it. */
export interface Rung {
  readonly dueDay: Day
  /** Right answers in a row, from 0; for Leitner the box. */
  readonly step: number
  readonly interval: number
  /** SM-2's E-factor. */
  readonly ease: number
}

const FIRST: Omit<Rung, 'dueDay'> = { step: 0, interval: 0, ease: 2.5 }

/**
 * SM-2 (Wozniak, 1990): 1 day, 6 days, then times the E-factor; a wrong answer starts again and leaves the factor. Right
 * is quality 4, which leaves the factor too, as wrong does: with right and wrong alone it stays 2.5.
 */
export const sm2 = rungs('SM-2', ({ step, interval, ease }, isRight) => {
  if (!isRight) return { step: 0, interval: 1, ease }
  const next = step === 0 ? 1 : step === 1 ? 6 : Math.ceil(interval * ease)
  return { step: step + 1, interval: next, ease }
})

const LADDER = [1, 7, 21, 60]

/** A fixed ladder: a day, a week, three weeks, then every two months; a wrong answer goes back to its foot. */
export const ladder = rungs('ladder 1-7-21-60', ({ step, ease }, isRight) => {
  const rung = isRight ? Math.min(step, LADDER.length - 1) : 0
  return { step: isRight ? step + 1 : 0, interval: LADDER[rung] ?? 1, ease }
})

const BOXES = [1, 2, 4, 8, 16]

/** Leitner's five boxes, each asked half as often as the one before; a wrong answer goes back to the first. */
export const leitner = rungs('Leitner', ({ step, ease }, isRight) => {
  const box = isRight ? Math.min(step + 1, BOXES.length - 1) : 0
  return { step: box, interval: BOXES[box] ?? 1, ease }
})

/** A way that goes by right and wrong alone. What is longest overdue comes first. */
function rungs(
  name: string,
  next: (rung: Omit<Rung, 'dueDay'>, isRight: boolean) => Omit<Rung, 'dueDay'>,
): Way<Rung> {
  return {
    name,
    answered(rung, { studyDay, grade }) {
      const after = next(rung ?? FIRST, grade !== 'again')
      return { ...after, dueDay: addDays(studyDay, after.interval) }
    },
    askedOn: (cards, today) =>
      [...cards]
        .filter(([, { dueDay }]) => dueDay <= today)
        .toSorted(([a, one], [b, other]) => compare(one.dueDay, other.dueDay) || compare(a, b))
        .slice(0, CARDS_A_DAY)
        .map(([id]) => id),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
