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
interface Leniency {
  readonly gate: Gate
  readonly isMild: (candidate: Candidate) => boolean
  /** Of these questions readers sign nearly as many as of all others: only a statement to be judged is doubted. */
  readonly isWeighed?: boolean
}

/**
 * Rules whose mild refusals readers mostly signed (docs/engine.md, “What gates cost”): what one of them alone refuses is
 * doubted, not dropped; some refusals do not even make it doubtful, and the ranker weighs them with all else that it sees.
 */
const LENIENT: readonly Leniency[] = [
  {
    gate: hedged,
    isMild: (candidate) =>
      !isJudged(candidate) && !isCause(candidate.source.slot) && isAskedAsSupposed(candidate.stem),
    isWeighed: true,
  },
  {
    gate: noSentence,
    isMild: ({ stem, source }) => stem.includes(GAP) && isLikelySentence(source.statement),
    isWeighed: true,
  },
  { gate: notSelfContained, isMild: ({ isLeaning }) => isLeaning === true, isWeighed: true },
  { gate: unintroduced, isMild: ({ isLeaning }) => isLeaning === true, isWeighed: true },
  { gate: advice, isMild: () => true },
  { gate: opinion, isMild: (candidate) => !isJudged(candidate) },
  {
    gate: unclearName,
    isMild: (candidate) => isGap(candidate) && isFullName(candidate),
    isWeighed: true,
  },
  { gate: trivialKey, isMild: ({ form }) => form !== 'choice' },
  { gate: weakPhrase, isMild: isGap, isWeighed: true },
  { gate: vaguePhrase, isMild: isGap },
  { gate: phraseGap, isMild: () => true },
  { gate: listMember, isMild: isGap },
  { gate: looseDate, isMild: () => true },
  { gate: reparse, isMild: () => true },
]

/** The rules that may let a question pass in spite of what they say, by name. */
export const LENIENT_NAMES: readonly string[] = LENIENT.map(({ gate }) => gate.name)

/** What comes of a gate's refusal: the question is dropped, doubted, or judged by the ranker with the refusal before it. */
export type Outcome = 'dropped' | 'doubted' | 'weighed'

/** What comes of what a gate says against a candidate. */
export function outcomeOf(gate: Gate, candidate: Candidate, detail: string): Outcome {
  const lenient = LENIENT.find((one) => one.gate === gate)
  if (!lenient || (gate.mild ?? detail) !== detail || !lenient.isMild(candidate)) return 'dropped'
  return lenient.isWeighed && !isJudged(candidate) ? 'weighed' : 'doubted'
}
