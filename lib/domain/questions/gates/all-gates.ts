import { agreement, keyLeaks, keyNotInEvidence, optionsUneven, tooFewDistractors } from './answer-gates'
import { commonName, unanchored } from './anchor-gates'
import type { Gate } from './gate'
import { tornClause } from './clause-gates'
import { noCount } from './count-gates'
import { dateOfFigure, figureOfSeveral, halfOfFigure, reckonedFigure } from './figure-gates'
import { halfSaid } from './half-said-gates'
import { openList, placeOfMany, shorterPlace, unitOnly, whoIsDescribed, yearOrPlace } from './fit-gates'
import { fixedName } from './fixed-names'
import { exampleOnly, generalPredicate, gluedGap, ordinaryName, phraseGap, tooLongToType } from './gap-gates'
import { asksForPaper, countInPicture, placeGivenAway, unnamedThing, yearOfSource } from './idle-gates'
import { unclearName } from './name-gates'
import { otherMembership } from './memberships'
import { asksForOutlet } from './outlet-gate'
import { oneOfSeveral, plainWord, vaguePhrase, weakPhrase } from './phrase-gates'
import { dateOfRange, denial, listMember, looseDate, trivialKey } from './slot-gates'
import { aboutTheText, hedged, noStatement, notSelfContained, noSentence } from './source-gates'
import { brokenText, nothingToGoBy, stemTooLong, stemTooShort } from './stem-gates'
import { bystander, countOfPeople, passingScene } from './passing-gates'
import { tornEnd, tornList } from './torn-gates'
import { insideSpeech, vagueQuotation } from './speech-gate'
import { wrongTense } from './tense-gates'
import { addressPart, advice, dateApart, onlyThere, reachOfSuperlative } from './trivia-gates'
import {
  inConflict,
  lastingState,
  moreThanOneAnswer,
  shortForms,
  toldTwice,
  twoDates,
} from './uniqueness-gates'
import { deniesAny, lostCondition, onceWhen, splitMeasure, tornWhen } from './question-gates'
import { reparse } from './reparse-gate'
import { runInCaption, strandedApposition } from './run-together'
import { missingWord, nounNumber, unreadSource } from './slip-gates'
import { comparison, leftOutNoun, oneOfTwoWorks, pronounSubject, unintroduced } from './reference-gates'
import { countAhead, opinion, scenery, timetable } from './worth-gates'

/** Every rule, in the order in which they are tried; a candidate is dropped by the first that it fails. */
export const GATES: readonly Gate[] = [
  noStatement,
  insideSpeech,
  vagueQuotation,
  dateApart,
  noSentence,
  hedged,
  tornList,
  tornEnd,
  tornClause,
  wrongTense,
  nounNumber,
  missingWord,
  halfSaid,
  unreadSource,
  runInCaption,
  strandedApposition,
  notSelfContained,
  unintroduced,
  oneOfTwoWorks,
  pronounSubject,
  leftOutNoun,
  comparison,
  aboutTheText,
  advice,
  opinion,
  timetable,
  onlyThere,
  countAhead,
  passingScene,
  bystander,
  countOfPeople,
  countInPicture,
  asksForPaper,
  asksForOutlet,
  yearOfSource,
  placeGivenAway,
  unnamedThing,
  noCount,
  looseDate,
  unclearName,
  fixedName,
  ordinaryName,
  addressPart,
  scenery,
  reachOfSuperlative,
  dateOfRange,
  denial,
  trivialKey,
  plainWord,
  oneOfSeveral,
  weakPhrase,
  vaguePhrase,
  phraseGap,
  generalPredicate,
  exampleOnly,
  commonName,
  unanchored,
  figureOfSeveral,
  reckonedFigure,
  dateOfFigure,
  halfOfFigure,
  listMember,
  openList,
  placeOfMany,
  shorterPlace,
  yearOrPlace,
  unitOnly,
  whoIsDescribed,
  keyNotInEvidence,
  tooLongToType,
  gluedGap,
  tooFewDistractors,
  optionsUneven,
  agreement,
  onceWhen,
  tornWhen,
  lostCondition,
  splitMeasure,
  deniesAny,
  stemTooShort,
  stemTooLong,
  brokenText,
  keyLeaks,
  nothingToGoBy,
  twoDates,
  lastingState,
  inConflict,
  shortForms,
  toldTwice,
  moreThanOneAnswer,
  otherMembership,
  reparse,
]
