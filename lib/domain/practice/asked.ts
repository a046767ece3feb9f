import { rightLines, type AnswerLine } from '../quizzes/answer-lines'
import { grade, isAnswered, optionsOf, type Reply } from '../quizzes/grade'
import { optionOrder } from '../quizzes/order'
import { forTaking, toIndices, type QuestionForTaking } from '../quizzes/taking'
import type { Wording } from '../questions/wording'
import { seedFrom } from '../shared/random'

/** A question as a quiz would ask it. */
export interface AskedWording {
  readonly question: QuestionForTaking
  /** The order in which its options are shown: replies are positions in it. */
  readonly order: readonly number[]
}

/** How a reply was marked, and what is right. */
export interface MarkedReply {
  readonly verdict: 'right' | 'partly' | 'wrong' | 'none'
  readonly isRight: boolean
  readonly right: readonly AnswerLine[]
}

/** A question at a place of a practice; `chance` draws the order of its options. */
export function askedWording(wording: Wording, place: number, chance: string): AskedWording {
  const rules = { seed: seedFrom(chance), shuffleQuestions: true, shuffleOptions: true }
  const key = wording.form === 'ordering' ? wording.key : []
  const order = optionOrder({ index: 0, form: wording.form, options: optionsOf(wording), key }, rules)
  return { question: forTaking(wording, place, order), order }
}

/** Marks a reply by the rules of a quiz. */
export function markReply(wording: Wording, { order }: AskedWording, reply: Reply | undefined): MarkedReply {
  const given = toIndices(reply ?? { chosen: [], text: null }, order)
  const right = rightLines(wording)
  if (!isAnswered(wording, given)) return { verdict: 'none', isRight: false, right }
  const { marks, isRight } = grade(wording, given)
  return { verdict: isRight ? 'right' : marks > 0 ? 'partly' : 'wrong', isRight, right }
}
