/** Figures by name, nested at will, so that those of several articles can be added up. */
export type Counts = { readonly [name: string]: number | Counts }

/** Both added, name by name. */
export function plus(one: Counts, other: Counts): Counts {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(names.map((name) => [name, added(one[name], other[name])]))
}

function added(one: number | Counts | undefined, other: number | Counts | undefined): number | Counts {
  if (one === undefined) return other ?? 0
  if (other === undefined) return one
  if (typeof one === 'number' || typeof other === 'number') return Number(one) + Number(other)
  return plus(one, other)
}

/** How often each name comes. */
export function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[nameOf(item)] = (counts[nameOf(item)] ?? 0) + 1
  return counts
}

/** The figure at a path such as "sentences.asked"; what was never counted is 0. */
export function figure(counts: Counts, path: string): number {
  const found = lookUp(counts, path)
  return typeof found === 'number' ? found : 0
}

/** The figures by name at a path, the largest first. */
export function figures(counts: Counts, path: string): [string, number][] {
  const found = lookUp(counts, path)
  if (typeof found !== 'object') return []
  return Object.keys(found)
    .map((name): [string, number] => [name, figure(found, name)])
    .toSorted((one, other) => other[1] - one[1])
}

const lookUp = (counts: Counts, path: string): number | Counts | undefined =>
  path
    .split('.')
    .reduce<number | Counts | undefined>(
      (at, name) => (typeof at === 'object' ? at[name] : undefined),
      counts,
    )
