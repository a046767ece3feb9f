import type { FoundFact } from '../../facts/found-fact'
import type { Statement } from '../../facts/statement'
import { wording } from '../../facts/statement'
import { isSuperlative } from '../../language/gradable'
import { isDate, isName, isPlaceKind, isQuantity } from '../../language/mentions'
import type { NameMention } from '../../language/mentions'
import { isMarkOrEnd, theBefore } from '../../language/token'
import { sameList } from '../forms/same-list'
import { isGeneralTruth } from '../general-truth'
import { GAP } from '../kinds'
import { rarestFirst } from '../run'
import type { Run } from '../run'
import { statementGate } from './gate'
import type { Gate } from './gate'

const PLACES = /^(?:country|city|place|other)$/

/** Nouns between a smaller place and the larger one that holds it: "the Green Country region of Oklahoma". */
const KIND_OF_PLACE =
  /^(?:region|state|province|county|district|department|island|city|town|village|area|part|coast|suburb|airport|prefecture)$/

/**
 * "Mecca, Saudi Arabia", "Oslo in Norway": the larger place only says where the smaller one is, which everybody knows who
 * knows it. Where a building, a campus or a village is, is learnt; in words one would ask "the village of which city?".
 */
export const addressPart: Gate = {
  name: 'part-of-an-address',
  check: ({ source: { slot, statement, detail }, stem }) => {
    if (!isName(slot) || detail || !PLACES.test(slot.kind)) return null
    const { tokens, mentions } = statement.sentence
    const the = theBefore(tokens, slot.first)
    const link = slot.first - 1 - the
    const noun = KIND_OF_PLACE.test(tokens[link - 1]?.lower ?? '') ? 1 : 0
    if (!/^(?:,|in|of|near)$/.test(tokens[link]?.lower ?? '')) return null
    const isGap = stem.includes(GAP)
    if (tokens[link]?.lower === 'of')
      return !isGap && (noun === 1 || /^\p{Lu}/u.test(tokens[link - 1]?.text ?? '')) ? ADDRESS : null
    const smaller = mentions.filter(isName).find(({ last }) => last === link - noun)
    // "the Centre for Studies in the | Natural Sciences": half of its name.
    if (
      smaller?.kind === 'organisation' &&
      slot.kind === 'other' &&
      slot.text.includes(' ') &&
      tokens[link]?.lower === 'in'
    )
      return HALF
    if (!smaller || !isPlaceKind(smaller.kind)) return null
    if ((smaller.kind === 'city' || smaller.noun === 'state') && isWide(slot)) return ADDRESS
    if (tokens[link]?.lower === 'near') return ADDRESS
    if (tokens[link]?.text === ',')
      return isMarkOrEnd(tokens, slot.last) && !sameList(statement.sentence, slot) ? ADDRESS : null
    return null
  },
}

const HALF = 'The name is part of a longer one.'
const ADDRESS = 'It only says where the place before it is.'

/** Places that hold cities. */
const isWide = ({ kind, noun }: NameMention): boolean => kind === 'country' || noun === 'state'

const RANKS = /^(?:most|least|first|second|third|only|best|last|\d+(?:st|nd|rd|th)|unique)$/u

/** The country that a text names most: whoever reads it fills that in without a thought. */
const isItsCountry = ({ names, mentionsOf }: Run, { text, name }: NameMention): boolean => {
  const countries = (names.get('country') ?? []).map((country) => mentionsOf.get(country) ?? 0)
  return Math.max(mentionsOf.get(text) ?? 0, mentionsOf.get(name) ?? 0) >= Math.max(...countries)
}

/** "The largest city in the country": the reach of a superlative is guessed, not learnt, where it is the article's own country or a continent. */
export const reachOfSuperlative: Gate = {
  name: 'reach-of-a-superlative',
  check: ({ source: { slot, statement } }, run) => {
    if (!isName(slot) || !PLACES.test(slot.kind)) return null
    if (slot.noun !== 'continent' && (slot.kind !== 'country' || !isItsCountry(run, slot))) return null
    const { tokens } = statement.sentence
    const the = theBefore(tokens, slot.first)
    if (!/^(?:in|of)$/.test(tokens[slot.first - 1 - the]?.lower ?? '')) return null
    const before = tokens.slice(Math.max(statement.tokens.first, slot.first - 10), slot.first - 1)
    const from = before.findLastIndex((token) => token.text === ',')
    return before.slice(from + 1).some(({ lower }) => RANKS.test(lower) || isSuperlative(lower))
      ? 'How far a superlative reaches is guessed, not learnt.'
      : null
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

/**
 * "There is a bus to Elm": that something exists does not say that it is the only one. A gap for a name stands in the
 * article's own words; it stays unless these words hold another name in its place as well.
 */
export const onlyThere: Gate = {
  name: 'only-there-is',
  check: ({ source, form, stem }, run) => {
    const { slot, statement, detail } = source
    if (isQuantity(slot) || isDate(slot) || detail?.type === 'relation') return null
    const subject = statement.clause && statement.sentence.tokens[statement.clause.head.first]
    if (subject?.lower !== 'there') return null
    if (statement.sentence.tokens.some(({ lower, start }) => lower === 'also' && start < slot.start))
      return '“There is also” says that there is more.'
    const near = run.factsByWord.get(rarestFirst(run, source)[0] ?? '') ?? []
    const isAlone = isName(slot) && form === 'cloze' && !near.some((other) => fits(other, source, stem))
    return isAlone ? null : '“There is” does not say that nothing else would fit.'
  },
}

/** Another name of the same article whose gap reads the same. */
const fits = ({ slot, statement }: FoundFact, source: FoundFact, stem: string): boolean =>
  isName(slot) &&
  statement.article === source.statement.article &&
  slot.text !== source.slot.text &&
  wording(statement, [{ start: slot.start, end: slot.end, text: GAP }]) === stem

/** "Visitors should come in May": advice is no fact to learn. */
export const advice = statementGate('advice', (statement) => {
  const verb = statement.clause && statement.sentence.tokens[statement.clause.verb.finite]
  return verb && /^(?:should|must|shall|ought|needs?)$/.test(verb.lower) && !isInNeed(statement)
    ? 'The source gives advice; it states no fact.'
    : null
})

/** "Plants need light": of things, and of beings that take no advice. */
const isInNeed = (statement: Statement): boolean => {
  const { clause, sentence } = statement
  return (
    clause !== null &&
    /^needs?$/.test(sentence.tokens[clause.verb.main]?.lower ?? '') &&
    sentence.tokens[clause.verb.last]?.lower !== 'to' &&
    isGeneralTruth(statement)
  )
}
