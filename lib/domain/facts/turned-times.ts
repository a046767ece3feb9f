import { isDate, isName, isQuantity } from '../language/mentions'
import { hangsBy } from '../language/tree'
import { isTimeUnit } from '../language/units'
import { lowerAt, one } from './turned'
import type { Place, Turned } from './turned'

/** What lasts: before and after something it may be so. */
const LASTS = /^(?:be|have|remain|live|stay|know|name|call|look|ask|seek|include|exist|own|use|run|take)$/

/** "after the war", "before its release": one event, told of somebody or something known. */
export function inTime(place: Place): Turned | null {
  const { at, statement, syntax } = place
  const word = lowerAt(place, at)
  const { clause, sentence } = statement
  if (!/^(?:after|before)$/.test(word) || !clause || clause.verb.tense !== 'past') return null
  const verb = (syntax.lemmas[clause.verb.main] ?? '').toLowerCase()
  if (/^(?:name|call)$/.test(verb) || (LASTS.test(verb) && !clause.verb.passive)) return null
  if (/^(?:soon|shortly|immediately|long|early|late|only|even|not|until|just)$/.test(lowerAt(place, at - 1)))
    return null
  if (/^(?:bare|indefinite)$/.test(clause.subjectPhrase?.definiteness ?? 'bare')) return null
  const head = syntax.heads[at] ?? -1
  const mention = sentence.mentions.find((other) => other.first <= head && head < other.last)
  if (!hangsBy(syntax, at, ['case', 'mark']) || head < at || isTimeUnit(lowerAt(place, head))) return null
  if ((mention && isQuantity(mention)) || isPluperfect(place, head)) return null
  const known = /^(?:the|his|her|its|their|an?)$/.test(lowerAt(place, at + 1))
  const dated = mention !== undefined && (isDate(mention) || (isName(mention) && mention.kind === 'event'))
  return known || dated || hangsBy(syntax, at, ['mark'])
    ? one(place, word === 'after' ? 'before' : 'after')
    : null
}

/** "after he had left": what had happened came first. */
const isPluperfect = (place: Place, head: number): boolean =>
  Array.from({ length: Math.max(0, head - place.at) }, (_, step) => place.at + step).some(
    (step) => lowerAt(place, step) === 'had',
  )

/** "usually", "often", "always": how often something is so. */
export function frequency(place: Place): Turned | null {
  const word = lowerAt(place, place.at)
  if (/^(?:more|most|as|so|very|how|quite|less|too|not)$/.test(lowerAt(place, place.at - 1))) return null
  if (/^(?:usually|often|commonly|frequently)$/.test(word)) return one(place, 'rarely')
  if (/^(?:rarely|seldom)$/.test(word)) return one(place, 'usually')
  return word === 'always' ? one(place, 'never') : null
}
