import { contextOf } from '../../facts/context'
import type { FoundFact } from '../../facts/found-fact'
import { isLoose } from '../../facts/found-fact'
import type { Statement } from '../../facts/statement'
import { wording } from '../../facts/statement'
import { isTornOff, isTornList } from '../gates/torn-gates'
import type { Run } from '../run'
import { unintroducedNoun } from '../unintroduced'

/** The sentence before, where a question needs it and it does not hold the answer; null otherwise. */
export function shownContext(run: Run, source: FoundFact): string | null {
  const { before, slot } = source
  if (!isLoose(source) && unintroducedNoun(run, source) === null) return null
  const tells = (statement: Statement): boolean => holds(wording(statement), slot.text)
  const own = wordsIn(source.statement)
  const isFit = (statement: Statement): boolean =>
    !tells(statement) &&
    !isTornOff(statement) &&
    !isTornList(statement) &&
    own + wordsIn(statement) <= MOST_WORDS
  return contextOf(() => before().filter(isFit), source)
}

/** Words of the longest question with its context. */
const MOST_WORDS = 46

const wordsIn = (statement: Statement): number => wording(statement).split(' ').length

/** It says the answer, or a word made of it: "Swedish" for Sweden. */
function holds(words: string, answer: string): boolean {
  const stems = answer.split(' ').filter((word) => /^\p{Lu}.{5}/u.test(word)).map((word) => word.slice(0, -2)) // prettier-ignore
  return spaced(words).includes(spaced(answer)) || stems.some((stem) => words.includes(stem))
}

/** In small letters with a space around each word, so that whole words are compared. */
const spaced = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
