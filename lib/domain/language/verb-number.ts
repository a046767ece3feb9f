import type { Token } from './token'
import { irregularPastBase } from './verbs'

/** The number that a finite verb's form tells of its subject; null for "sang", "will" and other forms that tell nothing. */
function numberOf(token: Token | undefined, xpos: string | undefined): 'one' | 'many' | null {
  if (/^(?:is|was|has|does)$/.test(token?.lower ?? '')) return 'one'
  if (/^(?:are|were|have|do)$/.test(token?.lower ?? '')) return xpos === 'VB' ? null : 'many'
  return xpos === 'VBZ' ? 'one' : xpos === 'VBP' ? 'many' : null
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
