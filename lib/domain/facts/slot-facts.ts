import type { TokenRange } from '../language/mentions'
import { isQuantity } from '../language/mentions'
import { isTimeUnit } from '../language/units'
import { once } from '../shared/once'
import { causeSlots } from './causes'
import { contextOf } from './context'
import { evidence } from './evidence'
import type { Fact, FactKind } from './fact'
import type { FoundFact, Told } from './found-fact'
import { isLoose } from './found-fact'
import { phraseSlots } from './phrase-slots'
import type { Slot } from './slot'
import { isSpan, spanSlots } from './span-slots'
import type { Statement } from './statement'
import { covers, shownMentions, wording } from './statement'

/** One fact for each statement, one entry for each thing in it that can be asked, in the wording that stands alone best. */
export function slotFacts(told: readonly Told[]): FoundFact[] {
  const best = new Map<string, { wording: Told; slot: Slot }>()
  const explained = new Map(told.map((one) => [one, once(() => contextOf(one.before, one) !== null)]))
  const isBetter = betterWith((one) => explained.get(one)?.() ?? false)
  for (const wording of told) {
    for (const slot of slotsOf(wording.statement)) {
      const key = `${slot.start}-${slot.end}${slot.kind === 'cause' ? '-cause' : isAntecedent(wording, slot) ? '-antecedent' : ''}`
      const known = best.get(key)
      if (kindOf(slot) && (!known || isBetter(wording, known.wording, slot))) best.set(key, { wording, slot })
    }
  }
  const entries = [...best.values()]
  const facts = new Map(
    [...new Set(entries.map((entry) => entry.wording))].map((wording) => [
      wording,
      toFact(
        wording,
        entries.filter((entry) => entry.wording === wording).map((entry) => entry.slot),
      ),
    ]),
  )
  return entries.flatMap(({ wording, slot }) => {
    const fact = facts.get(wording)
    return fact ? [{ ...wording, fact, key: `${fact.id}:${slot.start}-${slot.end}`, slot, detail: null }] : []
  })
}

const slotsOf = (statement: Statement): readonly Slot[] => [
  ...shownMentions(statement).filter((mention) => !isMargin(statement, mention)),
  ...phraseSlots(statement),
  ...spanSlots(statement),
  ...causeSlots(statement),
]

/** "356 ± 47": neither is a fact to learn. */
const isMargin = ({ sentence: { tokens } }: Statement, { first, last }: TokenRange): boolean =>
  [tokens[first - 1], tokens[last]].some((token) => token?.text === '±')

/** What a relative clause tells of: it is told of twice, there and in the clause around. */
const isAntecedent = ({ statement: { clause } }: Told, slot: Slot): boolean =>
  clause?.kind === 'relative' && slot.last === clause.head.last

/** Without loose words beats with them, a sure main clause beats none; among equals the shorter wins, if it is no stump. */
const betterWith =
  (isExplained: (told: Told) => boolean) =>
  (a: Told, b: Told, slot: Slot): boolean => {
    if (isLoose(a) !== isLoose(b)) return !isLoose(a)
    if (isLoose(a) && isExplained(a) !== isExplained(b)) return isExplained(a)
    const hedged = ({ statement }: Told): boolean => statement.certainty === 'hedged'
    if (hedged(a) !== hedged(b)) return hedged(b)
    const sure = ({ statement }: Told): boolean => statement.clause !== null
    if (sure(a) !== sure(b)) return sure(a)
    if (isDeep(a, slot) !== isDeep(b, slot)) return isDeep(b, slot)
    const length = ({ statement }: Told): number => statement.end - statement.start
    return length(a) < length(b) && length(a) > 25
  }

/** The slot stands in a clause inside the statement's own: "the council says that …". */
const isDeep = ({ statement }: Told, slot: Slot): boolean =>
  statement.clause?.inner.some((inner) => inner.first <= slot.first && slot.last <= inner.last) ?? false

/** The kinds of fact, the most telling first. */
const PRIORITY: readonly FactKind[] = [
  'cause',
  'quantity',
  'duration',
  'range',
  'date',
  'definition',
  'place',
  'event',
]

function kindOf(slot: Slot): FactKind | null {
  if (isQuantity(slot)) return slot.noun && isTimeUnit(slot.noun) ? 'duration' : 'quantity'
  if (slot.kind === 'date') return isSpan(slot) ? 'range' : 'date'
  if (slot.kind === 'city' || slot.kind === 'country' || slot.kind === 'place') return 'place'
  if (slot.kind === 'term') return 'definition'
  if (slot.kind === 'cause') return 'cause'
  return slot.kind === 'nationality' ? null : 'event'
}

/** The fact of a statement that tells several slots: all of them are marked, a cause with all that stands in it as one. */
export function toFact({ statement }: Told, slots: readonly Slot[]): Fact | null {
  const { text, article, sentence } = statement
  const [first, ...others] = slots
    .filter((slot) => !slots.some((other) => other.kind === 'cause' && other !== slot && covers(other, slot)))
    .toSorted((a, b) => a.start - b.start)
    .map((slot) => evidence(text, article, slot))
  const kinds = slots.map(kindOf)
  if (!first) return null
  return {
    id: `a${article + 1}-${statement.start}-${statement.end}`,
    kind: PRIORITY.find((kind) => kinds.includes(kind)) ?? 'event',
    statement: wording(statement),
    attribution: statement.attribution,
    certainty: statement.certainty,
    marks: [first, ...others],
    evidence: [evidence(text, article, sentence)],
  }
}
