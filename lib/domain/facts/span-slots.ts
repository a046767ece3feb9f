import type { DateMention } from '../language/mentions'
import { isDate } from '../language/mentions'
import type { Token } from '../language/token'
import type { Statement } from './statement'
import { isShown, shownMentions } from './statement'

/** "from 1961 to 1972", "between 1870 and 1939": two years that together say when something lasted, as one date. */
export function spanSlots(statement: Statement): DateMention[] {
  const { tokens } = statement.sentence
  const years = shownMentions(statement)
    .filter(isDate)
    .filter(({ grain, text }) => grain === 'year' && /^\d{4}$/.test(text))
  return years.flatMap((from, index) => {
    const to = years[index + 1]
    const slot =
      to && joinedBy(tokens, from, to) && !goesOn(tokens, to.last) ? spanOf(statement, from, to) : null
    return slot ? [slot] : []
  })
}

function joinedBy(tokens: readonly Token[], from: DateMention, to: DateMention): boolean {
  const [before, between] = [tokens[from.first - 1]?.lower ?? '', tokens[from.last]?.lower ?? '']
  if (to.first !== from.last + 1 || (to.year ?? 0) <= (from.year ?? 0)) return false
  return (
    (before === 'from' && /^(?:to|until|till)$/.test(between)) || (before === 'between' && between === 'and')
  )
}

/** ", 1997 to 2005", "and from 1920 to 1925": one of several. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|and|or)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => /^\d|^(?:from|between|again)$/.test(lower))

function spanOf(statement: Statement, from: DateMention, to: DateMention): DateMention | null {
  const span = { start: from.start, end: to.end, first: from.first, last: to.last }
  if (!isShown(statement, span)) return null
  return {
    ...from,
    ...span,
    grain: 'years',
    text: statement.text.slice(from.start, to.end),
    endYear: to.year,
  }
}

/** True for a date that is put together from two: "1961 to 1972". */
export const isSpan = (slot: { readonly kind: string; readonly text: string }): boolean =>
  slot.kind === 'date' && /^\d{4} (?:to|until|till|and) \d{4}$/.test(slot.text)
