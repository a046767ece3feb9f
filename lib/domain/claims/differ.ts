import type { FoundFact } from '../facts/found-fact'
import { isDate, isName, isQuantity } from '../language/mentions'
import type { DateMention, NameMention, QuantityMention } from '../language/mentions'
import { stem, valueOf } from './align'

/** How two articles differ on one slot. */
export interface Difference {
  /** True when both cannot be right; false where one is only finer. */
  readonly disputed: boolean
  /** In neutral words, given the names of both articles. */
  readonly note: (a: string, b: string) => string
}

/** True when two facts of aligned sentences tell the same: the same quotation, description, or value of the same kind. */
export function agree(a: FoundFact, b: FoundFact): boolean {
  if (a.detail?.type !== b.detail?.type) return false
  if (a.detail?.type === 'quotation' || a.detail?.type === 'description')
    return quoted(a) === quoted(b) || valueOf(a.slot) === valueOf(b.slot)
  if (a.detail?.type === 'source') return valueOf(a.slot) === valueOf(b.slot)
  if (a.detail?.type === 'relation' && b.detail?.type === 'relation')
    return a.detail.kind === b.detail.kind && a.detail.of === b.detail.of && a.detail.as === b.detail.as && valueOf(a.slot) === valueOf(b.slot) // prettier-ignore
  if (a.detail) return true
  if (isQuantity(a.slot) && isQuantity(b.slot))
    return sameCount(a.slot, b.slot) && a.slot.value === b.slot.value
  if (isDate(a.slot) && isDate(b.slot)) return valueOf(a.slot) === valueOf(b.slot)
  return isName(a.slot) && isName(b.slot) && valueOf(a.slot) === valueOf(b.slot)
}

/** A name alone is little to agree on: its sentences must be close. */
export const needsCloseness = (fact: FoundFact): boolean => isName(fact.slot) && fact.detail === null

const quoted = (fact: FoundFact): string =>
  fact.fact.marks[0].excerpt
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same thing is counted: "animals" and "animals", "white Pungsan dogs" and "Pungsans" share a stem. */
function sameCount(a: QuantityMention, b: QuantityMention): boolean {
  const words = (slot: QuantityMention): string[] =>
    slot.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
      .map(stem)
  const [noun, other] = [stem(a.noun ?? ''), stem(b.noun ?? '')]
  return noun === other || words(a).includes(other) || words(b).includes(noun)
}

/** Where two facts of aligned sentences speak of the same slot and give different values; null otherwise. */
export function differenceOf(a: FoundFact, b: FoundFact): Difference | null {
  if (a.detail?.type !== b.detail?.type || (a.detail && a.detail.type !== 'source')) return null
  if (isQuantity(a.slot) && isQuantity(b.slot)) return numbersDiffer(a.slot, b.slot)
  if (isDate(a.slot) && isDate(b.slot)) return datesDiffer(a.slot, b.slot)
  return isName(a.slot) && isName(b.slot) ? namesDiffer(a.slot, b.slot) : null
}

const says =
  (one: string, other: string): Difference['note'] =>
  (a, b) =>
    `${a} says ${one}, ${b} says ${other}.`

function numbersDiffer(a: QuantityMention, b: QuantityMention): Difference | null {
  if (!a.noun || !b.noun || stem(a.noun) !== stem(b.noun) || !sameWords(a, b)) return null
  if (within(a, b.value) || within(b, a.value)) return { disputed: false, note: says(a.text, b.text) }
  return { disputed: true, note: says(a.text, b.text) }
}

/** Counted with the same adjectives: "white Pungsan dogs" twice, not "old lions" and "lions". */
const sameWords = (a: QuantityMention, b: QuantityMention): boolean => {
  const words = (slot: QuantityMention): string =>
    slot.text.toLowerCase().replace(/^.*?\d[\d,.]*\s|^\S+\s/, '')
  return words(a).split(' ').at(-2) === words(b).split(' ').at(-2)
}

/** "more than 70" holds 80, "about 70" holds 72. */
function within(slot: QuantityMention, value: number): boolean {
  const modifier = slot.modifier?.toLowerCase() ?? ''
  if (/^(?:more than|over|at least)$/.test(modifier)) return value >= slot.value
  if (/^(?:less than|fewer than|under|up to|at most|nearly|almost)$/.test(modifier))
    return value <= slot.value
  return modifier !== '' && Math.abs(value - slot.value) <= slot.value * 0.05
}

function datesDiffer(a: DateMention, b: DateMention): Difference | null {
  if (a.grain === b.grain) return a.grain === 'year' || a.grain === 'day' ? null : null
  const finer = (x: DateMention, y: DateMention): boolean =>
    x.year !== null && x.year === y.year && x.month !== null && y.month === null
  return finer(a, b) || finer(b, a) ? { disputed: false, note: says(a.text, b.text) } : null
}

/** Two spellings of one name: one letter apart, as "TASS" and "TAAS". */
function namesDiffer(a: NameMention, b: NameMention): Difference | null {
  if (a.text === b.text || a.text.length < 4 || Math.abs(a.text.length - b.text.length) > 1) return null
  const plural = `${a.text}s` === b.text || `${b.text}s` === a.text
  return !plural && distance(a.text, b.text) === 1
    ? { disputed: true, note: (x, y) => `${x} writes ${a.text}, ${y} writes ${b.text}.` }
    : null
}

/** Levenshtein's distance, stopping to matter beyond one. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
