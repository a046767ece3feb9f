import { askedWithKey } from '../../support/made'

/** What the gaps and questions of a text want, its title apart. */
const wanted = (text: string): string => askedWithKey(text).join('\n')

test.each([
  ['The brewers of Oslo have often raised eyebrows around the world with their towers.', 'eyebrows'],
  ['In 1991 the mayor of Oslo put training wheels on the rowing school of Norway.', 'training wheels'],
  ['In 1991 the cider brewers of Oslo gained ground in Norway.', 'ground'],
  ['The harbour bank in Japan was closed by regulators in Tokyo after a loss of boats.', 'Tokyo'],
  ['Hollywood film star Ada Byron opened the new rowing school of Oslo in 1991.', 'Hollywood'],
  ['The Oscar-winning director Ada Byron painted the old ferry to Bergen in 1991.', 'Oscar-winning'],
  [
    'Opening a Berg type school would let sailors build their own boats for lakes and rivers and help foster a feeling of Norwegian pride and trust.',
    'foster',
  ],
])('“%s” has no question for “%s”', (text, key) => {
  expect(askedWithKey(text).filter((question) => question.endsWith(` ${key}`))).toEqual([])
})

test('a price leaves another place to be asked for', () => {
  expect(wanted('The wooden boat of Edwin Hallam was sold for £300 in Norway in 1991.')).toContain('Norway')
})

test('the place of an office can be asked for', () => {
  const asked = askedWithKey('The harbour of Oslo was opened by London mayor Ada Byron in 1991.')
  expect(asked.filter((question) => question.endsWith(' London'))).not.toEqual([])
})

test.each([
  'The brewer Edwin Hallam rowed with aplomb when he crossed the harbour of Oslo.',
  'The Orvo lamp, the last design of Ada Byron, went on sale in Norway in the spring.',
])('half of a fixed turn is not asked for in words: %s', (text) => {
  expect(wanted(text)).not.toMatch(/^What did .*(?:row with|go on)/m)
})

test('what a verb takes with its preposition can be asked for', () => {
  const asked = wanted('The brewer Edwin Hallam was charged with murder in Oslo in 1991.')
  expect(asked).toContain('What was the brewer Edwin Hallam charged with in 1991?')
})
