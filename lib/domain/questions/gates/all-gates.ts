import { agreement, keyLeaks, keyNotInEvidence, optionsUneven, tooFewDistractors } from './answer-gates'
import type { Gate } from './gate'
import {
  hedged,
  listMember,
  looseDate,
  noCount,
  noStatement,
  notSelfContained,
  noVerb,
  trivialKey,
} from './source-gates'
import { brokenText, nothingToGoBy, stemTooLong, stemTooShort } from './stem-gates'
import { inConflict, moreThanOneAnswer, twoDates } from './uniqueness-gates'

/** Every rule, in the order in which they are tried; a candidate is dropped by the first that it fails. */
export const GATES: readonly Gate[] = [
  noVerb,
  noStatement,
  hedged,
  notSelfContained,
  noCount,
  looseDate,
  trivialKey,
  listMember,
  keyNotInEvidence,
  tooFewDistractors,
  optionsUneven,
  agreement,
  stemTooShort,
  stemTooLong,
  brokenText,
  keyLeaks,
  nothingToGoBy,
  twoDates,
  inConflict,
  moreThanOneAnswer,
]
