import type { FoundFact } from '../facts/found-fact'
import { isCause } from '../facts/slot'
import { isSpan } from '../facts/span-slots'
import type { Candidate } from './candidate'
import type { Run } from './run'
import { describedQuestions } from './forms/ask-described'
import { countedList } from './forms/counted-list'
import { quotedQuestions } from './forms/quoted'
import { relationQuestions } from './forms/ask-relation'
import { gapQuestions } from './forms/gap'
import { nameOne } from './forms/name-one'
import { namePart } from './forms/name-part'
import { shortened } from './forms/shorten'
import { trueFalse } from './forms/true-false'
import { whQuestions } from './forms/wh'
import { whyQuestions } from './forms/why'

/** Every way of asking one fact that the engine knows, good or bad: the gates decide. */
export function candidatesOf(run: Run, fact: FoundFact): Candidate[] {
  if (fact.detail)
    return [
      ...quotedQuestions(run, fact),
      ...describedQuestions(run, fact),
      ...countedList(run, fact),
      ...relationQuestions(run, fact),
      ...namePart(fact),
    ]
  const topic = run.topics[fact.statement.article]
  if (isCause(fact.slot)) return topic ? whyQuestions(run, fact, topic) : []
  const short = topic ? shortened(fact, topic) : fact
  if (isSpan(fact.slot)) return whQuestions(run, short)
  return [
    ...whQuestions(run, short),
    ...gapQuestions(run, short),
    ...nameOne(run, short),
    ...trueFalse(run, short),
  ]
}
