import type { NameMention, QuantityMention } from '../language/mentions'
import type { Context } from './context'
import type { Description } from './descriptions'
import type { Fact } from './fact'
import type { LooseWord } from './loose-words'
import type { Quotation } from './quotations'
import type { Relation } from './relations/relation'
import type { Slot } from './slot'
import type { Statement } from './statement'

/** What a fact holds beyond one slot of a sentence. */
export type Detail =
  | ({ readonly type: 'description' } & Description)
  | ({ readonly type: 'quotation' } & Quotation)
  | { readonly type: 'list'; readonly items: readonly QuantityMention[] }
  | ({ readonly type: 'parts' } & Whole)
  | ({ readonly type: 'relation' } & Relation)
  | { readonly type: 'source' }

/** The parts of something, and what is asked of them: the statement that says how many there are. */
export interface Whole {
  readonly parts: readonly NameMention[]
  readonly said: string
  /** In other words than the statement's own: the sentence before says so ("There are three kinds. These are …"), or nothing counts them. */
  readonly isPutTogether: boolean
}

/** What stands before and may be shown as context, the best first; it is looked for with the first question that wants it. */
export interface Before {
  /** What is understood by itself. */
  readonly understood: () => readonly Context[]
  /** The sentence before as the article has it, and the two before, whether or not they are understood by themselves. */
  readonly asWritten: () => readonly Context[]
}

const nothing = (): readonly Context[] => []

/** What needs no sentence before. */
export const NOTHING_BEFORE: Before = { understood: nothing, asWritten: nothing }

/** One thing that a fact tells: its statement as a stretch of the article, and the slot that can be asked for. */
export interface FoundFact {
  /** The fact told; several slots of one statement share it. */
  readonly fact: Fact
  /** Unique in the run: the fact and its slot. */
  readonly key: string
  readonly statement: Statement
  readonly slot: Slot
  /** Null for a plain slot of its statement. */
  readonly detail: Detail | null
  readonly loose: readonly LooseWord[]
  readonly before: Before
  /** The title of the article that tells it. */
  readonly title: string
}

/** A statement with what in it points outside. */
export interface Told {
  readonly statement: Statement
  readonly loose: readonly LooseWord[]
  readonly before: Before
  readonly title: string
}

/** True when a statement cannot be understood alone. */
export const isLoose = ({ loose }: Pick<Told, 'loose'>): boolean => loose.some((word) => word.fatal)

/** True for "The article names TASS as a source.": told only where another article names another source. */
export const isOfSource = ({ detail }: FoundFact): boolean => detail?.type === 'source'
