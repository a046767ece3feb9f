import { countOf, groupedSets } from '@/lib/domain/shared/group'

test('values stand under their key once, in the order in which they first come', () => {
  const pairs = [
    ['river', 'Elm'],
    ['lake', 'Ash'],
    ['river', 'Oak'],
    ['river', 'Elm'],
  ] as const
  expect([...groupedSets(pairs)]).toEqual([
    ['river', ['Elm', 'Oak']],
    ['lake', ['Ash']],
  ])
})

test('items are counted in the order in which they first come', () => {
  expect([...countOf(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ])
})
