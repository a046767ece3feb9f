/** The heads of a sentence read backwards; the root, the number of words, stays. */
export function mirror(heads: Int16Array): Int16Array {
  const { length } = heads
  return Int16Array.from(heads, (_, index) => {
    const head = heads[length - 1 - index] ?? length
    return head === length ? length : length - 1 - head
  })
}
