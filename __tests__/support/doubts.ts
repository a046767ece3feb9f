import type { Question } from '@/lib/domain/questions/kinds'

/** The rules that speak against a question and yet let it pass, doubted or only weighed. */
export const againstIt = ({ features }: Pick<Question, 'features'>): string[] =>
  Object.entries(features)
    .filter(([name, value]) => name.startsWith('doubted*') && value === 1)
    .map(([name]) => name.slice('doubted*'.length))

/** The first rule that speaks against a question and yet let it pass; null where none does. */
export const doubtOf = (question: Pick<Question, 'features'>): string | null => againstIt(question)[0] ?? null

/** The questions that a rule says nothing against: of what it is against there are none. */
export const undoubtedBy = <Q extends Pick<Question, 'features'>>(
  rule: string,
  questions: readonly Q[],
): Q[] => questions.filter((question) => !againstIt(question).includes(rule))
