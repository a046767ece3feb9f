import { scaleOf, wordValue } from '../../language/numbers'

const FIGURE = /^\d+(\.\d+)?$/

/** A number as far as it has been read: what is settled, and what the next scale multiplies. */
interface Reading {
  readonly settled: number
  readonly open: number
}

/** The number read on by one word; null where the word is no part of it. */
function readOn(reading: Reading | null, word: string): Reading | null {
  const scale = scaleOf(word)
  if (scale) {
    const { settled, open } = reading ?? { settled: 0, open: 1 }
    return scale < 1e3 ? { settled, open: open * scale } : { settled: settled + open * scale, open: 0 }
  }
  if (!reading && FIGURE.test(word)) return { settled: 0, open: Number(word) }
  const value = wordValue(word)
  if (value === null) return null
  if (!reading) return { settled: 0, open: value }
  const hasRoom = value < 10 ? reading.open % 10 === 0 && reading.open % 100 !== 10 : reading.open % 100 === 0
  return hasRoom ? { ...reading, open: reading.open + value } : null
}

/** The longest number that begins at `start`, and where it ends. */
function numberAt(tokens: readonly string[], start: number): { value: number | null; end: number } {
  let reading: Reading | null = null
  let end = start
  for (let at = start; at < tokens.length; at++) {
    const word = tokens[at] ?? ''
    if (word === 'and' && tokens[at - 1] === 'hundred' && wordValue(tokens[at + 1] ?? '') !== null) continue
    const next: Reading | null = readOn(reading, word)
    if (!next) break
    reading = next
    end = at + 1
  }
  return { value: reading && reading.settled + reading.open, end }
}

/**
 * The tokens with each run of number words as one figure: "twenty one" is "21", "two hundred and five" is "205",
 * "1.5 million" is "1500000". Other tokens stay as they are.
 */
export function figures(tokens: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length;) {
    const { value, end } = numberAt(tokens, at)
    found.push(value === null ? (tokens[at] ?? '') : String(Math.round(value * 1e6) / 1e6))
    at = Math.max(end, at + 1)
  }
  return found
}
