import type { Mention } from './mentions'
import { isName, isQuantity } from './mentions'
import type { Token } from './token'

/** Mentions that stand in one list ("Finland, Japan and South Korea"), in order; at least two. */
export type MentionList = readonly Mention[]

/** The lists of a sentence: names of any kind, or counted things, with commas or "and" between them. */
export function listsOf(tokens: readonly Token[], mentions: readonly Mention[]): MentionList[] {
  const lists: Mention[][] = []
  for (const mention of mentions.filter((other) => other.kind !== 'nationality')) {
    const open = lists.at(-1)
    const last = open?.at(-1)
    if (open && last && alike(last, mention) && joined(tokens, last, mention)) open.push(mention)
    else lists.push([mention])
  }
  return lists.filter((list) => list.length >= 2)
}

function alike(a: Mention, b: Mention): boolean {
  if (isQuantity(a) && isQuantity(b)) return a.counted !== null && b.counted !== null
  return isName(a) && isName(b)
}

/** Only separators between two names; between counted things also what still belongs to the first ("of various species"). */
function joined(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const between = tokens.slice(a.last, b.first)
  const separators = between.filter((token) => /^(?:,|and|or|&)$/.test(token.lower))
  if (separators.length === 0 || between.length > 12) return false
  const others = between.filter((token) => !/^(?:,|and|or|&|the|an?|as|well)$/.test(token.lower))
  if (isName(a)) return others.length === 0
  return others.every((token) => /^(?:NOUN|ADJ|ADP|PROPN|DET)$/.test(token.pos))
}

/** The list of a sentence that a mention stands in, or null. */
export const listHolding = (
  sentence: { readonly lists: readonly MentionList[] },
  mention: Mention,
): MentionList | null =>
  sentence.lists.find((list) => list.some((member) => member.start === mention.start)) ?? null
