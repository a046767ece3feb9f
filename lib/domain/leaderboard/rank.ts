/** A board is shown from this many members on: below it an alias is no cover. */
export const SMALLEST_BOARD = 5

/** What one member is ranked by: their points in one window, or the facts they keep. */
export interface Score {
  readonly id: string
  readonly alias: string
  readonly score: number
}

/** A score with its place. Equal scores share a place, and the next place counts them all: 1, 2, 2, 4. */
export type Placed<S extends Score> = S & { readonly place: number }

/** A stretch of the board that is not shown: the places from `from` to `to`. */
export interface Skipped {
  readonly from: number
  readonly to: number
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/**
 * Scores with their places, best first (standard competition ranking). Inside a tie they stand by alias: when the
 * score was made plays no part, for that would be a prize for speed.
 */
export function rank<S extends Score>(scores: readonly S[]): readonly Placed<S>[] {
  const sorted = scores.toSorted(
    (a, b) => b.score - a.score || collator.compare(a.alias, b.alias) || (a.id < b.id ? -1 : 1),
  )
  const places = new Map<number, number>()
  return sorted.map((score, index) => {
    const place = places.get(score.score) ?? index + 1
    places.set(score.score, place)
    return { ...score, place }
  })
}

/**
 * What one member sees of a board: the first row, their own, and `around` rows on both sides of it. Nobody else is
 * shown, so nobody is shown as last. Without an own row: the `2 * around + 1` first.
 */
export function neighbours<S extends Score>(
  board: readonly Placed<S>[],
  ownId: string,
  around = 2,
): { readonly rows: readonly Placed<S>[]; readonly skipped: Skipped | null } {
  const own = board.findIndex(({ id }) => id === ownId)
  const from = own < 0 ? 0 : Math.max(0, own - around)
  const near = board.slice(from, (own < 0 ? around : own) + around + 1)
  const first = board[0]
  if (from === 0 || !first) return { rows: near, skipped: null }
  const hidden = board.slice(1, from)
  const [skippedFirst, skippedLast] = [hidden[0], hidden.at(-1)]
  const skipped = skippedFirst && skippedLast ? { from: skippedFirst.place, to: skippedLast.place } : null
  return { rows: [first, ...near], skipped }
}

/**
 * The board from its first row down to `around` rows below a member's own: what they see when they ask for all of it.
 * Those further down are not shown to them. Without an own row: the `2 * around + 1` first.
 */
export function downToNeighbours<S extends Score>(
  board: readonly Placed<S>[],
  ownId: string,
  around = 2,
): readonly Placed<S>[] {
  const own = board.findIndex(({ id }) => id === ownId)
  return board.slice(0, (own < 0 ? around : own) + around + 1)
}

/** Whether a member stands in the better half of a board; below it a place is a reproach, and a score is not. */
export function isInUpperHalf<S extends Score>(board: readonly Placed<S>[], ownId: string): boolean {
  const own = board.find(({ id }) => id === ownId)
  return own !== undefined && own.place <= Math.ceil(board.length / 2)
}

/** How much is missing to the next better place, and which place that is; null for the first. */
export function gapAbove<S extends Score>(
  board: readonly Placed<S>[],
  ownId: string,
): { readonly score: number; readonly place: number } | null {
  const own = board.find(({ id }) => id === ownId)
  const above = own && board.findLast(({ score }) => score > own.score)
  return own && above ? { score: above.score - own.score, place: above.place } : null
}
