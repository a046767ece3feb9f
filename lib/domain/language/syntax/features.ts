/** Most features that one decision may look at. */
export const MOST_FEATURES = 1000

/**
 * The features of one decision, as rows of a hashed table. Each kind of feature has a number of its own, so that the same
 * words in another place fall on another row.
 */
export class Features {
  readonly rows = new Int32Array(MOST_FEATURES)
  size = 0
  private readonly shift: number

  /** Rows are numbers below 2 ** `bits`. */
  constructor(bits: number) {
    this.shift = 32 - bits
  }

  clear(): void {
    this.size = 0
  }

  one(kind: number, a: number): void {
    this.rows[this.size++] = stir(Math.imul(kind + 1, 0x9e3779b1) ^ a) >>> this.shift
  }

  two(pair: number, a: number, b: number): void {
    const mixed = Math.imul(stir(Math.imul(pair + 1, 0x9e3779b1) ^ a), 0x85ebca6b) ^ b
    this.rows[this.size++] = stir(mixed) >>> this.shift
  }
}

function stir(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39)
  return twice ^ (twice >>> 15)
}

/** One number for two. */
export const join = (a: number, b: number): number => stir(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15))

/** A 32-bit number for a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = HASH_OF_NOTHING
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash | 0
}

/** The hash of the empty text. */
export const HASH_OF_NOTHING = 0x811c9dc5

/** The hash of a text with one letter more. */
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)
