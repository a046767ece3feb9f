import { folded } from '../shared/text'

/** An answer and how often it came. */
export interface Counted {
  readonly text: string
  readonly count: number
}

/** As many as a teacher reads. */
const MOST = 5

/** The typed answers that came at least twice, most often first, as first written; spaces and case make no difference. */
export function commonest(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, Counted>()
  for (const text of texts.map((each) => each.trim().replaceAll(/\s+/gu, ' '))) {
    if (text === '') continue
    const key = folded(text)
    const known = counts.get(key)
    counts.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
}
