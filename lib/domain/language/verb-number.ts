import type { Token } from './token'
import { irregularPastBase } from './verbs'

/** The number that a finite verb's form tells of its subject; null for "sang", "will" and other forms that tell nothing. */
function numberOf(token: Token | undefined, xpos: string | undefined): 'one' | 'many' | null {
  if (/^(?:is|was|has|does)$/.test(token?.lower ?? '')) return 'one'
  if (/^(?:are|were|have|do)$/.test(token?.lower ?? '')) return xpos === 'VB' ? null : 'many'
  return xpos === 'VBZ' ? 'one' : xpos === 'VBP' ? 'many' : null
}

/** Words of the longest object between the first of two infinitives and "and". */
const LONGEST_OBJECT = 10

/** A form that may be an infinitive: "put" and "saw" may be pasts too. */
const isBaseForm = (token: Token | undefined, xpos: string | undefined): boolean =>
  /^VBP?$/.test(xpos ?? '') ||
  (xpos === 'VBD' &&
    (irregularPastBase(token?.lower ?? '') === token?.lower || /^(?:saw|lay|fell)$/.test(token?.lower ?? '')))

/** "power to guide and lead the council", "free to leave the town and return": both verbs are of one form and have one "to". */
export function sharesTo(
  tokens: readonly Token[],
  xpos: readonly string[],
  { and, second }: { readonly and: number; readonly second: number },
): boolean {
  if (!/^(?:and|or)$/.test(tokens[and]?.lower ?? '') || !isBaseForm(tokens[second], xpos[second]))
    return false
  if (tokens[and - 2]?.lower === 'to' && /^(?:NN|VBP?)$/.test(xpos[and - 1] ?? '')) return true
  const from = Math.max(0, and - LONGEST_OBJECT)
  const to = tokens.findLastIndex(
    ({ lower }, at) => at >= from && at < and - 2 && lower === 'to' && xpos[at + 1] === 'VB',
  )
  return (
    to >= 0 &&
    !tokens
      .slice(to + 2, and)
      .some(
        ({ lower }, step) =>
          /^(?:VB[DPZ]|MD|W.*)$/.test(xpos[to + 2 + step] ?? '') || /^(?:that|[,;:—–])$/.test(lower),
      )
  )
}

/**
 * False where a second verb cannot have the subject of a first one: "the effect fades … and have a …", "they found … and
 * states like Elm", "it came … to build roads and sell land". Indexes of the subject's last word and of both finite verbs.
 */
export function shareSubject(
  tokens: readonly Token[],
  xpos: readonly string[],
  { subject, first, second }: { readonly subject: number; readonly first: number; readonly second: number },
): boolean {
  const word = tokens[second]?.lower ?? ''
  if (xpos[first] === 'VBD' && xpos[second] === 'VB' && irregularPastBase(word) !== word) return false
  const own = numberOf(tokens[second], xpos[second])
  const told =
    numberOf(tokens[first], xpos[first]) ??
    (/^(?:they|we|you)$/.test(tokens[subject]?.lower ?? '') ? 'many' : null)
  return own === null || told === null || own === told
}
