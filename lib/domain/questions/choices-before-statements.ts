import { grouped } from '../shared/group'
import type { Scored } from './choose'

/**
 * The good questions without the statements to be judged whose words a choice asks for as well: choices are few, a statement
 * can be made of most sentences, and half of those are guessed right.
 */
export function choicesBeforeStatements(good: readonly Scored[]): Scored[] {
  const groups = grouped(good, ({ question, slot }) => `${question.evidence.article}:${slot}`)
  const outdone = new Set(
    groups
      .filter((group) => group.some(({ question }) => question.form === 'choice'))
      .flatMap((group) => group.filter(({ question }) => question.form === 'true-false')),
  )
  return good.filter((one) => !outdone.has(one))
}
