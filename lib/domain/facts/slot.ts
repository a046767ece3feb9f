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

/** What of a statement can be asked for. */
export type Slot = Mention | PhraseSlot

export const isPhrase = (slot: Slot): slot is PhraseSlot => slot.kind === 'phrase'
