import { FIRST_AND_SECOND_PERSON, THIRD_PERSON } from '../language/closed-classes'
import { isPluralNoun } from '../language/inflection'
import { isDate, isName } from '../language/mentions'
import type { Token } from '../language/token'
import { covers } from './statement'
import type { Statement } from './statement'

/** True for a pronoun that the statement itself does not explain. `before` are the shown tokens in front of it. */
export function isLoosePronoun(statement: Statement, token: Token, before: readonly Token[]): boolean {
  const { lower } = token
  if (/^(?:he|she|it|they)$/.test(lower) && isMainSubject(statement, token)) return true
  if (FIRST_AND_SECOND_PERSON.has(lower)) return token.text !== 'US'
  if (!THIRD_PERSON.has(lower)) return false
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return !pluralBefore(lower, before)
  if (/^(?:it|its|itself)$/.test(lower)) return !thingBefore(statement, lower, before)
  return !personBefore(statement, token, before)
}

/** The subject of the main clause: nothing before it in the sentence can be what it means, for sure. */
const isMainSubject = (statement: Statement, token: Token): boolean =>
  statement.clause !== null && statement.sentence.tokens[statement.clause.subject.first] === token

/** A new clause starts: behind it, an object pronoun may mean the subject before it. */
const opensClause = (token: Token): boolean =>
  /^(?:that|which|who|whom|whose|when|while|because|and|but|or|after|before|as|if|so|where|until|since|although|though|than|,|;|—|–)$/.test(
    token.lower,
  )

const isObject = (lower: string): boolean => /^(?:him|them|it)$/.test(lower)

function pluralBefore(lower: string, before: readonly Token[]): boolean {
  const at = before.findLastIndex(
    (word) =>
      (word.pos === 'NOUN' && isPluralNoun(word.lower)) || (word.pos === 'PROPN' && /s$/.test(word.text)),
  )
  const joined = before.findLastIndex((word) => word.lower === 'and')
  const from = Math.max(at, joined)
  return from >= 0 && (!isObject(lower) || before.slice(from).some(opensClause))
}

function thingBefore(statement: Statement, lower: string, before: readonly Token[]): boolean {
  if (before.length === 0) return false
  const dates = statement.sentence.mentions.filter(isDate)
  const nouns = before.findIndex(
    (word) => (word.pos === 'NOUN' || word.pos === 'PROPN') && !dates.some((date) => covers(date, word)),
  )
  const resolved = statement.edits.some((edit) => edit.text !== '' && covers(statement, edit))
  if (nouns < 0 && !resolved) return false
  return lower !== 'it' || before.slice(Math.max(0, nouns)).some(opensClause)
}

const PERSON_NOUNS =
  /^(?:man|woman|boy|girl|king|queen|president|minister|leader|artist|author|writer|scientist|student|teacher|mother|father|son|daughter|child|person|emperor|mayor|doctor|poet|painter|player|director|actor|singer|bee|animal|mother|brother|sister|wife|husband|farmer|worker|keeper|driver|founder)$/

function personBefore(statement: Statement, token: Token, before: readonly Token[]): boolean {
  const sex = /^h(?:e|im|is|imself)$/.test(token.lower) ? 'male' : 'female'
  const people = statement.sentence.mentions
    .filter(isName)
    .filter(
      (name) =>
        name.kind === 'person' &&
        name.end <= token.start &&
        covers(statement, name) &&
        (name.sex ?? sex) === sex,
    )
  const renamed = statement.edits.find((edit) => edit.end <= token.start && /^\p{Lu}/u.test(edit.text))
  const noun = before.findIndex((word) => PERSON_NOUNS.test(word.lower))
  const start = people[0]?.end ?? renamed?.end ?? before[noun]?.end
  if (start === undefined) return false
  const object = token.lower === 'him' || (token.lower === 'her' && !isPossessive(statement, token))
  return !object || before.some((word) => word.start >= start && opensClause(word))
}

function isPossessive(statement: Statement, token: Token): boolean {
  const { tokens } = statement.sentence
  const next = tokens[tokens.indexOf(token) + 1]
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
}
