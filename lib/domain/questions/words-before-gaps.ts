import type { Scored } from './choose'
import type { Question } from './kinds'
import { GAP } from './kinds'
import { bySlot } from './same-slot'

/**
 * What a question in words may be less likely to be sound than the gap it stands for: readers gave full marks to as many
 * questions in words (85 % of 794) as gaps (85 % of 3,511), and a set of gaps alone tires.
 */
const MOST_BELOW_GAP = 0.1

/**
 * The good questions without the gaps whose answer a typed question in words asks for as well; each such question is
 * as likely to be chosen as its gap was, so that the answer is not lost.
 */
export function wordsBeforeGaps(good: readonly Scored[]): Scored[] {
  const twins = bySlot(good).flatMap((group) => {
    const gap = group.find(({ question }) => isGap(question))
    if (!gap) return []
    return group.filter(({ question }) => standsFor(question, gap.question)).map((one) => ({ one, gap }))
  })
  const likelihoods = new Map(
    twins.map(({ one, gap }) => [one, Math.max(one.question.score, gap.question.score)] as const),
  )
  const outdone = new Set(twins.map(({ gap }) => gap))
  return good
    .filter((one) => !outdone.has(one))
    .map((one) => {
      const likelihood = likelihoods.get(one)
      return likelihood === undefined ? one : { ...one, likelihood }
    })
}

const isGap = ({ stem }: Question): boolean => stem.includes(GAP)

const isTyped = ({ form }: Question): boolean => form === 'short-answer' || form === 'number'

const standsFor = (question: Question, gap: Question): boolean =>
  isTyped(question) && !isGap(question) && question.score >= gap.score - MOST_BELOW_GAP
