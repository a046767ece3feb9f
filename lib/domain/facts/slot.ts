import type { Span } from '../articles/span'
import type { Mention, TokenRange } from '../language/mentions'
import type { NounPhrase, Role } from '../language/noun-phrases'

/** A noun phrase that can be asked for and is neither a name nor a date nor a quantity: "a local builder". */
export interface PhraseSlot extends Span, TokenRange {
  readonly kind: 'phrase'
  /** The words without their article: "local builder". */
  readonly text: string
  readonly phrase: NounPhrase
  readonly role: Role
  /** How sure its role is, 0 to 1; its borders are sure. */
  readonly confidence: number
}

/** A word that with its opposite in its place makes a statement false: "more", "after", "usually". Judged, never asked for. */
export interface OppositeSlot extends Span, TokenRange {
  readonly kind: 'opposite'
  readonly text: string
  /** What stands in its place in a false statement: "less", "before", "rarely". */
  readonly opposite: string
}

/** What of a statement can be asked for. */
export type Slot = Mention | PhraseSlot | OppositeSlot

export const isPhrase = (slot: Slot): slot is PhraseSlot => slot.kind === 'phrase'

export const isOpposite = (slot: Slot): slot is OppositeSlot => slot.kind === 'opposite'
