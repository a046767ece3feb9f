import type { Gate } from './gate'
import {
  hedged,
  keyLeaks,
  keyNotInEvidence,
  noAnchor,
  notSelfContained,
  noVerb,
  stemLength,
  stemTooLong,
} from './source-gates'

/** Every rule, in the order in which they are tried; a candidate is dropped by the first that it fails. */
export const GATES: readonly Gate[] = [
  noVerb,
  hedged,
  notSelfContained,
  keyNotInEvidence,
  stemLength,
  stemTooLong,
  keyLeaks,
  noAnchor,
]
