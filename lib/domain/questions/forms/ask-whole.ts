import type { Slot } from '../../facts/slot'
import { isPhrase } from '../../facts/slot'
import { overlaps, spanOf } from '../../facts/statement'
import { isName } from '../../language/mentions'
import { BE } from '../../language/closed-classes'
import type { Asked } from './asked'
import { askedWithout, keyOf } from './asked'
import type { Parts } from './parts'
import { lowerLine, theBefore } from '../../language/token'

/** "What is Elm Hall part of?", "What does the island belong to?": the whole that something is a part of. */
export function askForWhole(parts: Parts, slot: Slot): Asked | null {
  const { statement, rest } = parts
  const { tokens } = statement.sentence
  if (!isName(slot) && !isPhrase(slot)) return null
  const first = slot.first - theBefore(tokens, slot.first)
  if (!leadsToWhole(parts, first)) return null
  const end = tokens[slot.last]
  if (end && slot.last < rest.last && !/^[.,;]$/.test(end.text)) return null
  if (end?.text === ',' && /^(?:PROPN|NOUN|ADJ|CCONJ)$/.test(tokens[slot.last + 1]?.pos ?? '')) return null
  const drop = spanOf(statement, { first, last: slot.last })
  if (statement.edits.some((edit) => overlaps(edit, drop))) return null
  const upTo = { ...parts, rest: { first: rest.first, last: slot.last } }
  return askedWithout(upTo, [drop], { lead: 'what', key: keyOf(slot) })
}

/** What makes one thing belong to another, and how. */
const PART =
  /^(?:an? )?(?:(?:founding|full|permanent|integral|key|major|important|essential|associate|core) )?(?:part|member|component|subsidiary|division|branch|subset) of$/

/** "be part of" or "belong to", right behind the verb and right before the whole. */
function leadsToWhole({ statement, clause, rest }: Parts, first: number): boolean {
  const { tokens } = statement.sentence
  const verb = tokens[clause.verb.main]
  const between = lowerLine(tokens.slice(rest.first, first))
  if (verb && /^belong(?:s|ed)?$/.test(verb.lower)) return between === 'to'
  return verb !== undefined && BE.has(verb.lower) && PART.test(between)
}
