/** The margin of a choice without another. */
export const FORCED = 1000

/** The best class and how far it is ahead of the next best one. */
export interface Lead {
  readonly top: number
  /** The next best one; -1 when there is none. */
  readonly rival: number
  readonly margin: number
}

/** The class with the highest score, the first of equals. */
export function lead(scores: Float64Array): Lead {
  let top = 0
  let best = scores[0] ?? 0
  let rival = -1
  let second = -Infinity
  for (let index = 1; index < scores.length; index++) {
    const score = scores[index] ?? 0
    if (score > best) {
      second = best
      rival = top
      best = score
      top = index
    } else if (score > second) {
      second = score
      rival = index
    }
  }
  return { top, rival, margin: Math.min(FORCED, best - second) }
}
