import type { FoundFact } from '../../facts/found-fact'
import { isCause, isPhrase } from '../../facts/slot'
import { wording } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'

/** A plain statement is shown as the explanation only when it is this much shorter than its source, which stands beside it. */
const SHORTER = 0.75

/** Why the key is right, in one short sentence: the plain statement where it is shorter than the source, else the key. */
export function explain(source: FoundFact, key: string): string {
  const { statement, fact } = source
  const told = source.detail ? fact.statement : wording(statement)
  const whole = fact.evidence[0].excerpt
  if (told.length <= SHORTER * whole.length) return told
  return isPhrase(source.slot) || isCause(source.slot)
    ? `The answer is “${key}”.`
    : `The article ${frame(source)} ${key}.`
}

function frame({ slot, detail }: FoundFact): string {
  if (detail?.type === 'quotation') return 'gives these words to'
  if (detail?.type === 'description') return 'says this of'
  if (isDate(slot)) return slot.grain === 'year' ? 'gives the year' : 'gives the date'
  if (isQuantity(slot)) return 'gives the number'
  return isName(slot) ? 'names' : 'says'
}
