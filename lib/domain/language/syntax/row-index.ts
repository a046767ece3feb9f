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

/** The place of `row` among the rows of the index; `none` when it is none of them. */
export function placeOf(index: RowIndex, row: number, none: number): number {
  const block = index[row >>> 3] ?? 0
  const bit = 1 << (row & 7)
  return (block & bit) === 0 ? none : (block >>> 8) + (BITS[block & (bit - 1)] ?? 0)
}

/** How many bits of a byte are set. */
const BITS = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)
