import { BE, DEMONSTRATIVES } from '../language/closed-classes'
import { isPluralNoun } from '../language/inflection'
import { isDate } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'
import { nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'
import { meaningsOf } from '../language/wordnet/synonyms'
import { kindsOf, PLACE } from './kind-nouns'
import type { Statement } from './statement'
import { isShown } from './statement'
import type { Pointer } from './told-names'
import { isNear, namesIn, nounsIn, subjectName, subjectNoun, wordsIn } from './told-names'

/**
 * What "the tower", "these towers", "the merger", "this idea" means is told by the statement before: by the noun itself or
 * another word for it, by the verb that it is made of, by the one name of its kind, by several things of its class; and
 * "this idea" or "these changes" by all that it tells.
 */
export function explainsNoun(statement: Statement, { sentence, at }: Pointer): boolean {
  const { tokens } = sentence
  const phrase = nounPhraseAt(tokens, at)
  const words = phrase ? tokens.slice(at, phrase.last) : []
  const head = words.at(-1)
  if (head?.pos !== 'NOUN' || !/^(?:DET|ADJ|PRON)$/.test(words[0]?.pos ?? '')) return false
  const told = ownWords(statement)
  if (words.some((word) => TELLS_APART.test(word.lower) && !told.some(({ lower }) => lower === word.lower)))
    return false
  const noun = head.lemma.toLowerCase()
  const nouns = told.filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))
  const same = nouns.find(
    (token) => token.lemma.toLowerCase() === noun && !isAnother(statement, token, words),
  )
  if (same) return !pointsHere(words[0]) || !isTakenAsKnown(statement, same)
  const near = isNear(statement, sentence)
  if (near && pointsHere(words[0]))
    if (isSummedUp(statement, head) || isOfItsClass(statement, head) || tellsOfOneSuch(statement, head))
      return true
  if (isPluralNoun(head.lower))
    return nouns.filter((token) => lexnameOf(token.lemma.toLowerCase()) === noun).length >= FEWEST_OF_A_CLASS
  const isPlain = words.length === 2 && /^(?:the|this|that)$/.test(words[0]?.lower ?? '')
  return (
    isPlain &&
    (told.some((token) => isMadeOf(noun, token) || (near && isAkin(noun, token))) ||
      isItsKind(statement, noun))
  )
}

/** "Similar to the service of Orvo, …": that service is not the one that is told of. */
const COMPARES_WITH = /^(?:similar|like|unlike|compared|besides)$/

/** What a statement shows, without what it opens with comparing to. */
function ownWords(statement: Statement): Token[] {
  const shown = wordsIn(statement)
  if (!COMPARES_WITH.test(shown[0]?.lower ?? '')) return shown
  return shown.slice(shown.findIndex(({ text }) => text === ',') + 1)
}

/** "… was elected in the constituency.": which one that is, this sentence does not tell either. */
function isTakenAsKnown({ sentence: { tokens }, clause }: Statement, noun: Token): boolean {
  const at = tokens.indexOf(noun)
  const isSubject = clause !== null && at < clause.subject.last
  return (
    tokens[at - 1]?.lower === 'the' &&
    !isSubject &&
    /^(?:PUNCT|ADP|CCONJ|VERB|AUX)$/.test(tokens[at + 1]?.pos ?? 'PUNCT') &&
    tokens[at + 1]?.lower !== 'of'
  )
}

/** "The young man" is not "the sickly man". */
function isAnother({ sentence: { tokens } }: Statement, noun: Token, words: readonly Token[]): boolean {
  const before = tokens[tokens.indexOf(noun) - 1]
  const own = words.filter(({ pos }) => pos === 'ADJ')
  return before?.pos === 'ADJ' && own.length > 0 && !own.some(({ lower }) => lower === before.lower)
}

/** "The new package", "the second flight": not the one that was spoken of. */
const TELLS_APART =
  /^(?:new|old|former|latter|second|third|next|other|another|remaining|updated|revised|further)$/

/** "Two bears, a lion and five cockatoos" are "these animals". */
const FEWEST_OF_A_CLASS = 2

/** "This" and "these" point to what has just been said. */
const pointsHere = (word: Token | undefined): boolean =>
  DEMONSTRATIVES.has(word?.lower ?? '') && word?.lower !== 'such'

/** What was done can be all that a sentence tells of a deed, what is thought or said what it holds in a "that", several such things only what it tells with two verbs; a time is one that it gives. */
function isSummedUp(statement: Statement, { lower }: Token): boolean {
  const { mentions } = statement.sentence
  const lexname = lexnameOf(lower) ?? ''
  if (lexname === 'time') return mentions.some((date) => isDate(date) && isShown(statement, date))
  if (isPluralNoun(lower) && !tellsOfTwo(statement)) return false
  if (/^(?:act|event|process|phenomenon)$/.test(lexname)) return tellsOfDeed(statement)
  return (
    /^(?:cognition|communication)$/.test(lexname) &&
    statement.clause?.inner.some(({ kind }) => kind === 'content') === true
  )
}

/** Something happened or was done, and does not only hold. */
function tellsOfDeed({ clause, sentence: { tokens } }: Statement): boolean {
  if (clause?.verb.tense !== 'past') return false
  return !BE.has(tokens[clause.verb.main]?.lower ?? '')
}

/** "Orvo sold its mills and Lindex closed": two things that happened. */
const tellsOfTwo = ({ sentence: { clauses } }: Statement): boolean =>
  clauses.filter(({ kind }) => /^(?:main|joined|second)$/.test(kind)).length > 1

/** "This region" behind a basin or a place, "this platform" behind a name of no person: one is told of, or several are. */
function isOfItsClass(statement: Statement, { lower }: Token): boolean {
  if (isPluralNoun(lower)) return false
  if (isPersonNoun(lower)) return namesIn(statement, ['person']).length === 1
  const nouns = nounsIn(statement)
  const named = namesIn(
    statement,
    PLACE.test(lower) ? ['city', 'country', 'place', 'other'] : ['organisation', 'other'],
  )
  if (named.length > 0) return !DIVISION.test(lower)
  return PLACE.test(lower) && nouns.some((noun) => /^(?:location|object)$/.test(lexnameOf(noun.lower) ?? ''))
}

/** Classes of things that can be seen or touched. */
const CONCRETE = /^(?:animal|plant|food|substance|artifact|body|object)$/

/** "Leaves also contain carotenoids.": one of its nouns is of the class of "these pigments", and as many. */
function tellsOfOneSuch(statement: Statement, { lower }: Token): boolean {
  const lexname = lexnameOf(lower) ?? ''
  if (!CONCRETE.test(lexname)) return false
  const such = nounsIn(statement).filter(
    (noun) => lexnameOf(noun.lower) === lexname && isPluralNoun(noun.lower) === isPluralNoun(lower),
  )
  return new Set(such.map(({ lemma }) => lemma.toLowerCase())).size === 1
}

/** What has a name of its own kind, which no firm and no party has. */
const DIVISION = /^(?:constituency|electorate|parish|ward|province|county|canton|prefecture|department)$/

/** "Merge" and "merger", "announced" and "announcement": the verb's base and an ending that makes a noun of it. */
function isMadeOf(noun: string, { pos, lemma }: Token): boolean {
  if (pos !== 'VERB') return false
  const stem = lemma.toLowerCase().replace(/e$/, '')
  return (
    (stem.length >= SHORTEST_STEM || noun === lemma.toLowerCase() || noun === `${stem}ing`) &&
    noun.startsWith(stem) &&
    /^(?:e|e?ment|t?ion|ation|ition|e?r|al|ing|ure|ance|ence)?$/.test(noun.slice(stem.length))
  )
}

const SHORTEST_STEM = 4

/** "The ruling" after "ruled", "the vessel" after "ship": they share a usual meaning. */
export function isAkin(noun: string, { pos, lemma }: Token): boolean {
  if (!/^(?:NOUN|PROPN|VERB)$/.test(pos)) return false
  if (spelled(lemma) === spelled(noun)) return true
  const own = meaningsOf(noun)
  return meaningsOf(lemma).some((meaning) => own.includes(meaning))
}

/** "Theatre" and "theater", "harbour" and "harbor". */
const spelled = (word: string): string => word.toLowerCase().replace(/tre$/, 'ter').replace(/our$/, 'or')

const BUILDING = /^(?:building|structure|complex|facility|venue)$/

/** The subject is the one name that the noun can stand for: "the company" for Elm Broadcasting, "the researcher" for Ada Byron. */
function isItsKind(statement: Statement, noun: string): boolean {
  if (PLACE.test(noun) && lexnameOf(subjectNoun(statement)?.lower ?? '') === 'location') return true
  if (PLACE.test(noun) && nounsIn(statement).some(({ lower }) => PLACE.test(lower))) return true
  if (BUILDING.test(noun) && lexnameOf(subjectNoun(statement)?.lower ?? '') === 'artifact') return true
  const kinds = kindsOf(noun)
  const subject = subjectName(statement)
  if (kinds === null || !subject) return false
  const fitting = new Set(namesIn(statement, kinds).map(({ name }) => name))
  return kinds.includes(subject.kind) && fitting.size === 1
}
