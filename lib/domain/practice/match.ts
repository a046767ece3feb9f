import { seededRandom, seedFrom, shuffled } from '../shared/random'

/** A question and its answer, to be found among others. */
export interface MatchPair {
  readonly id: string
  readonly stem: string
  readonly key: string
}

/** Pairs that one board holds: more are looked for longer than they are thought about. */
const MOST_PAIRS = 6

/**
 * The boards of a match: each pair is on one of them, none has two keys that read the same, and none has a single pair,
 * which would be no choice; what fits nowhere is left out. The same seed gives the same boards.
 */
export function matchBoards(pairs: readonly MatchPair[], seed: string): readonly (readonly MatchPair[])[] {
  const boards: MatchPair[][] = []
  for (const pair of shuffled(pairs, seededRandom(seedFrom(seed)))) {
    const board = boards.find((one) => one.length < MOST_PAIRS && !one.some((other) => isAlike(other, pair)))
    if (board) board.push(pair)
    else boards.push([pair])
  }
  return boards.filter(({ length }) => length > 1)
}

const isAlike = (one: MatchPair, other: MatchPair): boolean => fold(one.key) === fold(other.key)

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** A board on the screen. */
export interface MatchState {
  readonly matched: readonly string[]
  /** Tries that were no pair. */
  readonly misses: number
}

/** The board after a question and an answer were laid beside each other. */
export function tryPair(state: MatchState, stem: MatchPair, key: MatchPair): MatchState {
  const isPair = stem.id === key.id
  return isPair ? { ...state, matched: [...state.matched, stem.id] } : { ...state, misses: state.misses + 1 }
}
