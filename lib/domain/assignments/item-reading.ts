import type { ItemStatistics } from './item-analysis'

/** Under this many answers a number says more about chance than about the question: no verdict. */
export const ENOUGH_ANSWERS = 25

/** Below this correlation with the rest, those who know the rest do no better here. */
const TELLS_APART = 0.1

/** Above it, they clearly do. */
const TELLS_WELL = 0.2

const EASY = 0.9
const HARD = 0.35

/** Below this predicted recall a class is forgetting. */
const FADING = 0.8

/** How often one option was chosen. */
export interface OptionCount {
  readonly option: string
  readonly isKey: boolean
  readonly count: number
}

/** What is known of one question beside its statistics. */
export interface ItemEvidence {
  readonly statistics: ItemStatistics
  /** In the question's order; none where the answer is typed. */
  readonly options: readonly OptionCount[]
  /** The class's mean predicted recall of its fact today, 0 to 1; null where few have a card of it. */
  readonly recall: number | null
}

/**
 * What a teacher may make of a question, with what speaks for it. `badly-written`: those who know the rest do no better,
 * or a wrong option is chosen more often than any right one. `forgotten`: more was known
 * at the first attempt than is predicted to be recalled today, and that is little.
 */
export type ItemReading =
  | { readonly verdict: 'no-answers' | 'too-few' | 'known' | 'fair' | 'hard' }
  | { readonly verdict: 'badly-written'; readonly because: 'tells-nothing' }
  | {
      readonly verdict: 'badly-written'
      readonly because: 'option'
      readonly option: string
      readonly count: number
    }
  | { readonly verdict: 'forgotten'; readonly recall: number }

/** Reads the evidence on one question; no verdict under 25 answers. */
export function itemReading({ statistics, options, recall }: ItemEvidence): ItemReading {
  const { count, facility, discrimination } = statistics
  if (facility === null) return { verdict: 'no-answers' }
  if (count < ENOUGH_ANSWERS) return { verdict: 'too-few' }
  const tells = discrimination?.value ?? null
  const lure = strongestLure(options)
  if (lure && (tells === null || tells < TELLS_WELL)) {
    return { verdict: 'badly-written', because: 'option', option: lure.option, count: lure.count }
  }
  if (facility.value < EASY && tells !== null && tells < TELLS_APART) {
    return { verdict: 'badly-written', because: 'tells-nothing' }
  }
  if (recall !== null && recall < Math.min(FADING, facility.value)) return { verdict: 'forgotten', recall }
  if (facility.value >= EASY) return { verdict: 'known' }
  return { verdict: facility.value < HARD ? 'hard' : 'fair' }
}

/** The wrong option that is chosen more often than any right one. */
function strongestLure(options: readonly OptionCount[]): OptionCount | null {
  const right = Math.max(...options.filter(({ isKey }) => isKey).map(({ count }) => count))
  const wrong = options.filter(({ isKey, count }) => !isKey && count > right)
  return wrong.toSorted((a, b) => b.count - a.count)[0] ?? null
}
