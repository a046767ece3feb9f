import { GAP, TRUE_FALSE, type AnswerSpec } from '../questions/kinds'
import { isRightNumber } from '../questions/answers/number-answer'
import { isAccepted } from '../questions/answers/short-answer'

/** What a learner answered: indices into the question's options (-1 for none), or typed text. */
export interface Reply {
  readonly chosen: readonly number[]
  readonly text: string | null
}

/** The marks of one answer. Whole numbers, `0 <= marks <= maxMarks`. */
export interface Marking {
  readonly marks: number
  readonly maxMarks: number
  /** Whether it earned full marks: what the schedule calls right. */
  readonly isRight: boolean
}

/** What is marked: the form's own part of a question, and its stem. */
export type Gradable = AnswerSpec & { readonly stem: string }

/** What a question offers to choose from, in its own order; nothing where the answer is typed. */
export function optionsOf(spec: AnswerSpec): readonly string[] {
  if (spec.form === 'true-false') return TRUE_FALSE
  return 'options' in spec ? spec.options : []
}

/** The most marks a question can earn: one a right choice, one a pair in matching, one a neighbour in ordering, else one. */
export function maxMarks(spec: AnswerSpec): number {
  if (spec.form === 'matching') return spec.pairs.length
  if (spec.form === 'multiple') return spec.key.length
  return spec.form === 'ordering' ? Math.max(1, spec.key.length - 1) : 1
}

/** Whether a reply answers anything at all. */
export function isAnswered(spec: AnswerSpec, reply: Reply): boolean {
  if (optionsOf(spec).length === 0) return (reply.text ?? '').trim() !== ''
  return reply.chosen.some((index) => index >= 0)
}

/**
 * Marks a reply. Where several options are right, each right one that is chosen earns one mark, and each wrong one that
 * is chosen takes one, never below 0: choosing all of them is never full marks. Matching earns one mark for each prompt with its match. Ordering earns one mark for each two items
 * that follow each other both in the right order and in the reply, so a shifted list keeps what it has right and a
 * blind guess earns less than one mark on average. No reply earns nothing.
 */
export function grade(question: Gradable, reply: Reply): Marking {
  const most = maxMarks(question)
  const marks = Math.min(most, marksFor(question, reply))
  return { marks, maxMarks: most, isRight: marks === most }
}

function marksFor(question: Gradable, { chosen, text }: Reply): number {
  const picked = chosen.map((index) => optionsOf(question)[index] ?? null)
  switch (question.form) {
    case 'choice':
    case 'true-false':
      return picked.length === 1 && picked[0] === question.key ? 1 : 0
    case 'multiple':
      return severalMarks(new Set(picked), question.key)
    case 'cloze':
    case 'short-answer': {
      const [before = '', after = ''] = question.stem.includes(GAP) ? question.stem.split(GAP) : []
      const accepted = [question.key, ...question.accepted]
      return isAccepted(text ?? '', { accepted, before, after, stem: question.stem }) ? 1 : 0
    }
    case 'number':
      return isRightNumber(text ?? '', question) ? 1 : 0
    case 'matching':
      return question.pairs.filter(({ match }, index) => picked[index] === match).length
    case 'ordering':
      return orderMarks(picked, question.key)
  }
}

function severalMarks(picked: ReadonlySet<string | null>, key: readonly string[]): number {
  const right = key.filter((option) => picked.has(option)).length
  return Math.max(0, 2 * right - picked.size)
}

function orderMarks(picked: readonly (string | null)[], key: readonly string[]): number {
  if (picked.length !== key.length || !key.every((item) => picked.includes(item))) return 0
  if (key.length === 1) return picked[0] === key[0] ? 1 : 0
  return key.slice(1).filter((item, index) => picked[picked.indexOf(key[index] ?? '') + 1] === item).length
}
