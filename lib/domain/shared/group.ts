/** The items that share a key, group by group in the order in which the keys first come; the order within stays. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): readonly (readonly T[])[] {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

/** The values of each key, each once, in the order in which they first come. */
export function groupedSets<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const groups = new Map<K, Set<V>>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.add(value)
    else groups.set(key, new Set([value]))
  }
  return new Map([...groups].map(([key, values]) => [key, [...values]]))
}

/** How often each item comes, in the order in which they first come. */
export function countOf<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
