import { isSpan } from '../../facts/span-slots'
import { spanOf } from '../../facts/statement'
import type { DateMention } from '../../language/mentions'
import type { Asked } from './asked'
import { askedWithout, standsFree } from './asked'
import type { Parts } from './parts'

/** "From when to when did the theatre stand empty?": both years that a clause gives for what lasted. */
export function askForSpan(parts: Parts, slot: DateMention): Asked | null {
  const { statement } = parts
  const range = { first: slot.first - 1, last: slot.last }
  if (!isSpan(slot) || !standsFree(parts, range, false)) return null
  const between = statement.sentence.tokens[range.first]?.lower === 'between'
  const lead = between ? 'between which two years' : 'from which year to which year'
  return askedWithout(parts, [spanOf(statement, range)], { lead, key: slot.text })
}
