/** The 21 numbers that FSRS-6 is tuned by, w0 to w20. */
export type Weights = readonly number[]

/** The weights of FSRS-6 that fit most learners (open-spaced-repetition, 2025). */
export const DEFAULT_WEIGHTS: Weights = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

/** The lowest and highest value of each weight (ts-fsrs, `CLAMP_PARAMETERS`; fsrs-rs, src/parameter_clipper.rs). */
const BOUNDS: readonly (readonly [low: number, high: number])[] = [
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [1, 10],
  [0.001, 4],
  [0.001, 4],
  [0.001, 0.75],
  [0, 4.5],
  [0, 0.8],
  [0.001, 3.5],
  [0.001, 5],
  [0.001, 0.25],
  [0.001, 0.9],
  [0, 4],
  [0, 1],
  [1, 6],
  [0, 2],
  [0, 2],
  [0.01, 0.8],
  [0.1, 0.8],
]

/** Single precision rounds a bound by less than this. */
const ROUNDING = 1e-6

/** Whether `numbers` can be used as weights: 21 of them, each a number within its bounds. */
export function areWeights(numbers: readonly number[]): boolean {
  return (
    numbers.length === BOUNDS.length &&
    BOUNDS.every(([low, high], index) => {
      const weight = numbers[index] ?? Number.NaN
      return weight >= low - ROUNDING && weight <= high + ROUNDING
    })
  )
}
