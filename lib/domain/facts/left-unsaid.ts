import type { Token } from '../language/token'

/** What is done to something said or done before, which its verb needs but need not name: "the bank refused to explain". */
const ANSWERS = /^(?:respond|react|reply|retaliate)$/

/** What ends a statement though something goes with it: "was asked to explain", "Elm also progressed". */
const ENDS_SHORT = /^(?:explain|comply|object|progress|qualify|advance)$/

/** Clauses in front that tell what is gone on from. */
const OPENS_SIDE = /^(?:although|though|while|whilst|whereas|when|as|after|because|since|if)$/

/**
 * "Elm blamed the weather", "it responded by closing its mills", "is to blame": for what, to what, only the sentence before
 * tells. The words at a token, or null where they or the shown tokens `before` say it, or nothing is left out.
 */
export function leftUnsaid(
  tokens: readonly Token[],
  { at, end, before }: { readonly at: number; readonly end: number; readonly before: readonly Token[] },
): string | null {
  const verb = tokens[at]
  if (isMeetingOfOne(tokens, at, end)) return verb?.text ?? null
  if (verb?.pos !== 'VERB' || OPENS_SIDE.test(before[0]?.lower ?? '')) return null
  const base = verb.lemma.toLowerCase()
  const behind = tokens.slice(at + 1, end).map(({ lower }) => lower)
  if (base === 'blame') return behind.some((word) => /^(?:for|on)$/.test(word)) ? null : verb.text
  if (ANSWERS.test(base)) return behind.some((word) => /^(?:to|against)$/.test(word)) ? null : verb.text
  if (ENDS_SHORT.test(base)) return behind.every((word) => /^[.,;]$/.test(word)) ? verb.text : null
  return null
}

/** "Elm won three of their last five meetings": with whom, nothing says. */
const isMeetingOfOne = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:meetings|encounters|clashes)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:last|previous|past|first)$/.test(tokens[at - (tokens[at - 1]?.pos === 'NUM' ? 2 : 1)]?.lower ?? '') &&
  !tokens.slice(at + 1, end).some(({ lower }) => /^(?:with|against|between|of)$/.test(lower))
