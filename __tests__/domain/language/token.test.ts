import { behindBrackets, theBefore } from '@/lib/domain/language/token'
import { tag } from '@/lib/domain/language/tagger'
import { tokenise } from '@/lib/domain/language/tokens'

const tokensOf = (text: string) => tag(tokenise(text, { start: 0, end: text.length }))

const indexOf = (text: string, word: string): number =>
  tokensOf(text).findIndex((token) => token.text === word)

test.each([
  ['The mill (1902) stands.', 'stands'],
  ['The mill [a] stands.', 'stands'],
  ['The mill (1902) [a] stands.', 'stands'],
  ['The mill stands.', 'stands'],
  ['The mill (1902 stands.', '('],
])('Behind the brackets of "%s" comes "%s"', (text, next) => {
  const tokens = tokensOf(text)
  expect(tokens[behindBrackets(tokens, indexOf(text, 'mill') + 1)]?.text).toBe(next)
})

test('“the” counts only right before an index', () => {
  const tokens = tokensOf('The old mill')
  expect([0, 1, 2].map((at) => theBefore(tokens, at))).toEqual([0, 1, 0])
})
