import { isQuantity } from '../language/mentions'
import type { OppositeSlot } from './slot'
import type { Statement } from './statement'
import { isShown, wording } from './statement'
import type { Place, Turned } from './turned'
import { compared, measured, share, superlative } from './turned-degrees'
import { frequency, inTime } from './turned-times'
import { mainVerb, predicate } from './turned-verbs'

/**
 * The word of a statement whose opposite makes it false for sure, if it has one: no matter of taste, no word of many
 * senses, nothing denied. One a statement: a second would be the same question again.
 */
export function oppositeSlots(statement: Statement): OppositeSlot[] {
  const { clause, sentence, tokens, negated, certainty } = statement
  const { syntax } = sentence
  if (!clause || !syntax || negated || certainty === 'hedged' || clause.verb.modal) return []
  if (wording(statement).includes(';')) return []
  for (let at = tokens.first; at < tokens.last; at++) {
    const turned = turnedAt({ statement, syntax, at })
    const slot = turned && slotOf(statement, { ...turned, first: turned.first ?? at })
    if (slot) return [slot]
  }
  return []
}

function slotOf(
  statement: Statement,
  { first, last, text: opposite }: Required<Turned>,
): OppositeSlot | null {
  const { tokens } = statement.sentence
  const [head, tail, before] = [tokens[first], tokens[last - 1], tokens[first - 1]]
  if (!head || !tail) return null
  const slot = { start: head.start, end: tail.end, first, last }
  const text = statement.text.slice(slot.start, slot.end)
  const opensAlike = isVowel(text) === isVowel(opposite) || !/^an?$/.test(before?.lower ?? '')
  if (!opensAlike || !isShown(statement, slot) || /^['‘]$/.test(before?.text ?? '')) return null
  return { kind: 'opposite', ...slot, text, opposite: asWritten(text, opposite) }
}

const isVowel = (word: string): boolean => /^[aeiou]/i.test(word)

const asWritten = (text: string, opposite: string): string =>
  /^\p{Lu}/u.test(text) ? opposite.charAt(0).toUpperCase() + opposite.slice(1) : opposite

/** What stands for the word at a place in the false statement; null where it has no opposite that is sure. */
function turnedAt(place: Place): Turned | null {
  const { statement, at } = place
  const named = statement.sentence.mentions.some(
    (mention) =>
      !isQuantity(mention) && mention.kind !== 'nationality' && mention.first <= at && at < mention.last,
  )
  if (named) return null
  for (const rule of [compared, mainVerb, predicate, measured, inTime, frequency, share, superlative]) {
    const found = rule(place)
    if (found) return found
  }
  return null
}
