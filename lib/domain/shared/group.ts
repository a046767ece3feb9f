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
