import type { Statement } from '../../facts/statement'
import { covers } from '../../facts/statement'
import type { Token } from '../../language/token'

/** A word with its index in its sentence. */
export type Placed = readonly [token: Token, at: number]

/** The words that a statement shows as the article wrote them, with their places in the sentence. */
export const shownWords = ({ sentence, tokens: { first, last }, edits }: Statement): Placed[] =>
  sentence.tokens
    .slice(first, last)
    .map((token, step): Placed => [token, first + step])
    .filter(([token]) => !edits.some((edit) => covers(edit, token)))
