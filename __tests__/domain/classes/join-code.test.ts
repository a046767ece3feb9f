import fc from 'fast-check'

import { drawJoinCode, JOIN_CODE_LETTERS, readJoinCode, showJoinCode } from '@/lib/domain/classes/join-code'
import { seededRandom } from '@/lib/domain/shared/random'

test('no letter of a code is mistaken for another on a whiteboard', () => {
  expect(JOIN_CODE_LETTERS).toHaveLength(31)
  expect(new Set(JOIN_CODE_LETTERS).size).toBe(31)
  expect(JOIN_CODE_LETTERS).not.toMatch(/[0O1IL]/)
})

test('a code survives being shown and typed again, however it is typed', () => {
  const typist = fc.constantFrom<(shown: string) => string>(
    (shown) => shown,
    (shown) => shown.toLowerCase(),
    (shown) => shown.replace('-', ''),
    (shown) => ` ${shown.replace('-', ' – ')} `,
    (shown) => [...shown].join(' '),
    // Full-width letters, as an East Asian keyboard writes them.
    (shown) => shown.replace(/[A-Z2-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  )
  fc.assert(
    fc.property(fc.integer(), typist, (seed, retype) => {
      const code = drawJoinCode(seededRandom(seed))
      expect(readJoinCode(retype(showJoinCode(code)))).toBe(code)
    }),
  )
})

test.each(['', 'ABCD', 'ABCD-EFGH-J', 'ÄBCD-EFGH', "ABCD'; --"])('%j is no code', (typed) => {
  expect(readJoinCode(typed)).toBeNull()
})

test('every letter is drawn about equally often', () => {
  const random = seededRandom(7)
  const drawn = Array.from({ length: 4_000 }, () => drawJoinCode(random)).join('')
  const counts = [...JOIN_CODE_LETTERS].map((letter) => drawn.split(letter).length - 1)
  const expected = drawn.length / 31
  const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  // 30 degrees of freedom: more than 59.7 happens once in a thousand.
  expect(chiSquared).toBeLessThan(59.7)
})
