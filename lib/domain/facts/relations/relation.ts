import type { Slot } from '../slot'

/** What plain words around a name tell of it, however the rest of the sentence is built. */
export type NameRelation = 'abbreviation' | 'other-name' | 'birth' | 'death' | 'office'

/** What a term means ("definition"), and what a thing that a sentence speaks of is called ("naming"). */
export type TermRelation = 'definition' | 'naming'

/** Either of both. */
export type RelationKind = NameRelation | TermRelation

/** Two things that a pattern of words ties to each other: one is told of, the other can be asked for. */
export interface Relation<Kind extends RelationKind = RelationKind> {
  readonly kind: Kind
  /** What it is told of, as a question writes it: "NASA", "the Elm Tower", "Ada Byron", "the Elm Society"; of a term its meaning, or the statement that names it. */
  readonly of: string
  /** The words between both, as a question writes them: "formerly called", "president", "are these pores"; "" where its kind says it all. */
  readonly as: string
  /** "of" names several things: they "are" and "were". */
  readonly isPlural: boolean
  /** How often the article uses "of". */
  readonly uses: number
}

/** A relation with the words of the sentence that carry it. */
export interface FoundRelation {
  readonly relation: Omit<Relation<NameRelation>, 'uses'>
  /** The other thing of the two. */
  readonly value: Slot
}
