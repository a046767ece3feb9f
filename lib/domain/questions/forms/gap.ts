import type { FoundFact } from '../../facts/found-fact'
import { wording } from '../../facts/statement'
import type { Candidate } from '../candidate'
import { GAP } from '../kinds'
import type { Run } from '../run'
import { commonOf } from './common'
import { gapOf } from './gap-borders'
import { shownContext } from './shown-context'
import { longerNames, typedAnswer } from './typed'

/** Questions that take a slot out of the fact's own sentence: a typed number, or typed words; with options a question in words reads better. */
export function gapQuestions(run: Run, source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const gap = gapOf(source)
  const key = statement.text.slice(gap.start, gap.end)
  const stem = wording(statement, [{ start: gap.start, end: gap.end, text: GAP }])
  const common = commonOf(source, { stem, context: shownContext(run, source), key }, gap)
  return [{ ...common, ...typedAnswer(slot, key, longerNames(run, slot)) }]
}
