import fc from 'fast-check'

import { plainReplyOf } from '@/lib/forms/attempt'

/** A form as a browser without scripts sends it. */
function sent(...fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test.each([
  ['typed text', [['text', ' sixty ']], { chosen: [], text: ' sixty ' }],
  ['text that was cleared', [['text', '']], { chosen: [], text: '' }],
  ['one option', [['option', '2']], { chosen: [2], text: null }],
  [
    'several options',
    [
      ['option', '0'],
      ['option', '3'],
    ],
    { chosen: [0, 3], text: null },
  ],
  ['that no option is right any more', [['again', '1']], { chosen: [], text: null }],
  [
    'options that were chosen before',
    [
      ['again', '1'],
      ['option', '2'],
    ],
    { chosen: [2], text: null },
  ],
  [
    'a match for each prompt but one',
    [
      ['match', '1'],
      ['match', '-1'],
      ['match', '0'],
    ],
    { chosen: [1, -1, 0], text: null },
  ],
  [
    'lines with their places, one of them without',
    [
      ['rank', '2'],
      ['rank', '0'],
      ['rank', '1'],
    ],
    { chosen: [2, 0, 1], text: null },
  ],
] as const)('a plain form says %s', (_, fields, reply) => {
  expect(plainReplyOf(sent(...fields))).toEqual(reply)
})

test.each([
  ['nothing was chosen', []],
  [
    'no line was given a place',
    [
      ['rank', '0'],
      ['rank', '0'],
    ],
  ],
  ['an option is not a number', [['option', 'first']]],
  ['an option is beyond every question', [['option', '101']]],
  ['the text holds what no database can', [['text', 'a\u0000b']]],
] as const)('there is no reply where %s', (_, fields) => {
  expect(plainReplyOf(sent(...fields))).toBeNull()
})

test('whatever places lines are given, their order has each line once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }), (ranks) => {
      const reply = plainReplyOf(sent(...ranks.map((rank) => ['rank', String(rank)] as const)))
      const lines = ranks.map((_, position) => position)
      expect(reply ? reply.chosen.toSorted((a, b) => a - b) : lines).toEqual(lines)
      expect(reply === null).toBe(ranks.every((rank) => rank === 0))
    }),
  )
})
