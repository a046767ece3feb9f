import { seededRandom, seedFrom, shuffled } from '../shared/random'

/** How many questions a test of one's own may have, as they are offered. */
const SIZES = [5, 10, 20] as const

/** The sizes that a set of `count` facts allows: those smaller than it, and all of it. */
export const testSizes = (count: number): readonly number[] => [
  ...SIZES.filter((size) => size < count),
  count,
]

/** The facts of a test of `size` questions, drawn by `seed`. */
export const drawTest = (ids: readonly string[], size: number, seed: string): readonly string[] =>
  shuffled(ids, seededRandom(seedFrom(`${seed} test`))).slice(0, size)
