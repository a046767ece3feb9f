/**
 * An index of the rows of a hashed table that hold something: for every 32 rows a mask of these and how many came before.
 * One decision looks up a hundred rows, so the index has to fit into the processor's cache.
 */
export type RowIndex = Int32Array

/** The index of `rows`, numbers below 2 ** `bits` in rising order. */
export function indexRows(bits: number, rows: Int32Array): RowIndex {
  const index = new Int32Array(2 * Math.ceil(2 ** (bits - 5)))
  for (let at = 0; at < rows.length; at++) {
    const block = blockOf(rows[at] ?? 0)
    index[block] = (index[block] ?? 0) | (1 << ((rows[at] ?? 0) & 31))
  }
  let before = 0
  for (let block = 0; block < index.length; block += 2) {
    index[block + 1] = before
    before += bitsIn(index[block] ?? 0)
  }
  return index
}

/** The place of `row` among the rows of the index; past the last place when it is none of them. */
export function placeOf(index: RowIndex, row: number, none: number): number {
  const block = blockOf(row)
  const mask = index[block] ?? 0
  const bit = 1 << (row & 31)
  return (mask & bit) === 0 ? none : (index[block + 1] ?? 0) + bitsIn(mask & (bit - 1))
}

const blockOf = (row: number): number => (row >>> 5) << 1

/** Bits that are set (Warren, "Hacker's Delight", 2nd edition 2012, section 5-1). */
function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
