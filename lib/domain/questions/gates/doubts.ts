import { isCause } from '../../facts/slot'
import type { Candidate } from '../candidate'
import { GAP } from '../kinds'
import { phraseGap } from './gap-gates'
import type { Gate } from './gate'
import { unclearName } from './name-gates'
import { vaguePhrase, weakPhrase } from './phrase-gates'
import { unintroduced } from './reference-gates'
import { reparse } from './reparse-gate'
import { listMember, looseDate, trivialKey } from './slot-gates'
import { hedged, isAskedAsSupposed, isLikelySentence, noSentence, notSelfContained } from './source-gates'
import { advice } from './trivia-gates'
import { opinion } from './worth-gates'

const isGap = ({ form }: Candidate): boolean => form === 'cloze'

const isJudged = ({ form }: Candidate): boolean => form === 'true-false'

/** No short form, which the title or the line above the gap spells out. */
const isFullName = ({ source }: Candidate): boolean => /\p{Ll}/u.test(source.slot.text)

/** A rule that is often too strict, in all that it says or in what it calls mild, and against which questions. */
interface Doubt {
  readonly gate: Gate
  readonly isMild: (candidate: Candidate) => boolean
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
    isMild: ({ stem, source }) => stem.includes(GAP) && isLikelySentence(source.statement),
  },
  { gate: notSelfContained, isMild: ({ isLeaning }) => isLeaning === true },
  { gate: unintroduced, isMild: ({ isLeaning }) => isLeaning === true },
  { gate: advice, isMild: () => true },
  { gate: opinion, isMild: (candidate) => !isJudged(candidate) },
  {
    gate: unclearName,
    isMild: (candidate) => isGap(candidate) && isFullName(candidate),
  },
  { gate: trivialKey, isMild: ({ form }) => form !== 'choice' },
  { gate: weakPhrase, isMild: isGap },
  { gate: vaguePhrase, isMild: isGap },
  { gate: phraseGap, isMild: () => true },
  { gate: listMember, isMild: isGap },
  { gate: looseDate, isMild: () => true },
  { gate: reparse, isMild: () => true },
]

/**
 * Rules whose mild refusals say nothing against a question, except a statement to be judged: readers sign nearly as many of
 * these as of all others, and the ranker weighs the rest (docs/engine.md, “What gates cost”).
 */
const WAIVED: readonly Gate[] = [
  notSelfContained,
  unintroduced,
  hedged,
  noSentence,
  reparse,
  unclearName,
  weakPhrase,
]

/** Whether a mild refusal says nothing against this candidate. */
export const isWaived = (gate: Gate, candidate: Candidate): boolean =>
  !isJudged(candidate) && WAIVED.includes(gate)

/** The rules that may doubt a question instead of dropping it, by name. */
export const DOUBT_NAMES: readonly string[] = DOUBTS.map(({ gate }) => gate.name)

/** Whether what a gate says against a candidate only makes it doubtful. */
export const isDoubt = (gate: Gate, candidate: Candidate, detail: string): boolean =>
  (gate.mild ?? detail) === detail && DOUBTS.some((doubt) => doubt.gate === gate && doubt.isMild(candidate))
