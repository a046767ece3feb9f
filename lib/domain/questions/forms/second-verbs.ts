import type { AnalysedSentence } from '../../language/analysis'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { sharesTo } from '../../language/verb-number'

/**
 * Index of the finite verb behind the "and" at `at`, adverbs between them aside, unless one is what "and" joins ("in Elm and
 * elsewhere is"); null where none follows that has its own objects, where it only describes a noun ("boats and woven nets
 * were sold"), or where both have one "to" ("power to guide and lead").
 */
export function secondVerb({ tokens, syntax }: AnalysedSentence, at: number, end: number): number | null {
  if (!/^(?:and|but|then)$/.test(tokens[at]?.lower ?? '')) return null
  let next = at + 1
  while (
    next < end &&
    tokens[next]?.pos === 'ADV' &&
    !isFinite(tokens, next) &&
    syntax?.relations[next] !== 'conj'
  )
    next++
  const by = syntax?.xpos[next] === 'VBN' && /^(?:by|of)$/.test(tokens[next + 1]?.lower ?? '')
  const participle =
    by || describesNoun(syntax, next) || syntax?.xpos[next] === 'JJ' || /-/.test(tokens[next]?.text ?? '')
  return next < end &&
    isFinite(tokens, next) &&
    !participle &&
    !sharesTo(tokens, syntax?.xpos ?? [], { and: at, second: next }) &&
    !sharesNoun(tokens, at, next)
    ? next
    : null
}

/** "rare and endangered species", "massacred and enslaved the Moriori": both words have what follows in common. */
export function sharesNoun(tokens: readonly Token[], and: number, verb: number): boolean {
  const before = tokens[and - 1]?.pos ?? ''
  return (
    /^(?:VERB|AUX)$/.test(before) || (before === 'ADJ' && /^(?:NOUN|ADJ)$/.test(tokens[verb + 1]?.pos ?? ''))
  )
}

/** "and woven nets": a participle that the tree hangs on the noun behind it. */
export const describesNoun = (syntax: AnalysedSentence['syntax'], at: number): boolean =>
  syntax?.xpos[at] === 'VBN' && syntax.relations[at] === 'amod' && (syntax.heads[at] ?? -1) > at
