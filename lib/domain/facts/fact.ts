import type { Evidence } from '../articles/span'

/** What a fact says, in the words a teacher would use for it. */
export const FACT_KINDS = [
  'quantity',
  'date',
  'duration',
  'role',
  'list',
  'range',
  'quotation',
  'definition',
  'name',
  'place',
  'cause',
  'event',
] as const
/** What sort of thing a fact tells. */
export type FactKind = (typeof FACT_KINDS)[number]

/** How sure the article itself is: it states, it passes on what somebody says, or it hedges ("reports suggest"). */
export const CERTAINTIES = ['stated', 'reported', 'hedged'] as const
/** One of them. */
export type Certainty = (typeof CERTAINTIES)[number]

/** One checkable statement that a sentence makes. */
export interface Fact {
  /** Unique in its run, the same for the same texts. */
  readonly id: string
  readonly kind: FactKind
  /** A full sentence that reads alone. */
  readonly statement: string
  /** Who says so, where the article only reports: "TASS", "the Pentagon". */
  readonly attribution: string | null
  readonly certainty: Certainty
  /** The words in the article that carry the fact (to be marked), inside its sentence. Never empty. */
  readonly marks: readonly [Evidence, ...Evidence[]]
  /** The whole source sentences, in the order of `marks`. Never empty. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
}
