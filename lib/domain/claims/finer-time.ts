import { opensStretch } from '../facts/loose-times'
import { isDate } from '../language/mentions'
import type { Alignment } from './align'
import type { FactsIn, Place } from './link'
import type { Told } from './points'

/** Of two sentences that tell the same, one says only "in recent months", the other names the month or year; null otherwise. */
export function finerTime({ a, b, likeness }: Alignment, factsIn: FactsIn): readonly [Place, Place] | null {
  if (likeness < LEAST_LIKE) return null
  const found = finer(a, b, factsIn)
  if (found) return found
  const turned = finer(b, a, factsIn)
  return turned && [turned[1], turned[0]]
}

/** Sentences that share less may be of two times. */
const LEAST_LIKE = 0.34

function finer(vague: Told, dated: Told, factsIn: FactsIn): readonly [Place, Place] | null {
  const time = recentTime(vague)
  const date = dated.sentence.mentions.filter(isDate).find(({ grain }) => /^(?:month|year|day)$/.test(grain))
  if (!time || !date || vague.sentence.mentions.some(isDate)) return null
  if (
    ![vague, dated].every(({ sentence }) => factsIn(sentence).some(({ fact }) => fact.certainty !== 'hedged'))
  )
    return null
  return [time, { told: dated, span: { start: date.start, end: date.end } }]
}

/** "Recent months": the first open stretch before the day of writing that a sentence tells of. */
function recentTime(told: Told): Place | null {
  const { tokens } = told.sentence
  const at = tokens.findIndex((_, index) => opensStretch(tokens, index))
  const [token, unit] = [tokens[at], tokens[at + 1]]
  return token && unit ? { told, span: { start: token.start, end: unit.end } } : null
}
