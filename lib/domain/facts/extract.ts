import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Mention, QuantityMention } from '../language/mentions'
import { isQuantity } from '../language/mentions'
import { isTimeUnit } from '../language/units'
import type { Description } from './descriptions'
import { descriptionsOf } from './descriptions'
import { evidence } from './evidence'
import type { Fact, FactKind } from './fact'
import type { LooseWord } from './loose-words'
import { looseWords } from './loose-words'
import type { Quotation } from './quotations'
import { quotationOf } from './quotations'
import { resolverFor } from './resolve'
import type { Statement } from './statement'
import { shownMentions, wording } from './statement'
import type { Telling } from './statements'
import { statementsOf } from './statements'

/** What a fact holds beyond one slot of a sentence. */
export type Detail =
  | ({ readonly type: 'description' } & Description)
  | ({ readonly type: 'quotation' } & Quotation)
  | { readonly type: 'list'; readonly items: readonly QuantityMention[] }

/** A fact with what questions are made from: its statement as a stretch of the article, and the slot it tells. */
export interface FoundFact {
  readonly fact: Fact
  readonly statement: Statement
  readonly slot: Mention
  /** Null for a plain slot of its statement. */
  readonly detail: Detail | null
  readonly loose: readonly LooseWord[]
  /** The title of the article that tells it. */
  readonly title: string
}

/** The facts of one article, one for each thing its sentences tell, in the order of the text. */
export function extractFacts(analysis: Analysis, article: number): FoundFact[] {
  const telling = { analysis, article, resolve: resolverFor(analysis) }
  const found = analysis.sentences.flatMap((sentence) => factsOf(telling, sentence))
  return found.toSorted((a, b) => a.slot.start - b.slot.start)
}

interface Told {
  readonly statement: Statement
  readonly loose: readonly LooseWord[]
}

function factsOf(telling: Telling, sentence: AnalysedSentence): FoundFact[] {
  const told = statementsOf(telling, sentence).map((statement) => ({
    statement,
    loose: looseWords(statement, telling.analysis.title),
  }))
  const whole = told[0]
  if (!whole) return []
  const title = telling.analysis.title
  return [
    ...slotFacts(told, title),
    ...describedFacts(whole, title),
    ...quotedFacts(whole, title),
    ...listFacts(told, title),
  ]
}

/** One fact for each thing that a statement shows, in the wording that stands alone best. */
function slotFacts(told: readonly Told[], title: string): FoundFact[] {
  const best = new Map<string, FoundFact>()
  for (const wording of told) {
    for (const slot of shownMentions(wording.statement)) {
      const kind = kindOf(slot)
      const key = `${slot.start}-${slot.end}`
      const known = best.get(key)
      if (kind === null || (known && !isBetter(wording, known))) continue
      best.set(key, {
        ...wording,
        fact: toFact(wording.statement, { slot, kind, tag: '' }),
        slot,
        detail: null,
        title,
      })
    }
  }
  return [...best.values()]
}

/** Without loose words beats with them, a sure main clause beats none; among equals the shorter wins, if it is no stump. */
function isBetter(a: Told, b: Told): boolean {
  const fatal = ({ loose }: Told): number => Math.min(1, loose.filter((word) => word.fatal).length)
  if (fatal(a) !== fatal(b)) return fatal(a) < fatal(b)
  const hedged = ({ statement }: Told): boolean => statement.certainty === 'hedged'
  if (hedged(a) !== hedged(b)) return hedged(b)
  const sure = ({ statement }: Told): boolean => statement.clause !== null
  if (sure(a) !== sure(b)) return sure(a)
  const length = ({ statement }: Told): number => statement.end - statement.start
  return length(a) < length(b) && length(a) > 45
}

function kindOf(slot: Mention): FactKind | null {
  if (isQuantity(slot)) return slot.noun && isTimeUnit(slot.noun) ? 'duration' : 'quantity'
  if (slot.kind === 'date') return 'date'
  if (slot.kind === 'city' || slot.kind === 'country' || slot.kind === 'place') return 'place'
  if (slot.kind === 'term') return 'definition'
  return slot.kind === 'nationality' ? null : 'event'
}

function describedFacts({ statement }: Told, title: string): FoundFact[] {
  return descriptionsOf(statement.sentence).map((description) => {
    const { name, words, ofPerson } = description
    const said = (description.behind ? '' : 'the ') + statement.text.slice(words.start, words.end)
    const fact = toFact(statement, { slot: name, kind: ofPerson ? 'role' : 'definition', tag: 'is-' })
    return {
      fact: {
        ...fact,
        statement: `The article describes ${name.name} as ${said}.`,
        certainty: 'stated',
        marks: [evidence(statement.text, statement.article, words)],
      },
      statement,
      slot: name,
      detail: { type: 'description', ...description },
      loose: [],
      title,
    }
  })
}

function quotedFacts({ statement }: Told, title: string): FoundFact[] {
  const quotation = quotationOf(statement.sentence)
  if (!quotation) return []
  const { speaker, words, said } = quotation
  const quoted = statement.text.slice(words.start, words.end)
  const fact = toFact(statement, { slot: speaker, kind: 'quotation', tag: 'says-' })
  const told = said ? `${speaker.name} said: “${quoted}.”` : `${speaker.name} used the words “${quoted}”.`
  return [
    {
      fact: {
        ...fact,
        statement: told,
        certainty: 'stated',
        marks: [evidence(statement.text, statement.article, words)],
      },
      statement,
      slot: speaker,
      detail: { type: 'quotation', ...quotation },
      loose: [],
      title,
    },
  ]
}

/** Three or more counted things in one list. */
function listFacts(told: readonly Told[], title: string): FoundFact[] {
  for (const { statement, loose } of told) {
    const shown = shownMentions(statement)
    const list = statement.sentence.lists.map((items) =>
      items.filter(isQuantity).filter((item) => shown.includes(item)),
    )
    const items = list.find((counted) => counted.length >= 3)
    const [slot] = items ?? []
    if (!items || !slot || loose.some((word) => word.fatal)) continue
    return [
      {
        fact: toFact(statement, { slot, kind: 'list', tag: 'list-' }),
        statement,
        slot,
        detail: { type: 'list', items },
        loose,
        title,
      },
    ]
  }
  return []
}

interface Kind {
  readonly slot: Mention
  readonly kind: FactKind
  /** Sets facts of different kinds on one slot apart. */
  readonly tag: string
}

function toFact(statement: Statement, { slot, kind, tag }: Kind): Fact {
  return {
    id: `a${statement.article + 1}-${tag}${slot.start}-${slot.end}`,
    kind,
    statement: wording(statement),
    attribution: statement.attribution,
    certainty: statement.certainty,
    marks: [evidence(statement.text, statement.article, slot)],
    evidence: [evidence(statement.text, statement.article, statement.sentence)],
  }
}
