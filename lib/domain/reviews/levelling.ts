import { addDays, daysBetween, type Day } from '../shared/calendar'
import { leewayOf, type Due } from './leeway'

/** A card as far as the spreading of work goes. */
export interface ScheduledCard extends Due {
  readonly id: string
}

interface Placing {
  readonly id: string
  readonly dueDay: Day
  readonly first: Day
  readonly last: Day
  readonly room: number
}

/**
 * The day on which each card is asked, spread so that no day has more to do than it must: a card goes to the day of
 * its leeway with the least work, the nearest to its due day among equals. What is overdue goes to `today`. The same
 * cards give the same days, in whatever order they come.
 */
export function levelled(cards: readonly ScheduledCard[], today: Day): ReadonlyMap<string, Day> {
  const work = new Map<Day, number>()
  const days = new Map<string, Day>()
  for (const placing of cards.map((card) => placingOf(card, today)).toSorted(leastRoomFirst)) {
    const day = lightest(placing, work)
    days.set(placing.id, day)
    work.set(day, (work.get(day) ?? 0) + 1)
  }
  return days
}

/** Where a card may go from today on. A card without leeway, or past it, has one day. */
function placingOf(card: ScheduledCard, today: Day): Placing {
  const leeway = leewayOf(card)
  const first = later(leeway.first, today)
  const last = later(leeway.last, first)
  return { id: card.id, dueDay: card.dueDay, first, last, room: daysBetween(first, last) }
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** Who has no choice goes first; among equals the one due first, then by id. */
const leastRoomFirst = (a: Placing, b: Placing): number =>
  a.room - b.room || compare(a.dueDay, b.dueDay) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function lightest({ first, room, dueDay }: Placing, work: ReadonlyMap<Day, number>): Day {
  const due = daysBetween(first, dueDay)
  let best = { day: first, load: work.get(first) ?? 0, away: Math.abs(due) }
  for (let index = 1; index <= room && (best.load > 0 || best.away > 0); index++) {
    const day = addDays(first, index)
    const [load, away] = [work.get(day) ?? 0, Math.abs(due - index)]
    if (load < best.load || (load === best.load && away < best.away)) best = { day, load, away }
  }
  return best.day
}
