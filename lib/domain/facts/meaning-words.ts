import { DEMONSTRATIVES, FIRST_AND_SECOND_PERSON, THIRD_PERSON } from '../language/closed-classes'
import { isEmptyIt, isWeather } from '../language/empty-it'
import type { TokenRange } from '../language/mentions'
import type { Token } from '../language/token'
import { spaced } from '../language/token'
import type { LooseWord } from './loose-words'
import { looseWords } from './loose-words'
import type { Statement } from './statement'
import type { Topic } from './topic'

/** What of a definition points outside it, where its meaning is told by itself, without the term. */
export function looseInDefinition(statement: Statement, meaning: TokenRange, topic: Topic): LooseWord[] {
  const { tokens } = statement.sentence
  const pointing = pointingBack(tokens, meaning)
  const own = [...(pointing ? [pointing] : []), ...loosePronouns(tokens, meaning)]
  const others = looseWords(statement, topic).filter(
    ({ at }) => !own.some((word) => word.at === at) && (pointing !== null || at !== meaning.first),
  )
  return [...own, ...others]
}

/** "this change", "the same effect": what opens a meaning points to what was told before, so that the words behind it do not explain it. */
function pointingBack(tokens: readonly Token[], { first }: TokenRange): LooseWord | null {
  const [opening, next] = [tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? '']
  const isPointing =
    POINTS_BACK.test(/^(?:an?|the)$/.test(opening) ? next : opening) ||
    [DEMONSTRATIVES, THIRD_PERSON, FIRST_AND_SECOND_PERSON].some((words) => words.has(opening))
  return isPointing ? fatal(spaced(tokens.slice(first, first + 2)), first) : null
}

/** What takes a thing for one that was told of before, or tells it from one. */
const POINTS_BACK =
  /^(?:same|other|another|former|latter|similar|opposite|reverse|resulting|above|following)$/

/**
 * "The process by which it returns": a pronoun before which a meaning names nothing but the thing that is meant, which it
 * cannot stand for.
 */
const loosePronouns = (tokens: readonly Token[], { first, last }: TokenRange): LooseWord[] =>
  tokens.slice(first, last).flatMap(({ lower, text }, step) => {
    const at = first + step
    const nouns = tokens.slice(first, at).filter(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))
    const isOwner = /^(?:his|her|its|their)$/.test(lower)
    const stands = isOwner
      ? OPENS_CLAUSE.test(tokens[at - 1]?.lower ?? '')
      : /^(?:it|he|she|they|him|them)$/.test(lower) && !isWeather(tokens, at) && !isEmptyIt(tokens, at)
    return stands && nouns.length < NOUNS_FOR_A_PRONOUN ? [fatal(text, at)] : []
  })

/** Behind these the thing that is meant has its place in the clause already. */
const OPENS_CLAUSE = /^(?:which|whom|where|when)$/

/** The thing that is meant, and another one that a pronoun may stand for. */
const NOUNS_FOR_A_PRONOUN = 2

const fatal = (words: string, at: number): LooseWord => ({
  words,
  at,
  fatal: true,
  beyondHelp: false,
  isTime: false,
})
