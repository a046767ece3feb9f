import { BE } from '../language/closed-classes'
import type { Token } from '../language/token'
import type { Tree } from '../language/tree'
import type { Statement } from './statement'

/** A word of a statement that is looked at. */
export interface Place {
  readonly statement: Statement
  readonly syntax: Tree
  readonly at: number
}

/** What makes way in the false statement, and for what. */
export interface Turned {
  /** Index of the first word that makes way, where it is not the one looked at. */
  readonly first?: number
  /** Index behind the last word that makes way. */
  readonly last: number
  readonly text: string
}

/** The token at an index of the place's sentence. */
export const tokenAt = ({ statement }: Place, step: number): Token | undefined =>
  statement.sentence.tokens[step]

/** Its word in small letters; "" where there is none. */
export const lowerAt = (place: Place, step: number): string => tokenAt(place, step)?.lower ?? ''

/** The word that the place's word hangs on. */
export const headOf = (place: Place): Token | undefined => tokenAt(place, place.syntax.heads[place.at] ?? -1)

/** The one word of the place makes way; null where nothing is known to stand for it. */
export const one = ({ at }: Place, text: string | undefined): Turned | null =>
  text === undefined ? null : { last: at + 1, text }

/** Behind "is" or "are", with nothing but adverbs between. */
export function isPredicate({ statement: { clause, sentence }, at }: Place): boolean {
  if (!clause || clause.predicate !== at) return false
  return BE.has(sentence.tokens[clause.verb.main]?.lower ?? '') || clause.verb.passive
}
