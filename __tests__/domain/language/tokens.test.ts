import { tokenise } from '@/lib/domain/language/tokens'

const split = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map((token) => token.text)

test.each([
  ['then-South Korean', ['then', '-', 'South', 'Korean']],
  ['Pre-Roman walls', ['Pre', '-', 'Roman', 'walls']],
  ['a non-profit club', ['a', 'non-profit', 'club']],
  ['pre-war homes', ['pre-war', 'homes']],
  ['the early-morning ferry', ['the', 'early-morning', 'ferry']],
])('only before a name does a prefix stand alone: "%s"', (text, tokens) => {
  expect(split(text)).toEqual(tokens)
})

test.each([
  ['at 8.30pm sharp', ['at', '8.30pm', 'sharp']],
  ['by 10:05AM', ['by', '10:05AM']],
  ['1914-18', ['1914', '-', '18']],
])('a time of day is one token, a range of years three: "%s"', (text, tokens) => {
  expect(split(text)).toEqual(tokens)
})

test.each([
  [
    'the archive (https://elm.example), founded',
    ['the', 'archive', '(', 'https://elm.example', ')', ',', 'founded'],
  ],
  ['see www.elm.example/a,b.', ['see', 'www.elm.example/a,b', '.']],
])('an address ends before the marks of its sentence: "%s"', (text, tokens) => {
  expect(split(text)).toEqual(tokens)
})

test('hyphens that stand for a dash between words are a dash, those of numbers and words are not', () => {
  expect(split('A boat - the oldest -- was sold')).toEqual([...'A boat – the oldest – was sold'.split(' ')])
  expect(split('10 - 20 well-known boats')).toEqual(['10', '-', '20', 'well-known', 'boats'])
})

test('three spaces between two words stand for a dash that was lost, wide spaces everywhere for none', () => {
  expect(split('The boat   the oldest   was sold')).toEqual([
    ...'The boat – the oldest – was sold'.split(' '),
  ])
  expect(split('The  oldest boat.')).toEqual(['The', 'oldest', 'boat', '.'])
  expect(split('The   oldest   boat   was   sold   here')).toEqual([
    ...'The oldest boat was sold here'.split(' '),
  ])
})
