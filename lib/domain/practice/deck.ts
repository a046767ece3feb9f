import type { PracticeAnswer } from './modes'

/** How far a deck of flashcards has been gone through. */
export interface Deck {
  /** The cards still to be asked in this round, the next one first. */
  readonly left: readonly string[]
  /** Cards of this round that were not known, in the order in which they were asked. */
  readonly missed: readonly string[]
  /** From 1. The first round asks every card, each later one what was not known in the round before. */
  readonly round: number
  /** How many cards this round has in all. */
  readonly total: number
}

/** A deck that nobody has touched. */
export const newDeck = (order: readonly string[]): Deck => ({
  left: order,
  missed: [],
  round: 1,
  total: order.length,
})

/** The deck after one answer. An answer to no card of the round changes nothing. */
export function deckAfter(deck: Deck, { itemId, isRight }: PracticeAnswer): Deck {
  const from = deck.left.length === 0 ? nextRound(deck) : deck
  if (!from.left.includes(itemId)) return deck
  return {
    ...from,
    left: from.left.filter((id) => id !== itemId),
    missed: isRight ? from.missed : [...from.missed, itemId],
  }
}

/** The next round of a deck whose round is over: what was not known. */
export const nextRound = ({ missed, round }: Deck): Deck => ({
  left: missed,
  missed: [],
  round: round + 1,
  total: missed.length,
})

/** The deck after all answers of a run. */
export const deckOf = (order: readonly string[], answers: readonly PracticeAnswer[]): Deck =>
  answers.reduce(deckAfter, newDeck(order))

/** Whether every card was asked once. */
export const isThrough = ({ left, round }: Deck): boolean => round > 1 || left.length === 0
