import type { Evidence, Span } from '../articles/span'
import type { Analysis } from '../language/analysis'
import type { Mention } from '../language/mentions'
import { isQuantity } from '../language/mentions'
import { isTimeUnit } from '../language/units'
import type { Fact, FactKind } from './fact'
import type { LooseWord } from './loose-words'
import { looseWords } from './loose-words'
import type { Statement } from './statement'
import { shownMentions, wording } from './statement'
import { statementsOf } from './statements'

/** A fact with what questions are made from: its statement as a stretch of the article, and the slot it tells. */
export interface FoundFact {
  readonly fact: Fact
  readonly statement: Statement
  readonly slot: Mention
  readonly loose: readonly LooseWord[]
  /** The title of the article that tells it. */
  readonly title: string
}

/** The facts of one article, one for each thing its sentences tell, in the order of the text. */
export function extractFacts(analysis: Analysis, article: number): FoundFact[] {
  const found = new Map<string, FoundFact>()
  for (const statement of statementsOf(analysis, article)) {
    const loose = looseWords(statement, analysis.title)
    for (const slot of shownMentions(statement)) {
      const kind = kindOf(slot)
      const key = `${slot.start}-${slot.end}`
      const known = found.get(key)
      if (!kind || (known && !isBetter({ statement, loose }, known))) continue
      const fact = toFact(analysis.text, statement, { slot, kind })
      found.set(key, {
        fact: { ...fact, id: `a${article + 1}-${slot.start}-${slot.end}` },
        statement,
        slot,
        loose,
        title: analysis.title,
      })
    }
  }
  return [...found.values()].toSorted((a, b) => a.slot.start - b.slot.start)
}

type Wording = Pick<FoundFact, 'statement' | 'loose'>

/** A statement without loose words beats one with them; among equals the shorter wins, if it is no stump. */
function isBetter(a: Wording, b: Wording): boolean {
  const fatal = (wording: Wording): number => wording.loose.filter((word) => word.fatal).length
  if (fatal(a) !== fatal(b)) return fatal(a) < fatal(b)
  if (a.statement.certainty !== b.statement.certainty) return b.statement.certainty === 'hedged'
  return length(a.statement) < length(b.statement) && length(a.statement) > 45
}

const length = (span: Span): number => span.end - span.start

function kindOf(slot: Mention): FactKind | null {
  if (isQuantity(slot)) return slot.noun && isTimeUnit(slot.noun) ? 'duration' : 'quantity'
  if (slot.kind === 'date') return 'date'
  if (slot.kind === 'city' || slot.kind === 'country' || slot.kind === 'place') return 'place'
  return slot.kind === 'nationality' ? null : 'event'
}

interface Told {
  readonly slot: Mention
  readonly kind: FactKind
}

function toFact(text: string, statement: Statement, { slot, kind }: Told): Omit<Fact, 'id'> {
  return {
    kind,
    statement: wording(text, statement),
    attribution: statement.attribution,
    certainty: statement.certainty,
    marks: [evidence(text, statement.article, slot)],
    evidence: [evidence(text, statement.article, statement.sentence)],
  }
}

/** A span of an article with its words. */
export const evidence = (text: string, article: number, { start, end }: Span): Evidence => ({
  article,
  start,
  end,
  excerpt: text.slice(start, end),
})
