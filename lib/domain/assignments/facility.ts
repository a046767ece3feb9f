/** Under this many answers a share says more about chance than about the question. */
export const ENOUGH_ANSWERS = 25

const EASY = 0.9
const HARD = 0.35

/** What a facility index of `count` first attempts says of a question; nothing while there are too few. */
export function facilityReading(
  facility: number | null,
  count: number,
): 'noAnswers' | 'tooFew' | 'easy' | 'fair' | 'hard' {
  if (facility === null || count === 0) return 'noAnswers'
  if (count < ENOUGH_ANSWERS) return 'tooFew'
  if (facility >= EASY) return 'easy'
  return facility < HARD ? 'hard' : 'fair'
}
