import type { TokenRange } from '../language/mentions'
import { nounPhraseAt } from '../language/phrases'
import { meansPerson } from '../language/person-words'
import type { FoundFact } from './found-fact'
import type { LooseWord } from './loose-words'
import type { Statement } from './statement'

/**
 * What a reader of the article would understand, and better with the sentence before: "the list" as a whole subject, which goes
 * on from whatever that tells; "the notes" anywhere, where it has the noun or another word for it. They are told as words
 * that must be explained, so that each looks for its own context.
 */
export function helpedWords({
  statement,
  loose,
  slot,
}: Pick<FoundFact, 'statement' | 'loose' | 'slot'>): LooseWord[] {
  if (statement.clause === null) return []
  return loose
    .filter((word) => !word.fatal && !word.beyondHelp && !word.isTime)
    .flatMap((word) => {
      if (word.goesOn) return [{ ...word, fatal: true }]
      const phrase = nounPhraseAt(statement.sentence.tokens, word.at)
      if (!phrase || (slot.first < phrase.last && slot.last > phrase.first)) return []
      if (isWholeSubject(statement, phrase)) return [{ ...word, fatal: true, goesOn: true }]
      return IS_PLAIN.test(word.words) ? [{ ...word, fatal: true }] : []
    })
}

/** "The notes": nothing in front of the noun tells which. */
const IS_PLAIN = /^the \p{L}+$/u

/** "The list features …": all that the subject says; people are known once they are told of. */
function isWholeSubject({ clause, sentence: { tokens } }: Statement, { first, last }: TokenRange): boolean {
  if (!clause || clause.front || first !== clause.subject.first || last !== clause.subject.last) return false
  const noun = tokens[last - 1]?.lower ?? ''
  const isPicked = /[^aeiou]est$/.test(tokens[first + 1]?.lower ?? '')
  return !isPicked && !meansPerson(noun)
}
