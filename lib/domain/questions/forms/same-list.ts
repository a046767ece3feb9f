import type { AnalysedSentence } from '../../language/analysis'
import type { MentionList } from '../../language/lists'
import { listHolding } from '../../language/lists'
import type { Mention, NameMention } from '../../language/mentions'
import { isName, isPlaceKind } from '../../language/mentions'

/** The list that a mention stands in where "and" or "or" closes it: "Irving, Texas" and "At Yale, Smith …" are none. */
export function sameList(sentence: AnalysedSentence, mention: Mention): MentionList | null {
  const list = listHolding(sentence, mention)
  const first = list?.[0]
  const last = list?.at(-1)
  if (!list || !first || !last) return null
  const joined = sentence.tokens
    .slice(first.last, last.first)
    .some(({ lower }) => /^(?:and|or|&)$/.test(lower))
  return joined || (list.length > 2 && list.every(({ kind }) => kind === mention.kind)) ? list : null
}

/** "USA" behind "Irving, Texas, ": the largest of the places that only say where a place is; null where none follows. */
export function addressBehind(sentence: AnalysedSentence, place: NameMention): NameMention | null {
  const next = sentence.mentions.filter(isName).find((other) => other.first === place.last + 1)
  const isPlace = (name: NameMention): boolean => isPlaceKind(name.kind)
  if (!next || !isPlace(next) || !isPlace(place) || sentence.tokens[place.last]?.text !== ',') return null
  return addressBehind(sentence, next) ?? next
}
