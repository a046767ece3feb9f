import { isPhrase } from '../facts/slot'
import type { Slot } from '../facts/slot'
import type { Statement } from '../facts/statement'
import { shownMentions } from '../facts/statement'
import type { Clause } from '../language/clauses'
import { isName } from '../language/mentions'
import { lexnameOf } from '../language/wordnet/lexnames'

/** "Insects have six legs", "The heart pumps blood": what holds at all times of a class of things that the subject names. */
export function isGeneralTruth(statement: Statement): boolean {
  const { clause, sentence } = statement
  const subject = clause?.subjectPhrase
  if (!clause || !subject || !/^(?:main|joined|second)$/.test(clause.kind)) return false
  if (clause.verb.tense !== 'present' || clause.verb.modal || clause.verb.negated || subject.mention)
    return false
  if (subject.definiteness === 'pronoun' || shownMentions(statement).some(isName)) return false
  const head = sentence.tokens[subject.head]?.lower ?? ''
  return (
    !/^(?:thing|one|part|rest|result|total|number|amount)s?$/.test(head) &&
    !OF_SOMEBODY.has(lexnameOf(head) ?? '')
  )
}

/** Classes of nouns of which little holds at all times: who does something, and where and when. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['person', 'group', 'location', 'time', 'possession'])

/** Verbs that tie their subject to one thing by a preposition: what something is made of, becomes, is measured in. */
const TIES: readonly (readonly [verb: RegExp, preposition: RegExp])[] = [
  [/^(?:consists?|consisting)$/, /^of$/],
  [/^(?:made|composed|built|formed|constructed)$/, /^(?:of|from)$/],
  [/^(?:derived|obtained|extracted|produced|manufactured|refined)$/, /^from$/],
  [/^(?:turns?|changes?|develops?|grows?|turned|changed|converted|transformed|broken)$/, /^into$/],
  [/^(?:measured|expressed)$/, /^(?:in|by|with)$/],
  [
    /^(?:coated|filled|covered|lined|surrounded|separated|protected|caused|controlled|driven|powered|carried|regulated|supplied|produced|determined|limited|held|absorbed|released|transmitted)$/,
    /^(?:by|with)$/,
  ],
]

/** Verbs of what goes on or is to be found in one place: "is stored in the liver", "begins in the mouth". */
const SITS =
  /^(?:begins?|starts?|ends?|occurs?|takes?|happens?|found|stored|made|produced|formed|located|kept)$/
const PLACED = /^(?:in|on|at|inside|under|beneath|within)$/

/** "Limestone | consists mainly of | calcium carbonate", "is measured in amperes": asked for, the phrase has one answer however short the question. */
export const isTied = (statement: Statement, slot: Slot): boolean =>
  closes(statement, slot, (verb, preposition) =>
    TIES.some(([ties, by]) => ties.test(verb) && by.test(preposition)),
  ) || isSeat(statement, slot)

/** "Bile is stored | in the gall bladder": where something always is or happens. */
export const isSeat = (statement: Statement, slot: Slot): boolean =>
  isPhrase(slot) &&
  SEATS.has(lexnameOf(statement.sentence.tokens[slot.phrase.head]?.lower ?? '') ?? '') &&
  isGeneralTruth(statement) &&
  closes(statement, slot, (verb, preposition) => SITS.test(verb) && PLACED.test(preposition))

/** Classes of nouns for places. */
const SEATS: ReadonlySet<string> = new Set(['body', 'artifact', 'object', 'location', 'plant'])

/** The phrase closes its clause, right behind a verb and a preposition that go together. */
function closes(
  { clause, sentence }: Statement,
  slot: Slot,
  goTogether: (verb: string, preposition: string) => boolean,
): boolean {
  if (!clause || !isPhrase(slot) || slot.last < clause.rest.last) return false
  const preposition = prepositionOf(clause, slot)
  return preposition !== null && goTogether(sentence.tokens[clause.verb.main]?.lower ?? '', preposition)
}

/** The preposition of the phrase right behind the verb that a slot is the whole of; null where it is none. */
function prepositionOf({ obliques }: Clause, slot: Slot): string | null {
  const own = obliques.find(
    ({ first, last }) => first < slot.first && slot.last <= last && slot.first - first <= 2,
  )
  return own?.preposition ?? null
}
