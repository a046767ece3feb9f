import { isCause } from '../../facts/slot'
import type { Candidate } from '../candidate'
import { GAP } from '../kinds'
import { OTHER_WORDS, phraseGap } from './gap-gates'
import type { Gate } from './gate'
import { TOLD_OFTEN, unclearName } from './name-gates'
import { vaguePhrase, weakPhrase } from './phrase-gates'
import { unintroduced } from './reference-gates'
import { NO_VERB, reparse } from './reparse-gate'
import { listMember, looseDate, ONLY_EXAMPLES, TITLE_TELLS, trivialKey, WITHOUT_YEAR } from './slot-gates'
import {
  hedged,
  isAskedAsSupposed,
  isLikelySentence,
  NOT_SURE,
  noSentence,
  notSelfContained,
} from './source-gates'
import { advice } from './trivia-gates'
import { opinion } from './worth-gates'

const isGap = ({ form }: Candidate): boolean => form === 'cloze'

const isJudged = ({ form }: Candidate): boolean => form === 'true-false'

/** No short form, which the title or the line above the gap spells out. */
const isFullName = ({ source }: Candidate): boolean => /\p{Ll}/u.test(source.slot.text)

/** A rule that is often too strict, and where. */
interface Doubt {
  readonly gate: Gate
  readonly isMild: (candidate: Candidate, detail: string) => boolean
}

/**
 * Rules whose refusals readers mostly signed (docs/engine.md, “What gates cost”): what one of them alone refuses is
 * doubted, not dropped, and the ranker weighs the doubt with all else that it sees.
 */
const DOUBTS: readonly Doubt[] = [
  {
    gate: hedged,
    isMild: (candidate) =>
      !isJudged(candidate) && !isCause(candidate.source.slot) && isAskedAsSupposed(candidate.stem),
  },
  {
    gate: noSentence,
    isMild: ({ stem, source }, detail) =>
      stem.includes(GAP) && detail === NOT_SURE && isLikelySentence(source.statement),
  },
  { gate: notSelfContained, isMild: ({ isLeaning }) => isLeaning === true },
  { gate: unintroduced, isMild: ({ isLeaning }) => isLeaning === true },
  { gate: advice, isMild: () => true },
  { gate: opinion, isMild: (candidate) => !isJudged(candidate) },
  {
    gate: unclearName,
    isMild: (candidate, detail) => isGap(candidate) && isFullName(candidate) && detail === TOLD_OFTEN,
  },
  { gate: trivialKey, isMild: ({ form }, detail) => form !== 'choice' && detail === TITLE_TELLS },
  { gate: weakPhrase, isMild: isGap },
  { gate: vaguePhrase, isMild: isGap },
  { gate: phraseGap, isMild: (_, detail) => detail === OTHER_WORDS },
  { gate: listMember, isMild: (candidate, detail) => isGap(candidate) && detail === ONLY_EXAMPLES },
  { gate: looseDate, isMild: (_, detail) => detail === WITHOUT_YEAR },
  { gate: reparse, isMild: (_, detail) => detail === NO_VERB },
]

/** The rules that may doubt a question instead of dropping it, by name. */
export const DOUBT_NAMES: readonly string[] = DOUBTS.map(({ gate }) => gate.name)

/** Whether what a gate says against a candidate only makes it doubtful. */
export const isDoubt = (gate: Gate, candidate: Candidate, detail: string): boolean =>
  DOUBTS.some((doubt) => doubt.gate.name === gate.name && doubt.isMild(candidate, detail))
