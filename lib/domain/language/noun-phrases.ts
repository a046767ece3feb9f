import type { Mention, TokenRange } from './mentions'

/** How a noun phrase picks out what it means: "the tower", "a tower", "towers", "Ada Byron", "it". */
export type Definiteness = 'definite' | 'indefinite' | 'bare' | 'name' | 'pronoun'

/** A noun with all that belongs to it. Indexes count tokens of its sentence. */
export interface NounPhrase extends TokenRange {
  /** Index of the noun, name or pronoun that the phrase is about. */
  readonly head: number
  /** The phrase without relative clauses, appositions and what else stands between commas. */
  readonly core: TokenRange
  readonly plural: boolean
  readonly definiteness: Definiteness
  /** The name, date or quantity whose last word is the head; null when it is a plain noun or a pronoun. */
  readonly mention: Mention | null
  /** How sure its borders are, 0 to 1: the least sure word it is made of. */
  readonly confidence: number
}

/** What a phrase does in its clause. */
export type Role = 'subject' | 'object' | 'complement' | 'oblique' | 'modifier'

/** What tells how, when, where or by whom: "in 1891", "by a local builder". */
export interface Oblique extends TokenRange {
  /** "in", "because of"; null where none stands before it ("last year"). */
  readonly preposition: string | null
  readonly kind: 'time' | 'place' | 'agent' | 'cause' | 'other'
  /** Null where it is no noun phrase. */
  readonly phrase: NounPhrase | null
  readonly confidence: number
}

/** What a copula says of its subject: "a clock tower", "tall", "in ruins". */
export interface PredicateComplement extends TokenRange {
  readonly kind: 'noun' | 'adjective' | 'other'
  /** Null where it is no noun phrase. */
  readonly phrase: NounPhrase | null
  readonly confidence: number
}

/** A clause inside a clause: "that the war was over", "to leave", "because it rained", "leaving the town in ruins". */
export interface InnerClause extends TokenRange {
  readonly kind: 'content' | 'infinitive' | 'adverbial' | 'participle' | 'parenthesis'
  /** "that", "because", "if"; null where none opens it. */
  readonly marker: string | null
  readonly confidence: number
}
