import { grouped } from '../../shared/group'
import { mean } from './course'

/** How one learner ended. */
export interface Ending {
  readonly way: string
  readonly reviewsADay: number
  /** True recall of each fact on the last morning, 0 to 1. */
  readonly lastRecalls: readonly number[]
  readonly meanRecall: number
}

/** What a way to schedule came to, over all learners. */
export interface WayFigures {
  readonly way: string
  /** Reviews of a learner on a day, days off among them; the first answer to each fact left out. */
  readonly reviewsADay: number
  /** Mean true recall of all facts on the last morning, 0 to 1, and half its 95 % confidence interval. */
  readonly lastRecall: number
  readonly uncertainty: number
  /** Mean true recall over the mornings of all quizzes. */
  readonly meanRecall: number
  /** Part of the facts that are recalled less than seven times in ten on the last morning. */
  readonly weak: number
}

/** Below this recall a fact counts as weak. */
const WEAK = 0.7

/** z of a 95 % interval. */
const Z = 1.96

/** The endings of many learners, way by way. */
export function figuresOf(endings: readonly Ending[]): readonly WayFigures[] {
  return grouped(endings, ({ way }) => way).map((group) => {
    const last = group.map(({ lastRecalls }) => mean(lastRecalls))
    const facts = group.flatMap(({ lastRecalls }) => lastRecalls)
    return {
      way: group[0]?.way ?? '',
      reviewsADay: mean(group.map(({ reviewsADay }) => reviewsADay)),
      lastRecall: mean(last),
      uncertainty: Z * Math.sqrt(variance(last) / last.length),
      meanRecall: mean(group.map(({ meanRecall }) => meanRecall)),
      weak: facts.filter((recall) => recall < WEAK).length / Math.max(1, facts.length),
    }
  })
}

function variance(values: readonly number[]): number {
  const middle = mean(values)
  return mean(values.map((value) => (value - middle) ** 2))
}
