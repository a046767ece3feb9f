/** Below this predicted recall a class is forgetting: cards that are reviewed when due keep it near 0.9. */
const FADING_BELOW = 0.8
/** Under so many students a mean speaks of single ones. */
const FEWEST_STUDENTS = 5
/** How far the forecast looks ahead, in days. */
export const WEEK_AHEAD = 7

/** What a class is predicted to recall of an assignment's facts, if nothing is reviewed. */
export interface Fading {
  /** Mean predicted recall today, 0 to 1. */
  readonly recall: number
  /** The same in a week. */
  readonly inAWeek: number
  /** Students with a card of it. */
  readonly students: number
}

/** Whether a class is forgetting what it was asked, and enough students were asked to say so. */
export const isFading = ({ recall, students }: Fading): boolean =>
  students >= FEWEST_STUDENTS && recall < FADING_BELOW
