import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import { meansPerson } from '../language/person-words'
import type { Token } from '../language/token'
import { isWord } from '../language/token'

/**
 * True for quoted words that say something by themselves: a clause with its own subject and a noun ("We are short of
 * nurses"), not a scrap ("a blow to us") nor a few words on an "it" or "he" from before ("It’s about trust"); with
 * something in them for which "they" can stand.
 */
export function isWholeQuotation({ tokens, syntax }: AnalysedSentence, words: Span): boolean {
  const isInside = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && token.start >= words.start && token.end <= words.end
  }
  const hasSubject = syntax?.relations.some(
    (relation, at) =>
      /^(?:nsubj|expl|csubj)/.test(relation) && isInside(at) && isInside(syntax.heads[at] ?? -1),
  )
  const said = tokens.filter((_, at) => isInside(at))
  if (hasSubject !== true || !said.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))) return false
  const isShort = said.filter(isWord).length < FEWEST_ON_OTHERS
  if (isShort && isOnIt(said)) return false
  const points = isShort ? /^(?:s?he|hi[ms]|hers?|they|them|their)$/ : /^(?:they|them|their)$/
  return tokens.every(
    ({ lower }, at) => !isInside(at) || !points.test(lower) || tokens.some(mayBeMeant(lower, at, isInside)),
  )
}

/** With as many words a reader of the article knows what "it" or who "he" is. */
const FEWEST_ON_OTHERS = 8

const isOnIt = (said: readonly Token[]): boolean =>
  said.slice(0, 2).some(({ lower }, at) => lower === 'it' && (at === 0 || said[0]?.pos === 'CCONJ'))

/** Some word of the quotation before the pronoun for which it can stand: somebody for "he", any noun for "they". */
const mayBeMeant =
  (pronoun: string, at: number, isInside: (at: number) => boolean) =>
  ({ pos, lower }: Token, index: number): boolean =>
    index < at &&
    isInside(index) &&
    (pos === 'PROPN' || (pos === 'NOUN' && (/^the/.test(pronoun) || meansPerson(lower))))
