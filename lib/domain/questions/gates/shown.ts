import type { Span } from '../../articles/span'
import type { Statement } from '../../facts/statement'
import { covers, shownWords } from '../../facts/statement'
import { isContent } from '../../language/token'

/** How many content words a statement shows beside what is asked for. */
export const contentBeside = (statement: Statement, slot: Span, from = 0): number =>
  shownWords(statement).filter(([token, at]) => at >= from && isContent(token) && !covers(slot, token)).length
