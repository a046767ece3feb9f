import { evidence } from '../../facts/extract'
import type { FoundFact } from '../../facts/extract'
import { wording } from '../../facts/statement'
import { isQuantity } from '../../language/mentions'
import { seededRandom, seedFrom } from '../../shared/random'
import type { Candidate, Run } from '../candidate'
import { wrongAnswers } from '../distractors/options'
import { explain } from './gap'

/** The fact as it is, or with its slot swapped for a wrong value of the same kind; which of the two, the seed decides. */
export function trueFalse(run: Run, source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const span = isQuantity(slot) ? slot.number : slot
  const text = run.texts[statement.article] ?? ''
  const told = statement.sentence.mentions.map((mention) => ('name' in mention ? mention.name : mention.text))
  const random = seededRandom(run.seed ^ seedFrom(source.fact.id))
  const wrong = wrongAnswers(run, slot, new Set(told)).slice(0, 4)
  const swap = wrong[Math.floor(random() * wrong.length)]
  const key = random() < 0.5 || swap === undefined ? 'True' : 'False'
  const stem =
    key === 'True' ? source.fact.statement : wording(text, statement, [{ ...span, text: swap ?? '' }])
  const mark = evidence(text, statement.article, span)
  const explanation =
    key === 'True' ? explain(source) : `Not quite: the article says “${mark.excerpt}”, not “${swap}”.`
  return [
    {
      form: 'true-false',
      key,
      stem,
      context: null,
      explanation,
      source,
      mark,
      slot: `${span.start}-${span.end}`,
      appeal: 0.5,
    },
  ]
}
