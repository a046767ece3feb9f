import fc from 'fast-check'

import { clean } from '@/lib/domain/articles/clean'
import { unwrap } from '@/lib/domain/articles/unwrap'

const WRAPPED = `The old bridge over the river Sund was closed to all traffic on
Monday after inspectors found that three of its seven iron arches were
cracked. It will stay closed for at least eighteen months, the town coun-
cil said.

A well-known engineer said that the bridge, built in 1893, could be
saved. "It is old but it is not finished," she told the council, which
will decide in May.`

test('lines broken at a margin become paragraphs again, and broken words whole', () => {
  const [first, second] = unwrap(WRAPPED).split('\n\n')
  expect(first).toMatch(/on Monday after .* the town council said\.$/)
  expect(second).toMatch(/could be saved\. .* will decide in May\.$/)
})

test('a word that is written with a hyphen elsewhere keeps it at the break', () => {
  const text = WRAPPED.replace('coun-\ncil', 'well-\nknown mayor')
  expect(unwrap(text)).toContain('the town well-known mayor said')
})

test('lines that are paragraphs stay as they are', () => {
  const text =
    'The lion came on Monday from a zoo far in the north of the country.\nIt is old.\nVisitors may see it from May onwards.'
  expect(unwrap(text)).toBe(text)
})

test('a poem keeps its lines', () => {
  const poem = 'The lamp is lit,\nthe keeper gone,\nthe gulls that sit\nwill sit alone.'
  expect(unwrap(poem)).toBe(poem)
})

test('a list keeps its lines', () => {
  const list = WRAPPED.replace('It will stay', '\n- one lion\n- two bears\n\nIt will stay')
  expect(unwrap(clean(list))).toContain('- one lion\n- two bears')
})

test('no word is lost or made up', () => {
  const letters = (text: string) => text.replace(/[\s-]/g, '')
  const line = fc
    .array(fc.stringMatching(/^[a-z]{1,12}[-.,]?$/), { maxLength: 14 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      expect(letters(unwrap(text))).toBe(letters(text))
    }),
  )
})
