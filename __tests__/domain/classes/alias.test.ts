import fc from 'fast-check'

import { ALIAS_MAX, aliasKey, drawAlias, drawFreeAlias, readAlias } from '@/lib/domain/classes/alias'
import { isUnkind } from '@/lib/domain/classes/alias-filter'
import { CREATURES, MANNERS } from '@/lib/domain/classes/alias-words'
import { seededRandom } from '@/lib/domain/shared/random'

test('both word lists are long, and no word stands twice', () => {
  for (const words of [MANNERS, CREATURES]) {
    expect(words.length).toBeGreaterThanOrEqual(100)
    expect(new Set<string>(words).size).toBe(words.length)
  }
})

test('every alias that can be drawn may be chosen, and is kind', () => {
  const refused = MANNERS.flatMap((manner) => CREATURES.map((creature) => `${manner} ${creature}`)).filter(
    (alias) => !readAlias(alias).ok,
  )
  expect(refused).toEqual([])
})

test('an alias that is suggested is free, also in a class that has them all', () => {
  const all = new Set(MANNERS.flatMap((manner) => CREATURES.map((one) => aliasKey(`${manner} ${one}`))))
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed)
      const taken = new Set(Array.from({ length: 30 }, () => aliasKey(drawAlias(random))))
      expect(taken.has(aliasKey(drawFreeAlias(taken, seededRandom(seed))))).toBe(false)
    }),
  )
  expect(drawFreeAlias(all, seededRandom(1))).toMatch(/ 2$/)
})

test.each([
  ['Quiet Heron', 'quiet  HERON'],
  ['Quiet Heron', 'Quiet-Heron'],
  ['Rene', 'René'],
  ['Zoë', 'Zoe\u0308'],
  ['Ｑuiet', 'Quiet'],
])('%j and %j are one alias to a reader', (one, other) => {
  expect(aliasKey(one)).toBe(aliasKey(other))
})

test('a key is what the key of a key is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(aliasKey(aliasKey(text))).toBe(aliasKey(text))
    }),
  )
})

test.each([
  ['  Quiet   Heron ', 'Quiet Heron'],
  ['Żółty Żuk', 'Żółty Żuk'],
  ['静かなサギ', '静かなサギ'],
  ['Тихая Цапля', 'Тихая Цапля'],
  ["O'Heron", "O'Heron"],
])('%j may be an alias', (typed, alias) => {
  expect(readAlias(typed)).toEqual({ ok: true, value: alias })
})

test.each([
  ['', 'alias-short'],
  ['Q', 'alias-short'],
  ['- -', 'alias-short'],
  ['a'.repeat(ALIAS_MAX + 1), 'alias-long'],
  ['me@school.example', 'alias-contact'],
  ['call 0123456789', 'alias-contact'],
  ['<b>Heron</b>', 'alias-letters'],
  ['Quiet 🦆', 'alias-letters'],
  ['Quiet\u202eHeron', 'alias-letters'],
  // The first letter is Cyrillic: it would pass for another pupil's alias.
  ['Сopper Kite', 'alias-letters'],
])('%j is refused: %s', (typed, code) => {
  expect(readAlias(typed)).toEqual({ ok: false, error: { code } })
})

const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))

test.each(['shpx', 'fuvg', 'Moss-F U V G', 'f-u-v-g', 'fu1g', 'fuuuuuvg', 'fuv\u0301g', 'nff', 'old ybfre'])(
  'a hurtful alias is caught, spelled around too (%s, in ROT13)',
  (hidden) => {
    expect(isUnkind(rot13(hidden.toLowerCase()))).toBe(true)
  },
)

test.each([
  'Classy Fox',
  'Glass Harp',
  'Niger Delta',
  'Cocktail',
  'Peacock',
  'Essex',
  'Analyst',
  'Grass Snake',
])('%s is innocent', (alias) => {
  expect(isUnkind(alias)).toBe(false)
})
