import type { AnalysedSentence } from '../../language/analysis'
import type { TokenRange } from '../../language/mentions'

/** Words of the first end of a range at most. */
const FAR = 5

/** "issues from | Elm to Oak", ", from Elm to | Oak": the end of a range, where a question word would seem to ask for the way there. */
export function isEndOfRange({ tokens }: AnalysedSentence, { first, last }: TokenRange): boolean {
  const opening = tokens[first - 1]?.lower
  if (opening === 'from') return tokens[last]?.lower === 'to'
  const from = tokens.findLastIndex(({ lower }, at) => at < first && lower === 'from')
  return opening === 'to' && from > 0 && first - from <= FAR && /^[,–—]$/.test(tokens[from - 1]?.text ?? '')
}
