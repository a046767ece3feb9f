import type { QuestionImage } from '../images/image'
import { maxMarks, optionsOf, type Gradable, type Reply } from './grade'
import type { QuestionForm } from '../questions/kinds'

/**
 * A question as it may be seen before its answer is in. It has its place in the attempt and no other name; options
 * are told by position only. Whatever says which one is right has no field here.
 */
export interface QuestionForTaking {
  /** Its place in this attempt, from 1. */
  readonly place: number
  readonly form: QuestionForm
  readonly stem: string
  readonly context: string | null
  readonly image: QuestionImage | null
  /** Matching: the left side. */
  readonly prompts: readonly string[]
  /** In the order of this attempt. */
  readonly options: readonly string[]
  readonly unit: string | null
  /** The most it earns; null where that would tell how many options are right. */
  readonly marks: number | null
}

/** A question of the set, as far as it is shown. */
export type Showable = Gradable & { readonly context: string | null; readonly image: QuestionImage | null }

/** The part of a question that may be shown while it is being answered; `order` is that of `optionOrder`. */
export function forTaking(question: Showable, place: number, order: readonly number[]): QuestionForTaking {
  const options = optionsOf(question)
  return {
    place,
    form: question.form,
    stem: question.stem,
    context: question.context,
    image: question.image,
    prompts: question.form === 'matching' ? question.pairs.map(({ prompt }) => prompt) : [],
    options: order.map((index) => options[index] ?? ''),
    unit: question.form === 'number' ? question.unit : null,
    marks: question.form === 'multiple' ? null : maxMarks(question),
  }
}

/** What the browser sent, by position, as indices into the question's own options. */
export function toIndices({ chosen, text }: Reply, order: readonly number[]): Reply {
  return { chosen: chosen.map((position) => (position < 0 ? -1 : (order[position] ?? -1))), text }
}

/** A stored reply, by index, as positions in this attempt's order. */
export function toPositions({ chosen, text }: Reply, order: readonly number[]): Reply {
  return { chosen: chosen.map((index) => order.indexOf(index)), text }
}

/** Whether a reply by position can be one to this question at all. */
export function isPossible(question: Gradable, { chosen, text }: Reply): boolean {
  const offered = optionsOf(question).length
  if (offered === 0) return chosen.length === 0
  const inRange = chosen.every((position) => position >= -1 && position < offered)
  return text === null && inRange && isPossibleChoice(question, chosen)
}

function isPossibleChoice(question: Gradable, chosen: readonly number[]): boolean {
  if (question.form === 'matching') return chosen.length === question.pairs.length || chosen.length === 0
  if (question.form !== 'ordering' && question.form !== 'multiple') return chosen.length <= 1
  const isApart = new Set(chosen).size === chosen.length && !chosen.includes(-1)
  if (question.form === 'multiple') return isApart
  return chosen.length === 0 || (isApart && chosen.length === question.key.length)
}
