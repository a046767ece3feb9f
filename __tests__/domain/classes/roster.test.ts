import fc from 'fast-check'

import { aliasKey } from '@/lib/domain/classes/alias'
import {
  isSound,
  readRoster,
  ROSTER_MAX,
  rosterIssues,
  withAliases,
  type RosterKind,
  type RosterRow,
} from '@/lib/domain/classes/roster'
import { drawPin } from '@/lib/domain/people/pin-rules'
import { seededRandom } from '@/lib/domain/shared/random'

const read = (cells: string[][], kind: RosterKind = 'names') => {
  const rows = readRoster(cells, kind)
  return rows.ok ? rows.value.map(({ name, alias, pin }) => [name, alias, pin].join('|')) : rows.error.code
}

test.each<[string, string[][], RosterKind, string[]]>([
  ['names', [['Mila Berg'], ['Jon Ek', '4172']], 'names', ['Mila Berg||', 'Jon Ek||4172']],
  ['aliases', [['Quiet Heron', '4172'], ['Far Bell']], 'aliases', ['|Quiet Heron|4172', '|Far Bell|']],
  [
    'a comma in a name',
    [
      ['Berg', 'Mila'],
      ['Ek', 'Jon', '4172'],
    ],
    'names',
    ['Berg, Mila||', 'Ek, Jon||4172'],
  ],
  ['figures alone', [['007']], 'aliases', ['|007|']],
  [
    'headings in any order',
    [
      ['PIN', 'Class', 'Alias'],
      ['4172', '8B', 'Far Bell'],
    ],
    'names',
    ['|Far Bell|4172'],
  ],
  [
    'first and last names',
    [
      ['First name', 'Last name'],
      ['Mila', 'Berg'],
      ['Jon', ''],
    ],
    'aliases',
    ['Mila Berg||', 'Jon||'],
  ],
  [
    'both',
    [
      ['name', 'alias'],
      ['Mila', 'Far Bell'],
      ['Jon', ''],
    ],
    'names',
    ['Mila|Far Bell|', 'Jon||'],
  ],
])('reads %s', (...[, cells, kind, rows]) => {
  expect(read(cells, kind)).toEqual(rows)
})

test('a list has a first student and a last one', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => [`Student ${index}`])
  expect(read([])).toBe('list-empty')
  expect(read([['Name', 'PIN']])).toBe('list-empty')
  expect(read(many(ROSTER_MAX))).toHaveLength(ROSTER_MAX)
  expect(read(many(ROSTER_MAX + 1))).toBe('list-long')
})

test('whatever the cells are, no student gets lost and no cell is used twice', () => {
  const cell = fc.constantFrom('', 'Mila', 'Berg', '4172', '12', 'name', 'PIN', '=1+1', '"')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (cells) => {
      const rows = readRoster(cells, 'names')
      if (!rows.ok) return
      const said = (words: readonly string[]) => words.join(' ').split(/[ ,]+/).filter(Boolean).length
      expect(said(rows.value.flatMap(({ name, alias, pin }) => [name, alias, pin]))).toBeLessThanOrEqual(
        said(cells.flat()),
      )
    }),
  )
})

const row = (change: Partial<RosterRow>): RosterRow => ({ name: '', alias: '', pin: '', ...change })

test('a name gets an alias that is free in the class and in the list, and sound', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: ROSTER_MAX }), (seed, count) => {
      const random = seededRandom(seed)
      const taken = new Set(['quiet heron', 'far bell'])
      const rows = withAliases(
        Array.from({ length: count }, (_, index) => row({ name: `Student ${index}`, pin: drawPin(random) })),
        taken,
        random,
      )
      const keys = rows.map(({ alias }) => aliasKey(alias))
      expect(new Set(keys).size).toBe(count)
      expect(keys.some((key) => taken.has(key))).toBe(false)
      expect(isSound(rosterIssues(rows, taken))).toBe(true)
    }),
  )
})

test('an alias that was typed stays, and a row without anything gets none', () => {
  const rows = [row({ name: 'Mila', alias: 'Far Bell' }), row({ pin: '4172' })]
  expect(withAliases(rows, new Set(), seededRandom(1))).toEqual(rows)
})

test('each row says what is wrong with it, in its own column', () => {
  const issues = rosterIssues(
    [
      row({ alias: 'Far Bell' }),
      row({ alias: 'far  béll' }),
      row({ alias: 'Quiet Heron', pin: '1234' }),
      row({ alias: 'x', pin: '12a4' }),
      row({ alias: 'mila@school.example', name: 'M'.repeat(61) }),
      row({ name: 'Mila' }),
    ],
    new Set(['quiet heron']),
  )
  expect(issues).toEqual([
    {},
    { alias: 'alias-twice' },
    { alias: 'alias-taken', pin: 'pin-easy' },
    { alias: 'alias-short', pin: 'pin-digits' },
    { alias: 'alias-contact', name: 'name-long' },
    { alias: 'alias-short' },
  ])
  expect(isSound(issues)).toBe(false)
})
