import { blocksOf } from './blocks'
import { readDate } from './dates'

/** Lines at the head of a text among which the day of publication is looked for. */
const HEAD = 8

/** Words of the longest line that is nothing but a date with a place, a name or an address beside it. */
const MOST_WORDS = 10

/** A line of an article that is dated by something else than its publication. */
const OTHER_DATES =
  /\b(?:born|died|received|accepted|accessed|retrieved|revised|expires|deadline|due|between|since|until|in)\b|[–—]\s*\p{L}*\s*\d/iu

/**
 * The day that a text gives above its first sentence as its own ("Monday, 5 March 2007", "Published: 2007-03-05"), ISO
 * "2007-03-05"; null when there is none or more than one.
 */
export function datelineOf(text: string): string | null {
  const blocks = blocksOf(text).slice(0, HEAD)
  const opens = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const head = opens < 0 ? blocks : blocks.slice(0, opens)
  const dates = head
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.split(/\s+/).length <= MOST_WORDS && !OTHER_DATES.test(line))
    .flatMap((line) => readDate(line) ?? [])
  const [only, rival] = new Set(dates)
  return only !== undefined && rival === undefined ? only : null
}
