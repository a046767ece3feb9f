import { addDays, daysBetween, type Day } from '../shared/calendar'

/** Part of an interval, from one day on to another, by which a card may come sooner or later (FSRS, fuzz ranges). */
const RANGES = [
  { from: 2.5, to: 7, part: 0.15 },
  { from: 7, to: 20, part: 0.1 },
  { from: 20, to: Infinity, part: 0.05 },
] as const

/** The days on which a card may be asked without its schedule noticing: first and last, both included. */
export interface Leeway {
  readonly first: Day
  readonly last: Day
}

/** By how many days an interval of `days` may be missed, either way. None below three days. */
export function slackOf(days: number): number {
  if (days < RANGES[0].from) return 0
  const beyond = RANGES.map(({ from, to, part }) => part * Math.max(0, Math.min(days, to) - from))
  return Math.round(1 + beyond.reduce((sum, part) => sum + part, 0))
}

/** A card with the day on which it is due, counted from its last study day. */
export interface Due {
  readonly lastStudyDay: Day
  readonly dueDay: Day
  /** A guess is confirmed on its day: sooner it would prove little, later it has been forgotten. */
  readonly toConfirm: boolean
}

/** The leeway of a card. */
export function leewayOf({ lastStudyDay, dueDay, toConfirm }: Due): Leeway {
  if (toConfirm) return { first: dueDay, last: dueDay }
  const interval = daysBetween(lastStudyDay, dueDay)
  const slack = slackOf(interval)
  return { first: addDays(dueDay, -Math.min(slack, interval - 1)), last: addDays(dueDay, slack) }
}
