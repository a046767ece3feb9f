import { agreement, keyLeaks, keyNotInEvidence, optionsUneven, tooFewDistractors } from './answer-gates'
import type { Gate } from './gate'
import {
  addressPart,
  listMember,
  looseDate,
  noCount,
  trivialKey,
  unclearName,
  yearOfNoun,
  dateOfRange,
  denial,
} from './slot-gates'
import { aboutTheText, hedged, noStatement, notSelfContained, noSentence } from './source-gates'
import { brokenText, nothingToGoBy, stemTooLong, stemTooShort } from './stem-gates'
import { inConflict, moreThanOneAnswer, twoDates } from './uniqueness-gates'

/** Every rule, in the order in which they are tried; a candidate is dropped by the first that it fails. */
export const GATES: readonly Gate[] = [
  noStatement,
  noSentence,
  hedged,
  notSelfContained,
  aboutTheText,
  noCount,
  looseDate,
  unclearName,
  addressPart,
  yearOfNoun,
  dateOfRange,
  denial,
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
