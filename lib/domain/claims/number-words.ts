import { numberValue, scaleOf } from '../language/numbers'
import type { Token } from '../language/token'

/** A number as it is written: `length` tokens from where it was looked for. */
export interface WrittenNumber {
  readonly value: number
  readonly length: number
  /** "two thirds", "nine in ten": a share of a whole, `value` in per cent. */
  readonly isShare: boolean
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

const whole = (value: number, length: number): WrittenNumber => ({ value, length, isShare: false })
const share = (part: number, length: number): WrittenNumber => ({ value: 100 * part, length, isShare: true })

/** The number that starts at a token, in figures or words; null where none does. */
export const writtenNumber = (tokens: readonly Token[], at: number): WrittenNumber | null =>
  aPair(tokens, at) ?? half(tokens, at) ?? fraction(tokens, at) ?? outOf(tokens, at) ?? plain(tokens, at)

/** "a pair of pylons", "a dozen", "a hundred". */
function aPair(tokens: readonly Token[], at: number): WrittenNumber | null {
  if (!/^(?:a|an|the)$/.test(lowerAt(tokens, at))) return null
  if (/^(?:pair|duo)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'of') return whole(2, 3)
  const scale = lowerAt(tokens, at) === 'the' ? null : scaleOf(lowerAt(tokens, at + 1))
  return scale === null
    ? null
    : whole(scale * scales(tokens, at + 2).factor, 2 + scales(tokens, at + 2).length)
}

/** "half a dozen", "half an hour", "half of": the last is a share. */
function half(tokens: readonly Token[], at: number): WrittenNumber | null {
  if (lowerAt(tokens, at) !== 'half') return null
  if (/^an?$/.test(lowerAt(tokens, at + 1))) {
    const scale = scaleOf(lowerAt(tokens, at + 2))
    return scale === null ? whole(0.5, 2) : whole(scale / 2, 3)
  }
  return /^(?:of|the|its|their)$/.test(lowerAt(tokens, at + 1)) ? share(0.5, 1) : null
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

/** "two thirds", "a quarter of the cost"; "a quarter of an hour" is no share. */
function fraction(tokens: readonly Token[], at: number): WrittenNumber | null {
  const one = /^an?$/.test(lowerAt(tokens, at))
  const count = one ? 1 : (numberValue(lowerAt(tokens, at)) ?? 0)
  const joined = lowerAt(tokens, at + 1) === '-' ? 1 : 0
  const noun = lowerAt(tokens, at + 1 + joined)
  const parts = PARTS.get(count > 1 ? noun.replace(/s$/, '') : noun)
  if (parts === undefined || count === 0 || count >= parts || count > 1 !== noun.endsWith('s')) return null
  const behind = at + 2 + joined
  if (lowerAt(tokens, behind) === 'of' && /^an?$/.test(lowerAt(tokens, behind + 1)))
    return whole(count / parts, behind + 2 - at)
  const closes = lowerAt(tokens, behind) === 'of' || tokens[behind]?.pos === 'PUNCT'
  return closes ? share(count / parts, behind - at) : null
}

/** "nine in ten", "three out of five". */
function outOf(tokens: readonly Token[], at: number): WrittenNumber | null {
  const part = numberValue(lowerAt(tokens, at))
  const from =
    lowerAt(tokens, at + 1) === 'in'
      ? at + 2
      : lowerAt(tokens, at + 1) === 'out' && lowerAt(tokens, at + 2) === 'of'
        ? at + 3
        : 0
  const all = from > 0 ? numberValue(lowerAt(tokens, from)) : null
  if (part === null || all === null || part >= all || ![3, 4, 5, 10, 20, 100].includes(all)) return null
  return share(part / all, from + 1 - at)
}

function plain(tokens: readonly Token[], at: number): WrittenNumber | null {
  const base = numberValue(lowerAt(tokens, at))
  if (base === null) return null
  const { factor, length } = scales(tokens, at + 1)
  const end = at + 1 + length
  const andHalf = ['and', 'a', 'half'].every((word, step) => lowerAt(tokens, end + step) === word)
  return whole(base * factor + (andHalf ? 0.5 : 0), 1 + length + (andHalf ? 3 : 0))
}

function scales(tokens: readonly Token[], from: number): { factor: number; length: number } {
  let factor = 1
  let length = 0
  for (
    let scale = scaleOf(lowerAt(tokens, from));
    scale !== null;
    scale = scaleOf(lowerAt(tokens, from + length))
  ) {
    factor *= scale
    length++
  }
  return { factor, length }
}
