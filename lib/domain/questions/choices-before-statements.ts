import type { Scored } from './choose'
import { bySlot } from './same-slot'

/**
 * The good questions without the statements to be judged whose words a choice asks for as well: choices are few, a statement
 * can be made of most sentences, and half of those are guessed right.
 */
export function choicesBeforeStatements(good: readonly Scored[]): Scored[] {
  const outdone = new Set(
    bySlot(good)
      .filter((group) => group.some(({ question }) => question.form === 'choice'))
      .flatMap((group) => group.filter(({ question }) => question.form === 'true-false')),
  )
  return good.filter((one) => !outdone.has(one))
}
