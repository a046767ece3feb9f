import { addDays, type Day } from '../shared/calendar'

/**
 * How many study days in a row have been studied, up to today. A day that is not over yet breaks nothing: without an
 * answer today the row ends yesterday.
 */
export function daysInARow(studied: readonly Day[], today: Day): number {
  const days = new Set(studied)
  let day = days.has(today) ? today : addDays(today, -1)
  let count = 0
  while (days.has(day)) {
    count += 1
    day = addDays(day, -1)
  }
  return count
}
