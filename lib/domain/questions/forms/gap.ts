import type { FoundFact } from '../../facts/found-fact'
import { wording } from '../../facts/statement'
import { isDate } from '../../language/mentions'
import type { Candidate } from '../candidate'
import { GAP } from '../kinds'
import type { Run } from '../run'
import { commonOf } from './shared-parts'
import { gapOf } from './gap-borders'
import { gapContext } from './shown-context'
import { longerNames, typedAnswer } from './typed'

/** Questions that take a slot out of the fact's own sentence: a typed number, or typed words; with options a question in words reads better. */
export function gapQuestions(run: Run, source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const gap = gapOf(source)
  const key = statement.text.slice(gap.start, gap.end)
  const stem = wording(statement, [{ start: gap.start, end: gap.end, text: blankOf(source) }])
  const { context, ...leaning } = gapContext(run, source)
  const common = commonOf(source, { stem, context, key }, gap)
  return [
    {
      ...common,
      ...leaning,
      ...typedAnswer(slot, key, longerNames(run, slot)),
    },
  ]
}

/** Words behind which a year is known to be one: "in 1902", "between 1902 and 1910". */
const BEFORE_A_YEAR =
  /^(?:in|by|since|until|till|from|to|during|throughout|of|between|and|or|before|after|through|the|,|\()$/

/** "about the year _____", "spend the year _____": where nothing before the gap tells that a year is wanted, it says so. */
function blankOf({ slot, statement }: FoundFact): string {
  if (!isDate(slot) || slot.grain !== 'year' || !/^\d{4}$/.test(slot.text)) return GAP
  const { tokens, syntax } = statement.sentence
  const before = tokens[slot.first - 1]
  const next = tokens[slot.last]
  if (!before || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '')) return GAP
  const noun = tokens[slot.first - 2]
  const onTrip =
    before.lower === 'in' &&
    noun?.pos === 'NOUN' &&
    syntax?.heads[slot.first] === slot.first - 2 &&
    /^an?$/.test(tokens[slot.first - 3]?.lower ?? '')
  const bare = /^(?:VERB|ADP|SCONJ)$/.test(before.pos) && !BEFORE_A_YEAR.test(before.lower)
  return bare || onTrip ? `the year ${GAP}` : GAP
}
