import { isPluralNoun } from '../language/inflection'
import { isDate, isName } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'
import { isFinite } from '../language/phrases'
import { sexOf } from '../language/pronouns'
import type { Token } from '../language/token'
import { isTimeUnit } from '../language/units'
import { covers } from './statement'
import type { Statement } from './statement'

/**
 * A new clause starts among some words, from a place on: behind it, an object pronoun may mean the subject before it. What joins names or
 * nouns of a list starts none: "mills in Elm, Ash and Oak use it" has no verb in front of its "and".
 */
const opensClause = (words: readonly Token[], from: number): boolean =>
  words
    .slice(from)
    .some(({ lower }, step) =>
      JOINS.test(lower)
        ? words.slice(0, from + step).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
        : /^(?:that|which|who|whom|whose|when|while|because|after|before|as|if|so|where|until|since|although|though|than)$/.test(
            lower,
          ),
    )

/** What joins two clauses, or two things. */
const JOINS = /^(?:and|but|or|,|;|—|–)$/

const isObject = (lower: string): boolean => /^(?:him|them|it)$/.test(lower)

/** Several things or people, never the noun right before a "they" that says of it what they did to it, or two that "and" joins as a subject: "poor soil and a drought" in front of it own no town. */
export function pluralBefore(statement: Statement, lower: string, before: readonly Token[]): boolean {
  const at = before.findLastIndex(
    (word, place) =>
      (isSeveral(word) || (word.pos === 'NOUN' && COLLECTIVE.test(word.lower))) &&
      (word.pos === 'PROPN' ||
        (!isTimeUnit(word.lower) && !(lower === 'they' && place === before.length - 1))),
  )
  const joined = before.findLastIndex(
    (word, place) => word.lower === 'and' && isPair(statement, before, place),
  )
  const from = Math.max(at, joined)
  return from >= 0 && (!isObject(lower) || opensClause(before, from) || isOfWhole(before))
}

/** "Two people, both of | them sailors": part or all of the noun before the comma. */
const isOfWhole = (before: readonly Token[]): boolean => {
  const [comma, part, of] = before.slice(-3)
  return comma?.text === ',' && /^(?:DET|PRON|NUM|ADJ)$/.test(part?.pos ?? '') && of?.lower === 'of'
}

/** "Ferries", "the Elmites": a noun or a name for several. */
export const isSeveral = ({ pos, text, lower }: Token): boolean =>
  pos === 'PROPN' ? /s$/.test(text) : pos === 'NOUN' && isPluralNoun(lower)

/** Several people in one word: "a couple in their seventies". */
const COLLECTIVE = /^(?:couple|pair|duo|trio|family|crew|team)$/

/** "Orvo and Lindex", "the cook and the gardener", "a mill and a bridge were built". */
function isPair({ clause, sentence }: Statement, before: readonly Token[], at: number): boolean {
  const joint = sentence.tokens.findIndex(({ start }) => start === before[at]?.start)
  if (clause && joint >= clause.subject.first && joint < clause.subject.last) return true
  const [last, next] = [
    before[at - 1],
    before.slice(at + 1, at + 4).find(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)),
  ]
  return [last, next].some((word) => word !== undefined && (word.pos === 'PROPN' || isPersonNoun(word.lower)))
}

/** "Twitter invited him to their office": a team or a company is many. */
export const organisationBefore = (statement: Statement, token: Token): boolean =>
  statement.sentence.mentions.some(
    (name) =>
      isName(name) && name.kind === 'organisation' && name.end <= token.start && covers(statement, name),
  )

/** One thing that “it” or “its” can mean, no person, date or time; for “it” in another clause. */
export function thingBefore(
  statement: Statement,
  { lower, start }: Token,
  before: readonly Token[],
): boolean {
  if (before.length === 0) return false
  const others = statement.sentence.mentions.filter(
    (mention) => isDate(mention) || (isName(mention) && mention.kind === 'person'),
  )
  const nouns = before.findIndex(
    (word, at) =>
      (word.pos === 'NOUN' || word.pos === 'PROPN') &&
      !(word.pos === 'NOUN' && isPersonNoun(before[at + 1]?.lower ?? '')) &&
      !(word.pos === 'NOUN' && (isPersonNoun(word.lower) || isTimeUnit(word.lower))) &&
      !others.some((other) => covers(other, word)),
  )
  const resolved = statement.edits.some(
    (edit) => edit.text !== '' && edit.end <= start && covers(statement, edit),
  )
  if (nouns < 0 && !resolved) return false
  return (
    lower !== 'it' ||
    opensClause(before, Math.max(0, nouns)) ||
    isOfThing(statement, before) ||
    isSaidByThing(statement, start)
  )
}

/** "Lind, the builder of the Elm Bridge, sold it": what somebody is the builder of may be meant. */
const isOfThing = ({ sentence: { mentions } }: Statement, before: readonly Token[]): boolean =>
  before.some(({ lower }, at) => {
    const behind = before
      .slice(at + 1, at + 1 + LONGEST_OWNER)
      .find(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))
    return (
      lower === 'of' &&
      behind !== undefined &&
      !isPluralNoun(behind.lower) &&
      !isPersonNoun(behind.lower) &&
      !mentions.some(
        (name) => isName(name) && covers(name, behind) && /^(?:person|city|country|place)$/.test(name.kind),
      )
    )
  })

/** Words between "of" and its noun: "the first stone". */
const LONGEST_OWNER = 4

/** "Elm Films has said it will close": the pronoun opens what the subject, which is no person, says or thinks. */
function isSaidByThing({ sentence, clause }: Statement, start: number): boolean {
  const at = sentence.tokens.findIndex((token) => token.start === start)
  if (!clause || at < clause.verb.last || !isFinite(sentence.tokens, at + 1)) return false
  const name = sentence.mentions.filter(isName).find(({ last }) => last === clause.head.last)
  const noun = sentence.tokens[clause.head.last - 1]
  return name
    ? name.kind !== 'person'
    : noun?.pos === 'NOUN' && !isPersonNoun(noun.lower) && !isPluralNoun(noun.lower)
}

const PERSON_NOUNS =
  /^(?:man|woman|boy|girl|king|queen|president|minister|leader|artist|author|writer|scientist|student|teacher|mother|father|son|daughter|child|person|emperor|mayor|doctor|poet|painter|player|director|actor|singer|bee|animal|brother|sister|wife|husband|farmer|worker|keeper|driver|founder)$/

/** One person of the pronoun's sex; for “him” in another clause. */
export function personBefore(statement: Statement, token: Token, before: readonly Token[]): boolean {
  const sex = sexOf(token.lower)
  const other = sex === 'male' ? /^(?:she|hers?|herself)$/ : /^(?:he|him|his|himself)$/
  const people = statement.sentence.mentions
    .filter(isName)
    .filter(
      (name) =>
        name.kind === 'person' &&
        name.end <= token.start &&
        covers(statement, name) &&
        (name.sex ?? sex) === sex,
    )
  const renamed = statement.edits.find(
    (edit) =>
      edit.end <= token.start &&
      /^\p{Lu}/u.test(edit.text) &&
      !statement.sentence.tokens.some(({ lower, start }) => start === edit.start && other.test(lower)),
  )
  const noun = before.findIndex(
    ({ lower, pos }, at) =>
      PERSON_NOUNS.test(lower) ||
      (pos === 'NOUN' && /^an?$/.test(before[at - 1]?.lower ?? '') && isPersonNoun(lower)),
  )
  const start = people[0]?.end ?? renamed?.end ?? before[noun]?.end
  if (start === undefined) return false
  const object = token.lower === 'him' || (token.lower === 'her' && !isPossessive(statement, token))
  return (
    !object ||
    opensClause(
      before,
      before.findIndex((word) => word.start >= start),
    )
  )
}

function isPossessive(statement: Statement, token: Token): boolean {
  const { tokens } = statement.sentence
  const next = tokens[tokens.indexOf(token) + 1]
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
}
