import fc from 'fast-check'

import { clean, cleanLine, countWords } from '@/lib/domain/articles/clean'

const hostile = fc.string({ unit: 'binary', maxLength: 200 })
const messy = fc
  .array(
    fc.oneof(
      hostile,
      fc.constantFrom(
        '\r\n',
        '\n\n\n',
        '\u2028',
        '\u202E',
        '\u2066',
        '\0',
        '\uFEFF',
        '\u00AD',
        'e\u0301',
        'ﬁ',
        ' \t ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('\uD800', '\uDC00', '\u0301'.repeat(9), '\u1100', '\u1161', '\u00A0'),
    ),
  )
  .map((pieces) => pieces.join(''))

test('cleaning a clean text changes nothing', () => {
  fc.assert(
    fc.property(messy, (text) => clean(clean(text)) === clean(text)),
    { numRuns: 2000 },
  )
})

test('a clean text holds nothing that a database or a reader could stumble over', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const cleaned = clean(text)
      expect(cleaned).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/)
      expect(cleaned).not.toMatch(/\p{Surrogate}/u)
      expect(cleaned).not.toMatch(/\n{3}|^\s|\s$| {2}| \n|\n /)
      expect(cleaned).toBe(cleaned.normalize('NFC'))
    }),
  )
})

test('offsets into a clean text are the same after it was stored and read again', () => {
  fc.assert(
    fc.property(messy, fc.nat(), fc.nat(), (text, start, length) => {
      const stored = clean(text)
      const excerpt = stored.slice(start, start + length)
      expect(clean(Buffer.from(stored, 'utf8').toString('utf8')).slice(start, start + length)).toBe(excerpt)
    }),
  )
})

test.each([
  ['line ends of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a byte order mark in the middle', 'lion\uFEFFess', 'lioness'],
  ['a soft hyphen', 'animal\u00ADs', 'animals'],
  ['ligatures of a PDF', 'the ﬁrst oﬃce', 'the first office'],
  ['an accent as its own character', 'cafe\u0301', 'café'],
  ['a text shown backwards', 'the answer is \u202Eeslaf', 'the answer is eslaf'],
  ['a tower of accents', `z${'\u0335'.repeat(40)}`, `z${'\u0335'.repeat(4)}`],
  ['spaces of every width', 'a\u00A0b\u2003c\t d', 'a b c d'],
  ['half a surrogate pair', 'a\uD83Db', 'ab'],
])('%s comes out plain', (_, text, expected) => {
  expect(clean(text)).toBe(expected)
})

test('emoji of several people and letters of other scripts stay whole', () => {
  for (const text of ['👩‍👩‍👧', 'नमस्ते', 'ภาษาไทย', 'Ελλάς', 'Straße', 'می‌خواهم']) expect(clean(text)).toBe(text)
})

test('a line has no line ends', () => {
  expect(cleanLine(' The lion\r\n\r\nmoves ')).toBe('The lion moves')
})

test.each([
  ['', 0],
  [' — … ', 0],
  ['two lions', 2],
  ['1,200 lions, 5°C – done', 4],
])('"%s" has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})
