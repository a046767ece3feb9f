import { otherNumbers } from '@/lib/domain/questions/distractors/numbers'
import { optionsAround, sortValue } from '@/lib/domain/questions/distractors/options'

/** No bounds but the number's own. */
const PLAIN = { avoid: new Set<number>(), spread: 'wide' as const }

/** How often the key stands at each place of four sorted numbers. */
function placesOf(values: readonly number[], seeds: readonly number[]): number[] {
  const places = [0, 0, 0, 0]
  for (const seed of seeds)
    for (const value of values) {
      const options = optionsAround({ seed }, String(value), otherNumbers(String(value), value, PLAIN))
      expect(options.map(sortValue)).toEqual(options.map(sortValue).toSorted((a, b) => Number(a) - Number(b)))
      const place = options.indexOf(String(value))
      places[place] = (places[place] ?? 0) + 1
    }
  return places
}

const range = (first: number, last: number, step: number): number[] =>
  Array.from({ length: Math.floor((last - first) / step) }, (_, at) => first + at * step)

test.each([
  ['numbers', range(20, 2000, 7), [1]],
  ['small numbers', range(4, 12, 1), range(1, 41, 1)],
])('the key of sorted %s stands at each place about as often', (_, values, seeds) => {
  const places = placesOf(values, seeds)
  const total = places.reduce((sum, count) => sum + count, 0)
  for (const count of places) expect(count / total).toBeGreaterThan(0.15)
  for (const count of places) expect(count / total).toBeLessThan(0.35)
})
