import { FIRST_AND_SECOND_PERSON, THIRD_PERSON } from '../language/closed-classes'
import { isEmptyIt, isWeather } from '../language/empty-it'
import { isPluralNoun } from '../language/inflection'
import { isDate, isName } from '../language/mentions'
import { isFinite } from '../language/phrases'
import { isPersonNoun } from '../language/person-words'
import type { Token } from '../language/token'
import { isTimeUnit } from '../language/units'
import { verbBase } from '../language/wordnet/verbs'
import { meansEverybody } from './everybody'
import { isSaidOfEither, isSaidOfIt } from './said-of-it'
import { isSaying } from './saying'
import { covers } from './statement'
import type { Statement } from './statement'

/** True for a pronoun that the statement itself does not explain. `before` are the shown tokens in front of it. */
export function isLoosePronoun(statement: Statement, at: number, before: readonly Token[]): boolean {
  const token = statement.sentence.tokens[at]
  if (!token) return false
  const { lower } = token
  if (lower === 'that' && isSaidOf(statement, at)) return true
  const isThird = THIRD_PERSON.has(lower)
  if (!isThird && !FIRST_AND_SECOND_PERSON.has(lower)) return false
  if (isPartOfName(statement, at)) return false
  if (
    lower === 'it' &&
    (isWeather(statement.sentence.tokens, at) || meansNothing(statement, at) || isSource(statement, at))
  )
    return false
  if (/^(?:he|she|it|they)$/.test(lower) && isBehindParticiple(statement, at)) return true
  if (isSaidOfIt(statement, at) || isSaidOfEither(statement, at)) return true
  if (/^(?:he|she|it|they)$/.test(lower) && isMainSubject(statement, token))
    return !isSubjectOfSide(statement, at)
  if (!isThird) return token.text !== 'US' && !isOrdinal(statement, at) && !meansEverybody(statement, at)
  if (pointsAhead(statement, at)) return false
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower))
    return (
      (isOfFirstVerb(statement) || !pluralBefore(statement, lower, before)) &&
      !renamedBefore(statement, token) &&
      !(lower === 'their' && (organisationBefore(statement, token) || isOwnedBySubject(statement, at)))
    )
  if (/^(?:it|its|itself)$/.test(lower))
    return !thingBefore(statement, token, before) || (lower === 'its' && isOwnedByNone(statement, at))
  return !personBefore(statement, token, before) && !isOwnedBySubject(statement, at)
}

/** "The vote meant that was off the table": a "that" with a verb of its own behind a verb of saying is no joint but something told before. */
const isSaidOf = ({ sentence: { tokens, syntax } }: Statement, at: number): boolean => {
  const lemma = (syntax?.lemmas[at - 1] ?? '').toLowerCase()
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  return tokens[at - 1]?.pos === 'VERB' && (isSaying(lemma) || lemma === 'mean') && isFinite(tokens, next)
}

/** "He" in "Zheng He". */
const isPartOfName = ({ sentence: { mentions } }: Statement, at: number): boolean =>
  mentions.some((name) => isName(name) && name.first <= at && at < name.last && name.last - name.first > 1)

/** "It is clear that …", "it takes a year to …", "be it Elm or Ash", "what it feels like to …": an "it" that stands for nothing. */
function meansNothing({ sentence: { syntax, tokens } }: Statement, at: number): boolean {
  if (tokens[at - 1]?.lower === 'be') return true
  const behind = tokens.slice(at + 2, at + 9).map(({ lower }) => lower)
  if (tokens[at - 1]?.lower === 'what' && behind[0] === 'like' && behind[1] === 'to') return true
  const isCopula = /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')
  return (
    (syntax?.relations[at] === 'expl' || (isCopula && isEmptyIt(tokens, at))) &&
    behind.some((word) => /^(?:that|to|who)$/.test(word))
  )
}

/** "According to Elm Films, it would close 60 shops": what a firm or body says of itself. */
function isSource({ sentence, clause, attribution }: Statement, at: number): boolean {
  if (attribution === null || clause?.subject.first !== at) return false
  return sentence.mentions.some(
    (name) =>
      isName(name) && name.kind === 'organisation' && name.last <= at && attribution.endsWith(name.text),
  )
}

/** "Damasus I": a number, not the speaker. */
const isOrdinal = ({ sentence: { tokens } }: Statement, at: number): boolean =>
  tokens[at]?.text === 'I' && tokens[at - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')

/** "Dubbed Orvonet, it was built in Oslo": who or what the sentence opens with a participle of is the pronoun itself. */
function isBehindParticiple({ sentence: { tokens }, tokens: { first } }: Statement, at: number): boolean {
  const opening = tokens[first]?.lower ?? ''
  if (tokens[at - 1]?.text !== ',' || !/(?:ed|ing)$/.test(opening) || verbBase(opening, '') === '')
    return false
  return !tokens.slice(first, at - 1).some((_, step) => step > 0 && isFinite(tokens, first + step))
}

/** "When the tower falls, it …": the subject of the side clause in front is the only thing named so far. */
function isSubjectOfSide({ sentence, clause, tokens: { first } }: Statement, at: number): boolean {
  const { syntax, tokens, mentions } = sentence
  const lower = tokens[at]?.lower ?? ''
  const front = clause?.front
  if (!syntax || !front || front.first < first || front.last > at) return false
  if (!tokens.some((_, index) => index >= front.first && index < front.last && isFinite(tokens, index)))
    return false
  const nouns = tokens
    .map((_, index) => index)
    .slice(front.first, front.last)
    .filter((index) => /^(?:NOUN|PROPN|PRON)$/.test(tokens[index]?.pos ?? ''))
  const subject = nouns.find((index) => syntax.relations[index]?.startsWith('nsubj'))
  const noun = tokens[subject ?? -1]
  if (subject === undefined || noun === undefined || noun.pos === 'PRON' || nouns[0] !== subject) return false
  const name = mentions.filter(isName).find((mention) => mention.last === subject + 1)
  if (/^(?:he|she)$/.test(lower)) return name?.kind === 'person'
  if (name?.kind === 'person' || isPersonNoun(noun.lower)) return false
  return lower === 'it' ? !isPluralNoun(noun.lower) || name !== undefined : isPluralNoun(noun.lower)
}

/** "Due to its many plants, Socotra …": the subject that follows says whose; "one of its plants, the fig, …" is itself one of them. */
function pointsAhead(statement: Statement, at: number): boolean {
  const { sentence, clause, edits } = statement
  const { tokens, mentions } = sentence
  const lower = tokens[at]?.lower ?? ''
  const opening = tokens[clause?.subject.first ?? -1]
  if (
    tokens[at - 1]?.lower === 'of' &&
    /^(?:one|some|many|most|part|two|three)$/.test(tokens[at - 2]?.lower ?? '') &&
    !/^(?:like|unlike)$/.test(tokens[at - 3]?.lower ?? '')
  )
    return false
  if (!clause || at >= (clause.front?.last ?? 0) || !opening) return opensWithParticiple(statement, at)
  if (!/^(?:his|her|its|their)$/.test(lower) || tokens[at + 1]?.lower === 'part')
    return opensWithParticiple(statement, at)
  const renamed = edits.find((edit) => edit.text !== '' && covers(edit, opening))
  const name = mentions.filter(isName).find((mention) => mention.last === clause.head.last)
  const person =
    name?.kind === 'person' ||
    (renamed !== undefined && THIRD_PERSON.has(opening.lower) && opening.lower !== 'it')
  if (/^(?:his|her)$/.test(lower)) return person
  const plural = isPluralNoun(tokens[clause.head.last - 1]?.lower ?? '') && !name
  const definite = name !== undefined || renamed !== undefined || opening.lower === 'the'
  return definite && !person && (lower === 'their') === plural
}

/** "Having lost his boat, Anna Lind …": who lost it is the subject of the sentence. */
function opensWithParticiple({ sentence, clause, tokens: { first } }: Statement, at: number): boolean {
  const { tokens, mentions } = sentence
  if (!clause || at >= clause.subject.first || !/^(?:VERB|AUX)$/.test(tokens[first]?.pos ?? '')) return false
  const subject = mentions.filter(isName).find((name) => name.last === clause.head.last)
  const named = mentions.some((name) => isName(name) && name.kind === 'person' && name.last <= at)
  return subject?.kind === 'person' && /^(?:he|she|his|her)$/.test(tokens[at]?.lower ?? '') && !named
}

/** The subject of the main clause: nothing before it in the sentence can be what it means, for sure. */
const isMainSubject = (statement: Statement, token: Token): boolean =>
  statement.clause !== null && statement.sentence.tokens[statement.clause.subject.first] === token

/**
 * A new clause starts among some words, from a place on: behind it, an object pronoun may mean the subject before it. What joins names or
 * nouns of a list starts none: "mills in Elm, Ash and Oak use it" has no verb in front of its "and".
 */
const opensClause = (words: readonly Token[], from: number): boolean =>
  words.slice(from).some(({ lower }, step) =>
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
function pluralBefore(statement: Statement, lower: string, before: readonly Token[]): boolean {
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
  return from >= 0 && (!isObject(lower) || opensClause(before, from))
}

/** "Ferries", "the Elmites": a noun or a name for several. */
const isSeveral = ({ pos, text, lower }: Token): boolean =>
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

/** "Lind joined the Elmites and lived … in their house": what the first verb told of, which is cut away, may be meant. */
const isOfFirstVerb = ({ clause, sentence: { tokens } }: Statement): boolean =>
  clause?.kind === 'second' &&
  clause.gap !== null &&
  tokens.slice(clause.gap.first, clause.gap.last).some(isSeveral)

/** "The ferries" written for an earlier "they". */
const renamedBefore = ({ edits }: Statement, token: Token): boolean =>
  edits.some((edit) => edit.end <= token.start && /\p{L}s$/u.test(edit.text))

/** "Kilbrandon published his report": a subject of one name, of which it could not be told what it names, owns it. */
function isOwnedBySubject({ sentence: { tokens, mentions }, clause }: Statement, at: number): boolean {
  if (!clause || at < clause.verb.last || !/^(?:his|her|their)$/.test(tokens[at]?.lower ?? '')) return false
  const { first, last } = clause.head
  if (clause.subject.last !== last || !/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return false
  const between = tokens.slice(clause.verb.last, at)
  return (
    mentions.some(
      (name) => isName(name) && name.kind === 'other' && name.first === first && name.last === last,
    ) && !between.some(({ pos, lower }) => pos === 'PROPN' || /^(?:that|which|who)$/.test(lower))
  )
}

/** "Twitter invited him to their office": a team or a company is many. */
const organisationBefore = (statement: Statement, token: Token): boolean =>
  statement.sentence.mentions.some(
    (name) =>
      isName(name) && name.kind === 'organisation' && name.end <= token.start && covers(statement, name),
  )

function thingBefore(statement: Statement, { lower, start }: Token, before: readonly Token[]): boolean {
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
    const behind = before.slice(at + 1, at + 1 + LONGEST_OWNER).find(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))
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
  return name ? name.kind !== 'person' : noun?.pos === 'NOUN' && !isPersonNoun(noun.lower) && !isPluralNoun(noun.lower)
}

/** "The engineers at Elm took long to see its merits": the only noun that could own something is none that the verb speaks of. */
function isOwnedByNone({ sentence, clause, edits }: Statement, at: number): boolean {
  const { tokens, mentions } = sentence
  if (!clause || edits.some((edit) => edit.text !== '' && edit.end <= (tokens[at]?.start ?? 0))) return false
  const { subject, head } = clause
  const singular = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .some(({ pos, lower }) => pos === 'PROPN' || (pos === 'NOUN' && !isPluralNoun(lower)))
  if (at >= subject.first && at < subject.last) {
    const between = tokens.slice(head.last, at)
    return !/^(?:and|or|,)$/.test(tokens[at - 1]?.lower ?? '') && !between.some(({ pos }) => pos === 'VERB')
  }
  const noun = tokens[head.last - 1]
  const isNamed = mentions.some((mention) => isName(mention) && mention.last === head.last)
  if (at < subject.first || isNamed || !noun || !isPluralNoun(noun.lower)) return false
  return !singular(clause.first, subject.first) && !singular(subject.last, at)
}

const PERSON_NOUNS =
  /^(?:man|woman|boy|girl|king|queen|president|minister|leader|artist|author|writer|scientist|student|teacher|mother|father|son|daughter|child|person|emperor|mayor|doctor|poet|painter|player|director|actor|singer|bee|animal|mother|brother|sister|wife|husband|farmer|worker|keeper|driver|founder)$/

function personBefore(statement: Statement, token: Token, before: readonly Token[]): boolean {
  const sex = /^h(?:e|im|is|imself)$/.test(token.lower) ? 'male' : 'female'
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
  return !object || opensClause(before, before.findIndex((word) => word.start >= start))
}

function isPossessive(statement: Statement, token: Token): boolean {
  const { tokens } = statement.sentence
  const next = tokens[tokens.indexOf(token) + 1]
  return next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
}
