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

/** How a cause is put: "because it rained", "due to the rain", "to stop the rain"; what always comes of it: "when it rains". */
export type CauseShape = 'clause' | 'phrase' | 'purpose' | 'condition'

/** Why its clause holds, as the text itself says with a word that says nothing else: "the rain" of "due to the rain". */
export interface CauseSlot extends Span, TokenRange {
  readonly kind: 'cause'
  /** The words without what marks them as a cause; a purpose keeps its "to" or "so that", a condition its "when". */
  readonly text: string
  readonly shape: CauseShape
  /** With the words that mark it: "due to the rain", "in order to stop the rain". */
  readonly whole: TokenRange
  /** How sure it hangs on the clause's own verb, 0 to 1. */
  readonly confidence: number
}

/** What of a statement can be asked for. */
export type Slot = Mention | PhraseSlot | CauseSlot

/** True for a slot that is a common noun phrase. */
export const isPhrase = (slot: Slot): slot is PhraseSlot => slot.kind === 'phrase'
/** True for a slot that says why. */
export const isCause = (slot: Slot): slot is CauseSlot => slot.kind === 'cause'
