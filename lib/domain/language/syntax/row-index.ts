/**
 * An index of the rows of a hashed table that hold something. For every eight rows one number: which of them do, a bit each,
 * and above these how many came before. One decision looks up a hundred rows, so the less memory that takes the better.
 */
export type RowIndex = Int32Array

/** The index of `rows`, numbers below 2 ** `bits` in rising order. */
export function indexRows(bits: number, rows: Int32Array): RowIndex {
  const index = new Int32Array(Math.ceil(2 ** (bits - 3)))
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    index[row >>> 3] = (index[row >>> 3] ?? 0) | (1 << (row & 7))
  }
  let before = 0
  for (let block = 0; block < index.length; block++) {
    const mask = index[block] ?? 0
    index[block] = (before << 8) | mask
    before += BITS[mask] ?? 0
  }
  return index
}

/**
 * The place of `row` among the rows of the index, counted from 1; 0 when it is none of them. Without a branch: whether a row
 * is known cannot be foretold, and what a decision looks up next is fetched meanwhile.
 */
export function placeOf(index: RowIndex, row: number): number {
  const block = index[row >>> 3] ?? 0
  const bit = row & 7
  const isKnown = (block >>> bit) & 1
  const before = BITS[block & ((1 << bit) - 1)] ?? 0
  return ((block >>> 8) + before + 1) & -isKnown
}

/** How many bits of a byte are set. */
const BITS = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)
