import { isDate, isName, isQuantity } from '../../language/mentions'
import type { Mention } from '../../language/mentions'
import type { Token } from '../../language/token'
import { GAP } from '../kinds'
import type { Gate } from './gate'

const PLACES = /^(?:country|city|place|other)$/

/** Nouns between a smaller place and the larger one that holds it: "the Green Country region of Oklahoma". */
const KIND_OF_PLACE =
  /^(?:region|state|province|county|district|department|island|city|town|village|area|part|coast|suburb|airport|prefecture)$/

/** "Mecca, Saudi Arabia", "Carnegie Hall in New York": the larger place only says where the smaller one is; it is not asked. */
export const addressPart: Gate = {
  name: 'part-of-an-address',
  check: ({ source: { slot, statement, detail } }) => {
    if (!isName(slot) || detail || !PLACES.test(slot.kind)) return null
    const { tokens, mentions } = statement.sentence
    const the = tokens[slot.first - 1]?.lower === 'the' ? 1 : 0
    const link = slot.first - 1 - the
    const noun = KIND_OF_PLACE.test(tokens[link - 1]?.lower ?? '') ? 1 : 0
    if (!/^(?:,|in|of)$/.test(tokens[link]?.lower ?? '')) return null
    if (noun === 1 && tokens[link]?.lower === 'of') return 'It only says where the place before it is.'
    const smaller = mentions.find((mention) => isPlaceLike(mention) && mention.last === link - noun)
    if (!smaller || (tokens[link]?.text === ',' && !closes(tokens, slot.last))) return null
    return 'It only says where the place before it is.'
  },
}

const isPlaceLike = (mention: Mention): boolean =>
  isName(mention) && mention.kind !== 'person' && mention.kind !== 'nationality'

const closes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at]?.pos === 'PUNCT'

const SUPERLATIVE =
  /^(?:most|least|first|second|third|only|best|last|\p{Ll}+[^aeiou\s]est|\d+(?:st|nd|rd|th)|unique)$/u

/** "The largest city in the country": the reach of a superlative is guessed, not learnt. */
export const reachOfSuperlative: Gate = {
  name: 'reach-of-a-superlative',
  check: ({ source: { slot, statement } }) => {
    if (!isName(slot) || !PLACES.test(slot.kind)) return null
    const { tokens } = statement.sentence
    const the = tokens[slot.first - 1]?.lower === 'the' ? 1 : 0
    if (!/^(?:in|of)$/.test(tokens[slot.first - 1 - the]?.lower ?? '')) return null
    const before = tokens.slice(Math.max(statement.tokens.first, slot.first - 10), slot.first - 1)
    const from = before.findLastIndex((token) => token.text === ',')
    return before.slice(from + 1).some((token) => SUPERLATIVE.test(token.lower))
      ? 'How far a superlative reaches is guessed, not learnt.'
      : null
  },
}

/** "a 2014 estimate", "the 2013 season": a year that only describes a noun. */
export const yearOfNoun: Gate = {
  name: 'year-of-a-noun',
  check: ({ source: { slot, statement } }) => {
    if (!isDate(slot)) return null
    const { tokens } = statement.sentence
    const opens = /^(?:an?|the|its|his|her|their|this|['’]s)$/.test(tokens[slot.first - 1]?.lower ?? '')
    const noun = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[slot.last]?.pos ?? '')
    return opens && noun && slot.grain !== 'day' ? 'The year only describes the noun behind it.' : null
  },
}

/** "1596, dating from …": a date that hangs on no word of its sentence. */
export const dateApart: Gate = {
  name: 'date-apart',
  check: ({ source: { slot, statement }, stem }) =>
    isDate(slot) && slot.first === statement.tokens.first && stem.startsWith(GAP)
      ? 'The date stands apart from its sentence.'
      : null,
}

/** "There is a bus to Elm": that something exists does not say that it is the only one. */
export const onlyThere: Gate = {
  name: 'only-there-is',
  check: ({ source: { slot, statement } }) => {
    if (isQuantity(slot) || isDate(slot)) return null
    const subject = statement.clause && statement.sentence.tokens[statement.clause.head.first]
    return subject?.lower === 'there' ? '“There is” does not say that nothing else would fit.' : null
  },
}

/** "Visitors should come in May": advice is no fact to learn. */
export const advice: Gate = {
  name: 'advice',
  check: ({ source: { statement } }) => {
    const verb = statement.clause && statement.sentence.tokens[statement.clause.verb.finite]
    return verb && /^(?:should|must|shall|ought|needs?)$/.test(verb.lower)
      ? 'The source gives advice; it states no fact.'
      : null
  },
}
