import type { Weights } from '@/lib/domain/language/syntax/linear-model'

const FINEST = 0.2
const COARSER = 1.25

/** The weights in the finest unit that leaves at most `most` of them. */
export function atMost(most: number, freeze: (unit: number) => Weights): Weights {
  let unit = FINEST
  let weights = freeze(unit)
  while (weights.weights.length > most) {
    unit *= COARSER
    weights = freeze(unit)
  }
  return weights
}
