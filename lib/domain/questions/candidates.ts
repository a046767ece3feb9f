import type { FoundFact } from '../facts/extract'
import type { Candidate, Run } from './candidate'
import { gapQuestions } from './forms/gap'
import { trueFalse } from './forms/true-false'

/** Every way of asking one fact that the engine knows, good or bad: the gates decide. */
export const candidatesOf = (run: Run, fact: FoundFact): Candidate[] => [
  ...gapQuestions(run, fact),
  ...trueFalse(run, fact),
]
