import { evidence } from '../../facts/evidence'
import type { FoundFact } from '../../facts/found-fact'
import { wording } from '../../facts/statement'
import { isQuantity } from '../../language/mentions'
import { seededRandom, seedFrom } from '../../shared/random'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { wrongInPlace } from '../distractors/options'
import { explain } from './explain'

/** The fact as it is, and the fact with its slot swapped for a wrong value of the same kind, where there is a safe one. */
export function trueFalse(run: Run, source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const span = isQuantity(slot) ? slot.number : slot
  const mark = evidence(statement.text, statement.article, span)
  const common = {
    form: 'true-false' as const,
    context: null,
    source,
    mark,
    slot: `${span.start}-${span.end}`,
  }
  const asTold = {
    ...common,
    key: 'True' as const,
    stem: source.fact.statement,
    explanation: explain(source),
    appeal: 0.55,
  }
  const random = seededRandom(run.seed ^ seedFrom(source.key))
  const wrong = wrongInPlace(run, source).slice(0, 4)
  const swap = wrong[Math.floor(random() * wrong.length)]
  if (swap === undefined) return []
  const stem = wording(statement, [{ start: span.start, end: span.end, text: swap }])
  const explanation = `Not quite: the article says “${mark.excerpt}”, not “${swap}”.`
  return [asTold, { ...common, key: 'False' as const, stem, explanation, appeal: 0.65 }]
}
