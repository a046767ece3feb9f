import fc from 'fast-check'

import { blocksOf, titleOf } from '@/lib/domain/articles/blocks'
import { findFurniture } from '@/lib/domain/articles/furniture'
import { sentencesOf } from '@/lib/domain/articles/sentences'

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['OSLO — The ferry sank. It rose again.', 'The ferry sank.'],
  ['Oslo, Norway - The ferry sank. It rose again.', 'The ferry sank.'],
  ['BERGEN, 5 March (Press Agency) – Arnold Berg came. He left.', 'Arnold Berg came.'],
  ['Group F — Sweden came first. Norway was second.', 'Group F — Sweden came first.'],
  ['The mayor, Ada Berg — The Iron Lady — came. She left.', 'The mayor, Ada Berg — The Iron Lady — came.'],
])('the place of a report is no part of its first sentence: %s', (text, first) => {
  expect(split(text)[0]).toBe(first)
})

test.each([
  ['Mr. Hale met Dr. Ito. They spoke.', ['Mr. Hale met Dr. Ito.', 'They spoke.']],
  ['Vladimir V. Orlov sang. He left.', ['Vladimir V. Orlov sang.', 'He left.']],
  [
    'It went to Washington, D.C. China has sent another.',
    ['It went to Washington, D.C.', 'China has sent another.'],
  ],
  ['The U.S. Army bought it. It works.', ['The U.S. Army bought it.', 'It works.']],
  ['She lives in the U.S. The rest stayed.', ['She lives in the U.S.', 'The rest stayed.']],
  [
    'He called it “a gift to the town.” The mayor agreed.',
    ['He called it “a gift to the town.”', 'The mayor agreed.'],
  ],
  ['It weighs 1.4 tonnes. It is old.', ['It weighs 1.4 tonnes.', 'It is old.']],
  ['“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
  ['It was rebuilt.[4] [7] Nobody came.', ['It was rebuilt.[4] [7]', 'Nobody came.']],
  [
    'It fell thereafter.[citation needed] Nobody came.',
    ['It fell thereafter.[citation needed]', 'Nobody came.'],
  ],
  ['It opened at 9 a.m. The queue was long.', ['It opened at 9 a.m.', 'The queue was long.']],
  ['Acme Inc. was sold. The staff stayed.', ['Acme Inc. was sold.', 'The staff stayed.']],
  ['The town is known for its art. Museums abound.', ['The town is known for its art.', 'Museums abound.']],
  ['He said no. Councillors left.', ['He said no.', 'Councillors left.']],
  ['The mast is 90 ft. The hull is oak.', ['The mast is 90 ft.', 'The hull is oak.']],
  [
    'It fell to No. 4 in Fig. S2 and Art. IV. It rose.',
    ['It fell to No. 4 in Fig. S2 and Art. IV.', 'It rose.'],
  ],
  ['He left Ft. Elm was quiet.', ['He left Ft. Elm was quiet.']],
  ['Eat vitamin C. It helps.', ['Eat vitamin C.', 'It helps.']],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('a heading has no sentence, and the first line is the title', () => {
  const text = 'The bridge at Elm\n\nThe bridge opened in 1902.\n\nHistory\n\nIt was closed in 1980.'
  expect(titleOf(text)).toBe('The bridge at Elm')
  expect(split(text)).toEqual(['The bridge opened in 1902.', 'It was closed in 1980.'])
})

test('markdown headings lose their marks as titles', () => {
  expect(titleOf('# The bridge\n\nIt opened in 1902.')).toBe('The bridge')
})

test.each([
  'Getting your Trinity Audio player ready...',
  '|',
  'The post A bridge opens appeared first on The Elm Gazette.',
  'Read more: Ten other bridges',
  'Sign up for our newsletter',
  'We use cookies to make this site work.',
  'Advertisement',
  'By Jane Q. Hollis',
  'Published 14 March 2026',
  '© 2026 The Elm Gazette',
  'Image: Wikimedia Commons',
  'Figure 2.11',
  'Table 2: Pupils by school',
  'FIG. 3 – The mill from the south',
  'Figure 1.4 The old bridge, seen from the mill, carried carts until 1960.',
  'You can hear more from Ada Berg and the bridge on the Radio Elm programme, Old Stones',
  'Old Stones can be seen on Elm One on Friday, 3 March, at 0900 GMT.',
  '- The opening will be televised on Elm One at 1400 GMT on Saturday.',
  'Ada Berg is a regular commentator on the Radio Elm programme Old Stones.',
  'Ada Berg is science correspondent for The Harbour, a Radio Elm production',
  'Ada Berg is the editor of the Old Stones website.',
  'This programme was first broadcast on Radio Elm on Sunday.',
])('"%s" is furniture, with a reason, and has no sentence', (line) => {
  const text = `The bridge at Elm\n${line}\nThe bridge opened in 1902.`
  const [found, ...others] = findFurniture(text)
  expect(others).toEqual([])
  expect(text.slice(found?.start, found?.end)).toBe(line)
  expect(found?.reason).toMatch(/\.$/)
  expect(split(text)).toEqual(['The bridge opened in 1902.'])
})

test('a long paragraph that only speaks of such things is no furniture', () => {
  const line =
    'The club asks its members to sign up for our walks in May. ' + 'Ten people came to the mill. '.repeat(15)
  expect(findFurniture(line)).toEqual([])
  expect(findFurniture('Sign up for our walks in May.')).toHaveLength(1)
})

test('a paragraph that begins with a table or a figure is no caption', () => {
  for (const line of [
    'Table 2 shows that three in four pupils walk to school.',
    'Figure 24.7, for example, shows the road to the mill.',
    'Figure 1.2 shows the mill.',
    `Figure 1.2 (drawn by Jane Hollis) ${'Ten people came to the mill. '.repeat(20)}`,
  ])
    expect(findFurniture(`The bridge at Elm\n${line}`)).toEqual([])
})

test('an ordinary sentence is no furniture', () => {
  for (const line of [
    'The council published the plan in May. Read more books.',
    'You can see more of the old bridge from the mill.',
    'The bridge can be seen on the coins of Elm from 1902.',
    'Ada Berg is a regular visitor of the bridge.',
  ])
    expect(findFurniture(line)).toEqual([])
})

test('sentences lie inside their text, in order, apart, without outer white space', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Mr. ', '. ', 'U.S. ', '“', '”', '\n', '\r\n', 'Ünïcode 😀. ', 'D.C. China has ', '1.5 '),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('')
      let last = 0
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        last = end
      }
      for (const { start, end } of blocksOf(text)) expect(text.slice(start, end).trim()).not.toBe('')
    }),
  )
})
