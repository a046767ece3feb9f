import type { QuantityMention, TokenRange } from './mentions'
import { modifierBefore } from './number-modifiers'
import { numberValue, scaleOf, shortSum } from './numbers'
import type { Token } from './token'
import { spaced } from './token'
import { isTimeUnit, isUnit } from './units'

/** The numbers of a sentence with what they count; numbers inside names and dates are left alone. */
export function findQuantities(tokens: readonly Token[], taken: readonly TokenRange[]): QuantityMention[] {
  const found: QuantityMention[] = []
  for (let at = 0; at < tokens.length;) {
    const last = endOfNumber(tokens, at)
    const free = !taken.some((range) => at < range.last && last > range.first)
    const quantity = last > at && free && !isLabel(tokens, at) ? read(tokens, at, last) : null
    if (quantity) found.push(quantity)
    at = Math.max(last, at + 1)
  }
  return found
}

/** Index after the number that starts at `at`: "10,000", "two", "1.5 million", "two hundred"; `at` when there is none. */
function endOfNumber(tokens: readonly Token[], at: number): number {
  if (baseOf(tokens, at) === null) return at
  let last = at + 1
  while (scaleOf(tokens[last]?.lower ?? '') !== null) last++
  return last
}

const LABELS =
  /^(?:junction|figure|fig\.|chapter|section|table|page|pages|p\.|pp\.|volume|vol\.|number|no\.|type|grade|level|phase|step|route|highway|room|line|version|appendix|equation|article|item|part|day|act|world|channel|class|group|division|section|apollo|route|exit|gate|platform|age|aged|interstate|study|experiment|model|hypothesis|sample)$/i

/** "Junction 32", "Figure 2": a label, no quantity; neither is a number inside a range, a score or a fraction. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before && LABELS.test(before.text)) return true
  if (before && /^[\p{Lu}]/u.test(before.text) && before.pos === 'PROPN' && at > 1) return true
  const glue = /^[–—/:×+=<>-]$/
  return glue.test(before?.text ?? '') || glue.test(after?.text ?? '') || /^[(\[]$/.test(before?.text ?? '')
}

function read(tokens: readonly Token[], first: number, last: number): QuantityMention | null {
  const value = valueOf(tokens, first, last)
  const head = tokens[first]
  const tail = tokens[last - 1]
  if (value === null || !head || !tail) return null
  const modifier = isSpell(tokens, first, last) ? [] : modifierWords(tokens, first)
  const currency = isCurrency(tokens[first - 1]) ? 1 : 0
  const percent = percentLength(tokens, last)
  const counted = currency > 0 || percent > 0 ? null : countedAfter(tokens, last)
  const range = { first: first - modifier.length - currency, last: counted?.last ?? last + percent }
  const start = tokens[range.first]?.start ?? head.start
  const end = tokens[range.last - 1]?.end ?? tail.end
  const noun = percent > 0 ? 'percent' : counted ? (tokens[counted.last - 1]?.text ?? null) : null
  return {
    kind: currency > 0 ? 'money' : percent > 0 ? 'percentage' : 'quantity',
    start,
    end,
    ...range,
    text: words(tokens, start, end),
    number: { start: head.start, end: tail.end, first, last },
    numberText: words(tokens, head.start, tail.end),
    value,
    modifier: modifier.length > 0 ? modifier.join(' ') : null,
    noun,
    counted,
    isUnit: noun !== null && isUnit(noun),
  }
}

/** "over two years": with a unit of time, "over" says when, not how many. */
const isSpell = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.lower === 'over' && isTimeUnit(tokens[last]?.lower ?? '')

const isCurrency = (token: Token | undefined): boolean => /^[$£€¥]$/.test(token?.text ?? '')

/** How many tokens "%", "percent" or "per cent" takes at a place, 0 for none; "per" alone says by what is counted. */
function percentLength(tokens: readonly Token[], at: number): number {
  if (/^(?:%|percent)$/.test(tokens[at]?.lower ?? '')) return 1
  return tokens[at]?.lower === 'per' && tokens[at + 1]?.lower === 'cent' ? 2 : 0
}

const words = (tokens: readonly Token[], start: number, end: number): string =>
  spaced(tokens.filter((token) => token.start >= start && token.end <= end))

/** The value of one token; "1.2m" may be a length where no currency stands before it. */
function baseOf(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? ''
  const short = isCurrency(tokens[at - 1]) || /\dbn$/.test(word) ? shortSum(word) : null
  return short ? (numberValue(short.figure) ?? 0) * short.scale : numberValue(word)
}

function valueOf(tokens: readonly Token[], first: number, last: number): number | null {
  const base = baseOf(tokens, first)
  if (base === null) return null
  return tokens.slice(first + 1, last).reduce((value, token) => value * (scaleOf(token.lower) ?? 1), base)
}

/** The words of the modifier right before the number, or before its currency. */
const modifierWords = (tokens: readonly Token[], first: number): readonly string[] =>
  modifierBefore(tokens, isCurrency(tokens[first - 1]) ? first - 1 : first)?.words ?? []

const MODIFIES_A_NOUN = new Set(['ADJ', 'NOUN', 'PROPN'])

/** The noun phrase that a number counts: adjectives and nouns up to the last noun. */
function countedAfter(tokens: readonly Token[], from: number): QuantityMention['counted'] {
  let last = from
  let end = from
  while (last < tokens.length && last - from < 6) {
    const token = tokens[last]
    if (!token || !MODIFIES_A_NOUN.has(token.pos)) break
    last++
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && /s$/.test(token.text))) end = last
    if (isUnit(token.lower)) break
  }
  const head = tokens[from]
  const tail = tokens[end - 1]
  return end > from && head && tail ? { start: head.start, end: tail.end, first: from, last: end } : null
}
