import type { Candidate } from '../candidate'
import type { Run } from '../run'

/** A rule that a question must pass. `check` tells a teacher why it does not, or returns null. */
export interface Gate {
  /** Kebab-case; shown in the review screen and by `generate`. */
  readonly name: string
  readonly check: (candidate: Candidate, run: Run) => string | null
}
