import { evidence } from '../../facts/evidence'
import type { FoundFact } from '../../facts/found-fact'
import { isOpposite } from '../../facts/slot'
import { wording } from '../../facts/statement'
import type { Candidate } from '../candidate'

/** Words of the longest statement that is judged at a glance, and of the shortest that says enough. */
const LONGEST = 22
const SHORTEST = 7

/** A short fact as it is, and with one of its words turned into its opposite: "more" into "less", "after" into "before". */
export function oppositeTrueFalse(source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const told = wording(statement)
  const length = told.split(' ').length
  if (!isOpposite(slot) || length > LONGEST || length < SHORTEST) return []
  const mark = evidence(statement.text, statement.article, slot)
  const common = {
    form: 'true-false' as const,
    context: null,
    source,
    mark,
    slot: `${slot.start}-${slot.end}`,
  }
  return [
    { ...common, key: 'True' as const, stem: told, explanation: 'This is what the article says.' },
    {
      ...common,
      key: 'False' as const,
      stem: wording(statement, [{ start: slot.start, end: slot.end, text: slot.opposite }]),
      explanation: `The article says “${mark.excerpt}”, not “${slot.opposite}”.`,
    },
  ]
}
