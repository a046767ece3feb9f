/** A stream of numbers in [0, 1) that depends on nothing but its seed. */
export type Random = () => number

/**
 * A seeded generator: the same seed gives the same stream on every machine.
 *
 * Mulberry32 (T. Ettinger, public domain): 32 bits of state, period 2^32, enough to shuffle options.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A 32-bit seed made from text (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** A new array with the items in an order drawn from `random` (Fisher-Yates); `items` is left as it was. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const drawn: T[] = []
  const left = [...items]
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  return drawn
}
