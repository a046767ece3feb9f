import type { Span } from '../../articles/span'
import type { Statement } from '../../facts/statement'
import { covers } from '../../facts/statement'
import type { Token } from '../../language/token'
import { isContent } from '../../language/token'

/** A word with its index in its sentence. */
export type Placed = readonly [token: Token, at: number]

/** How many content words a statement shows beside what is asked for. */
export const contentBeside = (statement: Statement, slot: Span, from = 0): number =>
  shownWords(statement).filter(([token, at]) => at >= from && isContent(token) && !covers(slot, token)).length

/** The words that a statement shows as the article wrote them, with their places in the sentence. */
export const shownWords = ({ sentence, tokens: { first, last }, edits }: Statement): Placed[] =>
  sentence.tokens
    .slice(first, last)
    .map((token, step): Placed => [token, first + step])
    .filter(([token]) => !edits.some((edit) => covers(edit, token)))
