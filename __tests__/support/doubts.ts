import type { Question } from '@/lib/domain/questions/kinds'

type Judged = Pick<Question, 'doubt'>

/** The one rule that speaks against a question and yet let it pass; null where none does. */
export const doubtOf = ({ doubt }: Judged): string | null => doubt?.gate ?? null

/** The questions that a rule does not doubt: of what it is against there are none. */
export const undoubtedBy = <Q extends Judged>(rule: string, questions: readonly Q[]): Q[] =>
  questions.filter((question) => doubtOf(question) !== rule)
