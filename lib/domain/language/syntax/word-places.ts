import { HASH_OF_NOTHING, hashOn, hashText } from './features'

/** The numbers of a line, between single spaces. */
export function numbersIn(line: string): Int32Array {
  const numbers = new Int32Array(line.length)
  let count = 0
  let number = 0
  for (let at = 0; at < line.length; at++) {
    const digit = line.charCodeAt(at) - ZERO
    if (digit >= 0) number = number * 10 + digit
    else {
      numbers[count++] = number
      number = 0
    }
  }
  numbers[count++] = number
  return numbers.slice(0, count)
}

const ZERO = 48
const SPACE = 32

/** Tells which word of a line a word is. A map of so many words would take ten times the time and room. */
export class WordPlaces {
  /** Where each word starts; one more for the end of the line. */
  private readonly starts: Int32Array
  /** By hash, with linear probing: the place of a word, plus 1. */
  private readonly slots: Int32Array
  private readonly last: number

  constructor(private readonly line: string) {
    let count = 1
    for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === SPACE) count++
    this.starts = new Int32Array(count + 1)
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)))
    this.last = this.slots.length - 1
    this.fill()
  }

  /** -1 when the line does not hold it. */
  of(word: string): number {
    for (let slot = hashText(word) & this.last; ; slot = (slot + 1) & this.last) {
      const place = (this.slots[slot] ?? 0) - 1
      if (place < 0) return -1
      const start = this.starts[place] ?? 0
      const length = (this.starts[place + 1] ?? 0) - start - 1
      if (length === word.length && this.line.startsWith(word, start)) return place
    }
  }

  private fill(): void {
    const { line, starts } = this
    let place = 0
    let hash = HASH_OF_NOTHING
    for (let at = 0; at < line.length; at++) {
      const letter = line.charCodeAt(at)
      if (letter !== SPACE) {
        hash = hashOn(hash, letter)
        continue
      }
      this.put(hash, place++)
      starts[place] = at + 1
      hash = HASH_OF_NOTHING
    }
    this.put(hash, place)
    starts[place + 1] = line.length + 1
  }

  private put(hash: number, place: number): void {
    let slot = hash & this.last
    while ((this.slots[slot] ?? 0) > 0) slot = (slot + 1) & this.last
    this.slots[slot] = place + 1
  }
}
