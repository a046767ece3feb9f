import type { Statement } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import type { QuantityMention, TokenRange } from '../../language/mentions'
import { isQuantity } from '../../language/mentions'
import type { Token } from '../../language/token'
import { hangsBy } from '../../language/tree'
import type { Gate } from './gate'

/** What makes a number before it the part of a fraction. */
export const FRACTIONS =
  /^(?:third|thirds|quarter|quarters|half|halves|fifth|fifths|tenth|tenths|twelfth|percent)$/

/** "a population of about 750,000". */
const isPopulation = (tokens: readonly Token[], slot: TokenRange): boolean =>
  /^(?:of|was|is)$/.test(tokens[slot.first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, slot.first - 6), slot.first).some(({ lower }) => lower === 'population')

/** Signs and words of measure that no noun follows: "15.5 ha", "115°F", "7 square kilometres". */
const MEASURE =
  /^(?:ha|km|m|cm|mm|kg|g|mg|l|ml|mi|ft|lb|lbs|km2|m2|km²|m²|mph|km\/h|°|°C|°F|degrees?|square|cubic|acres?|hectares?)$/

/** "is estimated at 16,000", "fell to 1 million", "by a factor of 2": what is told is the number itself. */
const TELLS_NUMBER =
  /^(?:estimated at|factor of|total of|number of|(?:fell|fallen|falls|rose|risen|rises|grew|grown|grows|dropped|increased|decreased|declined) to)$/

/** A number that stands alone is asked for where it measures, where the words before call for it, or where its noun comes later. */
function isTold({ sentence }: Statement, { number, first }: QuantityMention): boolean {
  const { tokens, syntax } = sentence
  if (MEASURE.test(tokens[number.last]?.text ?? '')) return true
  const before = `${tokens[first - 2]?.lower ?? ''} ${tokens[first - 1]?.lower ?? ''}`
  if (TELLS_NUMBER.test(before)) return true
  const counted =
    syntax && hangsBy(syntax, number.last - 1, ['nummod']) ? (syntax.heads[number.last - 1] ?? -1) : -1
  return counted > number.last && counted - number.last <= MOST_BETWEEN && tokens[counted]?.pos === 'NOUN'
}

/** Words between a number and the noun that it counts: "eight owned-and-operated and over 232 affiliated stations". */
const MOST_BETWEEN = 8

/** Numbers that are no count: "one of", "between 50 and 100", "5 feet 10 inches", "two thirds", "won 4 to 0". */
export const noCount: Gate = {
  name: 'no-count',
  check: ({ source: { slot, statement } }) => {
    if (!isQuantity(slot)) return null
    const { sentence } = statement
    return (
      countsNothing(statement, slot) ??
      endsRange(sentence.tokens, slot) ??
      isLabel(slot) ??
      opensRange(sentence.tokens, slot) ??
      isOneOfTwo(sentence, slot)
    )
  },
}

/** The whole of a percentage, the number one, a number of nothing that is told, a fraction. */
function countsNothing(statement: Statement, slot: QuantityMention): string | null {
  const { tokens } = statement.sentence
  const isPercentOf = /^(?:percent|%)$/.test(tokens[slot.first - 2]?.lower ?? '')
  if (isPercentOf && tokens[slot.first - 1]?.lower === 'of')
    return 'The number is what a percentage is taken of.'
  if (
    slot.value === 2 &&
    tokens.some(({ lower }, at) => lower === 'each' && tokens[at + 1]?.lower === 'other')
  )
    return '“Each other” tells that there are two.'
  if (slot.value === 1) return '“One” is too easy to guess.'
  if (slot.kind !== 'quantity') return null
  if (slot.noun === null && !isPopulation(tokens, slot) && !isTold(statement, slot))
    return 'The sentence does not say what the number counts.'
  return FRACTIONS.test(slot.noun ?? '') ? 'A fraction is more than one number.' : null
}

const OF_A_RANGE = 'The number is part of a range.'

/** "4 to | 0". */
const endsRange = (tokens: readonly Token[], { first }: TokenRange): string | null =>
  /^(?:between|to|and|or)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.pos === 'NUM'
    ? OF_A_RANGE
    : null

/** "between | 50", "4 | to 0". */
const opensRange = (tokens: readonly Token[], { first, last }: TokenRange): string | null =>
  tokens[first - 1]?.lower === 'between' ||
  (/^(?:to|or)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.pos === 'NUM')
    ? OF_A_RANGE
    : null

const BEARS_A_NUMBER =
  /^(?:freeway|highway|road|street|interstate|avenue|bus|line|route|flight|channel|firm|company|agency|label|band)$/

/** "the 66 freeway", "the 19 firm". */
const isLabel = ({ noun }: QuantityMention): string | null =>
  BEARS_A_NUMBER.test(noun?.toLowerCase() ?? '') ? 'The number is a label.' : null

/** "5 feet | 10 inches", "12 | 500-seat halls". */
function isOneOfTwo({ tokens, mentions }: AnalysedSentence, slot: QuantityMention): string | null {
  const next = mentions
    .filter(isQuantity)
    .find(
      (other) =>
        other !== slot && (Math.abs(other.first - slot.last) <= 1 || Math.abs(slot.first - other.last) <= 1),
    )
  if (slot.isUnit && next?.isUnit) return 'The sentence gives two such numbers.'
  return tokens[slot.last]?.pos === 'NUM' || tokens[slot.first - 1]?.pos === 'NUM'
    ? 'The number is one part of a measure.'
    : null
}
