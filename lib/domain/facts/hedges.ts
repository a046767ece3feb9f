import { HEDGES } from '../language/closed-classes'
import type { Token } from '../language/token'

/** True where the word at `at` says that a thing may not be so. */
export function isHedge(words: readonly Token[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]?.lower ?? ''
  if (!word || !HEDGES.has(word.lower)) return false
  if (word.text === 'May') return at === 0 && words[1]?.pos !== 'NUM'
  if (/^(?:seem|appear)/.test(word.lower)) return /^(?:to|that|as|likely|unlikely)$/.test(next)
  if (word.lower === 'would') return !/^(?:later|eventually|subsequently|become|go)$/.test(next)
  return word.lower !== 'unknown' && word.lower !== 'disputed'
}
