import type { Span } from '../../articles/span'
import type { AnalysedSentence } from '../../language/analysis'
import { isPersonNoun } from '../../language/person-words'
import type { Token } from '../../language/token'
import { isWord } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'

/**
 * True for quoted words that say something by themselves: a clause with its own subject and a noun ("We are short of
 * nurses"), not a scrap ("a blow to us") nor a few words on an "it" from before ("It’s about trust"), with somebody in
 * them for whom "he" or "they" can stand.
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
  if (isOnIt(said) && said.filter(isWord).length < FEWEST_ON_IT) return false
  return tokens.every(
    ({ lower }, at) => !isInside(at) || !POINTS.test(lower) || tokens.some(mayBeMeant(lower, at, isInside)),
  )
}

/** Words behind an opening "it" that say enough for a reader to know what it is. */
const FEWEST_ON_IT = 8

const isOnIt = (said: readonly Token[]): boolean =>
  said.slice(0, 2).some(({ lower }, at) => lower === 'it' && (at === 0 || said[0]?.pos === 'CCONJ'))

const POINTS = /^(?:he|him|his|she|her|hers|they|them|their)$/

/** Some word of the quotation before the pronoun for which it can stand: somebody for "he", any noun for "they". */
const mayBeMeant =
  (pronoun: string, at: number, isInside: (at: number) => boolean) =>
  ({ pos, lower }: Token, index: number): boolean =>
    index < at &&
    isInside(index) &&
    (pos === 'PROPN' ||
      (pos === 'NOUN' && (/^the/.test(pronoun) || isPersonNoun(lower) || lexnameOf(lower) === 'person')))
