import type { Slot } from '../../facts/slot'
import { spanOf } from '../../facts/statement'
import { isName } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import { theAt } from '../../language/token'
import type { Asked } from './asked'
import { askedWithout, keyOf } from './asked'
import type { Parts } from './parts'
import { isPlainBe } from './parts'
import { sameList } from './same-list'

/** "The first mayor of Elm was Ada Byron" -> "Who was the first mayor of Elm?": the name that a definite subject turns out to be. */
export function askForIdentity(parts: Parts, slot: Slot): Asked | null {
  const { statement, clause, rest } = parts
  const { sentence } = statement
  const { tokens } = sentence
  if (!isName(slot) || slot.kind === 'nationality' || !isPlainBe(parts) || sameList(sentence, slot))
    return null
  const first = rest.first + theAt(tokens, rest.first)
  const end = tokens[slot.last]?.text ?? ''
  if (slot.first !== first || (slot.last < rest.last && end !== ',')) return null
  const subject = clause.subjectPhrase
  const isDescribed = subject?.definiteness === 'definite' && subject.mention === null
  if (!isDescribed || clause.subject.last - clause.subject.first < FEWEST_WORDS) return null
  const drop = spanOf(statement, { first: rest.first, last: slot.last })
  const upTo = { ...parts, rest: { first: rest.first, last: slot.last } }
  const noun = tokens[subject.head]?.lower ?? ''
  const isPerson = slot.kind === 'person' || meansPerson(noun)
  return askedWithout(upTo, [drop], { lead: isPerson ? 'who' : 'what', key: keyOf(slot) })
}

/** Words of a subject by which one person or thing can be told: "the town's oldest harbour". */
const FEWEST_WORDS = 4
