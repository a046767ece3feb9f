import { grouped } from '../shared/group'
import type { Scored } from './choose'

/** The questions that ask for the same words of the same article, group by group in the order of the first of each. */
export const bySlot = (questions: readonly Scored[]): readonly (readonly Scored[])[] =>
  grouped(questions, ({ question, slot }) => `${question.evidence.article}:${slot}`)
