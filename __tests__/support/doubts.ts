import type { Question } from '@/lib/domain/questions/kinds'

type Judged = Pick<Question, 'features'>

const DOUBTED = 'doubted*'

/** The one rule that speaks against a question and yet let it pass; null where none does. */
export function doubtOf({ features }: Judged): string | null {
  const found = Object.entries(features).find(([name, value]) => name.startsWith(DOUBTED) && value === 1)
  return found ? found[0].slice(DOUBTED.length) : null
}

/** The questions that a rule does not doubt: of what it is against there are none. */
export const undoubtedBy = <Q extends Judged>(rule: string, questions: readonly Q[]): Q[] =>
  questions.filter((question) => doubtOf(question) !== rule)
