import fc from 'fast-check'

import { bestTree } from '@/lib/domain/language/syntax/best-tree'

/** Every way to give `size` words a head, `size` being the root. */
function everyAssignment(size: number): number[][] {
  const heads = Array.from({ length: size + 1 }, (_, head) => head)
  return Array.from({ length: size }).reduce<number[][]>(
    (found) => found.flatMap((start) => heads.map((head) => [...start, head])),
    [[]],
  )
}

const isBelow = (heads: readonly number[], word: number, top: number): boolean => {
  for (let node = word, steps = 0; steps <= heads.length; node = heads[node] ?? heads.length, steps++) {
    if (node === top) return true
    if (node === heads.length) return false
  }
  return false
}

/** True for a tree with one root in which all words between a word and its head are below that head. */
function isProjectiveTree(heads: readonly number[]): boolean {
  const size = heads.length
  if (heads.filter((head) => head === size).length !== 1) return false
  return heads.every((head, word) => {
    if (!isBelow(heads, word, size)) return false
    const between = heads.map((_, other) => other).filter((other) => (other - word) * (other - head) < 0)
    return head === size || between.every((other) => isBelow(heads, other, head))
  })
}

const neighbour = (heads: readonly number[], word: number): number => {
  const head = heads[word] ?? 0
  const step = word < head ? 1 : -1
  for (let node = word + step; node !== head; node += step) if (heads[node] === head) return node
  return -1
}

test('the best tree is the best of all projective trees with one root', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 90 }),
      (size, numbers) => {
        const arcs = Float64Array.from({ length: (size + 1) ** 2 }, (_, index) => numbers[index] ?? 0)
        const siblings = (head: number, last: number, next: number): number =>
          numbers[(head * 17 + (last + 1) * 5 + next * 3) % 90] ?? 0
        const score = (heads: readonly number[]): number =>
          heads.reduce((sum, head, word) => {
            const pair = head === size ? 0 : siblings(head, neighbour(heads, word), word)
            return sum + (arcs[head * (size + 1) + word] ?? 0) + pair
          }, 0)
        const best = Math.max(...everyAssignment(size).filter(isProjectiveTree).map(score))
        const found = [...bestTree(size, { arcs, siblings })]
        expect(isProjectiveTree(found)).toBe(true)
        expect(score(found)).toBe(best)
      },
    ),
  )
})
