import type { AnalysedSentence } from '../language/analysis'
import { isPluralNoun } from '../language/inflection'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import { numberValue } from '../language/numbers'
import { isPersonNoun, meansPerson } from '../language/person-words'
import { isFinite } from '../language/phrases'
import { sexOf } from '../language/pronouns'
import { theBefore } from '../language/token'
import { isTimeUnit } from '../language/units'
import { lexnameOf } from '../language/wordnet/lexnames'
import { PERSONAL } from './meanings'
import { explainsNoun } from './noun-antecedents'
import type { Pointer } from './told-names'
import { isNear, namesIn, nounsIn, subjectName, subjectNoun, wordsIn } from './told-names'
import { COUNTS_THEM } from './spoken-of'
import { covers, isRenamedIn } from './statement'
import type { Statement } from './statement'

/**
 * What the loose word at `at` of a later sentence points to may stand in the statement: a person for "he", a thing for "it",
 * several for "they", a place for "there". Whoever reads the two in a row then knows what is meant, unless several are as likely.
 */
export function explains(statement: Statement, sentence: AnalysedSentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (!token) return false
  const pointer = { sentence, at, token }
  const same = isNear(statement, sentence)
  if (/^(?:he|she|him|her|his|hers)$/.test(token.lower)) return same && isWhoIsMeant(statement, pointer)
  if (/^(?:it|its|itself)$/.test(token.lower)) return same && isWhatIsMeant(statement, pointer)
  if (/^(?:they|them|their|theirs)$/.test(token.lower)) return same && areMeant(statement, pointer)
  if (/^(?:here|there|nearby)$/.test(token.lower))
    return same && (isOnePlace(statement) || (at === 0 && endsInPlace(statement)))
  if (/^(?:this|that)$/.test(token.lower) && pointsToAll(pointer)) return same && tellsItAll(statement)
  if (token.lower === 'both')
    return same && (namesPair(statement) || namesPairInside(statement) || explainsNoun(statement, pointer))
  if (COUNTS_THEM.test(token.lower) || numberValue(token.lower) !== null)
    return same && areMeant(statement, pointer)
  if (token.lower === 'others') return same && namesSome(statement) && isSubject(pointer)
  if (/^(?:latter|former)$/.test(token.lower)) return same && namesTwo(statement)
  if (standsFor(pointer)) return same && tellsOfSeveral(statement)
  return explainsNoun(statement, pointer)
}

/** "The first was …", "the last was owned by …": one of several. */
const standsFor = ({ sentence: { tokens }, at, token }: Pointer): boolean =>
  token.lower === 'the' &&
  /^(?:first|second|third|last|former|latter|largest|smallest|oldest|biggest)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  /^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 2]?.pos ?? '')

/** "Three companies", "two sections": a number and what it counts. */
const tellsOfSeveral = (statement: Statement): boolean =>
  nounsIn(statement).some(
    (noun) =>
      isPluralNoun(noun.lower) &&
      statement.sentence.tokens[statement.sentence.tokens.indexOf(noun) - 1]?.pos === 'NUM',
  )

const isSubject = ({ sentence, at }: Pointer): boolean =>
  sentence.clauses.some(({ kind, subject }) => kind === 'main' && subject.first === at)

/** "Elm bought a studio; it also signed …": the clause before in the same sentence tells what "it" is. */
const hasItsOwn = ({ sentence: { clauses }, at }: Pointer): boolean =>
  clauses.some(({ kind, subject, verb }) => kind === 'main' && subject.last <= at && verb.last <= at)

/** Another clause of the sentence has a subject of its own: either could be "it". */
const isOneOfTwo = ({ sentence: { clauses }, clause }: Statement): boolean =>
  clauses.some(
    ({ kind, subject }) => /^(?:main|joined)$/.test(kind) && subject.first !== clause?.subject.first,
  )

/** It names one place, or a thing that stands in one. */
const isOnePlace = (statement: Statement): boolean =>
  namesIn(statement, ['city', 'country', 'place', 'organisation']).filter(
    ({ last }) => !/^['’]s?$/.test(statement.sentence.tokens[last]?.text ?? ''),
  ).length === 1

/** "… retired and joined the Elm Institute. There, …": the last that is named is a place or an organisation. */
const endsInPlace = (statement: Statement): boolean =>
  /^(?:city|country|place|organisation)$/.test(namesIn(statement).at(-1)?.kind ?? '')

/** One person of that sex; or the subject of both sentences, where the first is a person or may be one; or the only one spoken of. */
function isWhoIsMeant(statement: Statement, pointer: Pointer): boolean {
  const { size } = people(statement, pointer)
  if (size === 1) return true
  const spoken = nounsIn(statement).filter(({ lower }) => isPersonNoun(lower) && !isPluralNoun(lower))
  const isBefore = pointer.sentence.index - statement.sentence.index <= 1
  if (!isBefore || !isSubject(pointer) || isOneOfTwo(statement)) return size === 0 && spoken.length === 1
  const name = subjectName(statement)
  if (name)
    return size === 0
      ? name.kind === 'other'
      : name.kind === 'person' && name.sex === sexOf(pointer.token.lower)
  return (
    size === 0 &&
    spoken.length > 0 &&
    (spoken.length === 1 || isPersonNoun(subjectNoun(statement)?.lower ?? ''))
  )
}

/** The people whom the pronoun may mean, pronouns that were written as names among them; whoever is named behind "her father" is not she. */
function people(statement: Statement, { sentence, token: { lower }, at }: Pointer): ReadonlySet<string> {
  const sex = sexOf(lower)
  const owned = sentence.mentions.filter(isName).find(({ first }) => first === at + 2)
  const renamed = statement.edits.filter((edit) =>
    statement.sentence.tokens.some((token) => PERSONAL.test(token.lower) && token.start === edit.start),
  )
  return new Set([
    ...namesIn(statement, ['person'])
      .filter(({ sex: own, name }) => (own ?? sex) === sex && name !== owned?.name)
      .map(({ name }) => name),
    ...renamed.map(({ text }) => text.replace(/[’']s?$/, '')),
  ])
}

/** The subject is one thing and no person; or, where a person does something, there is but one thing beside. */
function isWhatIsMeant(statement: Statement, pointer: Pointer): boolean {
  const isOwn = statement.sentence === pointer.sentence
  if (!isOwn && (hasItsOwn(pointer) || isOneOfTwo(statement))) return false
  return isOneThing(statement) || thingsIn(statement).length === 1
}

/** The names of things and places, not of where it was, or, where there are none, the nouns for things that can be seen or read. */
function thingsIn(statement: Statement): readonly string[] {
  const { tokens } = statement.sentence
  const isWhere = ({ first }: NameMention): boolean =>
    tokens[first - 1 - theBefore(tokens, first)]?.pos === 'ADP'
  const names = namesIn(statement).filter(
    (name) =>
      !/^(?:person|nationality)$/.test(name.kind) && !isWhere(name) && tokens[name.last]?.pos !== 'NOUN',
  )
  if (names.length > 0) return [...new Set(names.map(({ name }) => name))]
  return [
    ...new Set(
      nounsIn(statement)
        .filter(({ lower }) => SOLID.test(lexnameOf(lower) ?? '') && !isPluralNoun(lower))
        .map(({ lower }) => lower),
    ),
  ]
}

const SOLID = /^(?:artifact|object|plant|animal|food|substance|communication|group)$/

/** The subject is one thing and no person. */
function isOneThing(statement: Statement): boolean {
  const { clause } = statement
  const noun = subjectNoun(statement)
  const name = subjectName(statement)
  if (!noun || clause?.subjectPhrase?.coordinated || name?.kind === 'person') return false
  const renamed = isRenamedIn(statement, noun)
  if (!name && !renamed && clause?.subjectPhrase?.definiteness === 'pronoun') return false
  if (isPersonNoun(noun.lower)) return false
  return name !== undefined || noun.lower === 'it' || (noun.pos === 'NOUN' && !isPluralNoun(noun.lower))
}

/** The subject is several things, or nothing else that is told is. */
function areMeant(statement: Statement, { sentence, at, token }: Pointer): boolean {
  if (mustBePeople({ sentence, at, token }) && !tellsOfPeople(statement)) return false
  if (isManyThings(statement)) return true
  const several = nounsIn(statement).filter(
    (word) =>
      isPluralNoun(word.lower) &&
      !/^(?:hundred|thousand|dozen|million)s$/.test(word.lower) &&
      !isTimeUnit(word.lower),
  )
  const isOfThem = token.lower === 'them' && sentence.tokens[at - 1]?.lower === 'of'
  const firms = token.lower === 'their' ? namesIn(statement, ['organisation']) : []
  return (
    several.length + firms.length === 1 &&
    (isOfThem || isSubject({ sentence, at, token }) || firms.length === 0)
  )
}

/** What only people and those who stand for people do. */
const PEOPLE_DO =
  /^(?:say|tell|claim|state|argue|estimate|believe|think|find|hope|want|decide|agree|plan|report|suggest|conclude|note|ask|vote|promise|announce|study|examine|discover|prepare|marry)$/

/** "They estimated that …": nothing but people can be meant. */
export const mustBePeople = ({ sentence: { clauses, syntax }, at }: Pointer): boolean =>
  clauses.some(
    ({ subject, predicate }) =>
      subject.first === at && PEOPLE_DO.test(syntax?.lemmas[predicate]?.toLowerCase() ?? ''),
  )

/** It names people or bodies of people, or has a noun for several. */
const tellsOfPeople = (statement: Statement): boolean =>
  namesIn(statement, ['person', 'organisation', 'nationality']).length > 0 ||
  nounsIn(statement).some(({ lower, lemma }) => isPluralNoun(lower) && meansPerson(lemma))

/** The subject is several things. */
function isManyThings(statement: Statement): boolean {
  const noun = subjectNoun(statement)
  return (
    statement.clause?.subjectPhrase?.coordinated === true ||
    (statement.clause === null && opensWithSeveral(statement)) ||
    (noun?.pos === 'NOUN' && isPluralNoun(noun.lower))
  )
}

/** "Grissom, White, and Chaffee decided …": a list of names before the first verb. */
function opensWithSeveral({ sentence: { tokens, mentions }, tokens: { first } }: Statement): boolean {
  const verb = tokens.findIndex((_, at) => at >= first && isFinite(tokens, at))
  const opening = tokens.slice(first, verb)
  const named = mentions.filter(isName).filter((name) => name.last <= verb)
  return (
    named.length > 1 &&
    named[0]?.first === first &&
    opening.some(({ lower }) => lower === 'and') &&
    opening.every(({ pos, text }) => /^(?:PROPN|CCONJ)$/.test(pos) || text === ',')
  )
}

/** "This led to", "this was": all that the sentence before tells. */
const pointsToAll = (pointer: Pointer): boolean =>
  isSubject(pointer) && /^(?:VERB|AUX)$/.test(pointer.sentence.tokens[pointer.at + 1]?.pos ?? '')

/** Nearly nothing of its sentence is left out. */
function tellsItAll({ sentence, start, end, edits, clause }: Statement): boolean {
  const cut = edits
    .filter(({ text }) => text === '')
    .reduce((sum, edit) => sum + Math.max(0, Math.min(edit.end, end) - Math.max(edit.start, start)), 0)
  return clause !== null && end - start - cut >= NEARLY_ALL * (sentence.end - sentence.start)
}

const NEARLY_ALL = 0.85

/** "Some schools …": the rest of them are "others". */
const namesSome = ({ clause, sentence }: Statement): boolean =>
  /^(?:some|many|most|several|few|one)$/.test(sentence.tokens[clause?.subject.first ?? -1]?.lower ?? '')

/** "Orvo and Lindex fell", "two mills closed": nothing else of what is told comes in twos. */
const namesPair = (statement: Statement): boolean =>
  namesTwo(statement) ||
  (statement.clause?.subjectPhrase?.coordinated ?? false) ||
  nounsIn(statement).some(
    (noun) => statement.sentence.tokens[statement.sentence.tokens.indexOf(noun) - 1]?.lower === 'two',
  )

/** "Ada Elm made films of Orvo and Lindex (1967).": one pair of names on both sides of the only "and" that is shown. */
function namesPairInside(statement: Statement): boolean {
  const shown = wordsIn(statement)
  const joints = shown.flatMap(({ lower }, at) => (lower === 'and' ? [at] : []))
  const [joint] = joints
  return (
    joint !== undefined &&
    joints.length === 1 &&
    shown[joint - 1]?.pos === 'PROPN' &&
    shown[joint + 1]?.pos === 'PROPN' &&
    !namesIn(statement, ['person']).some((name) =>
      [joint - 1, joint + 1].some((at) => covers(name, shown[at] ?? name)),
    )
  )
}

/** "Orvo and Lindex": the one pair of names that "the latter" can be one of. */
function namesTwo(statement: Statement): boolean {
  const { tokens } = statement.sentence
  const names = namesIn(statement)
  const joined = names.filter(
    (name: NameMention, at) =>
      names[at + 1]?.first === name.last + 1 && /^(?:and|or)$/.test(tokens[name.last]?.lower ?? ''),
  )
  return joined.length === 1 && !names.some(({ last }) => tokens[last]?.text === ',')
}
