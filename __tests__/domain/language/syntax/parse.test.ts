import fc from 'fast-check'

import { collapse } from '@/lib/domain/language/syntax/collapse'
import { parse } from '@/lib/domain/language/syntax/parse'
import { parseTokens } from '@/lib/domain/language/syntax/parse-tokens'
import type { Syntax } from '@/lib/domain/language/syntax/syntax'
import { tokenise } from '@/lib/domain/language/tokens'

/** "subject <- head" for the relations that questions are built on. */
function arcs({ words, heads, relations }: Syntax, ...wanted: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const relation = relations[index] ?? ''
    const head = words[heads[index] ?? -1] ?? '-'
    return wanted.includes(relation) ? [`${relation}: ${word} < ${head}`] : []
  })
}

const CORE = ['nsubj', 'nsubj:pass', 'obj', 'root', 'nummod', 'cop', 'iobj']

test.each([
  [
    'The farmer sold three goats .',
    ['nsubj: farmer < sold', 'root: sold < -', 'nummod: three < goats', 'obj: goats < sold'],
  ],
  ['Anna teaches music .', ['nsubj: Anna < teaches', 'root: teaches < -', 'obj: music < teaches']],
  ['The bridge was built in 1932 .', ['nsubj:pass: bridge < built', 'root: built < -']],
  ['She is a doctor .', ['nsubj: She < doctor', 'cop: is < doctor', 'root: doctor < -']],
  ['The lake is very deep .', ['nsubj: lake < deep', 'cop: is < deep', 'root: deep < -']],
  [
    'He gave me two books .',
    ['nsubj: He < gave', 'root: gave < -', 'iobj: me < gave', 'nummod: two < books', 'obj: books < gave'],
  ],
  ['The dogs barked .', ['nsubj: dogs < barked', 'root: barked < -']],
  ['The old mill has burned down .', ['nsubj: mill < burned', 'root: burned < -']],
  [
    'In June , the museum opened a new hall .',
    ['nsubj: museum < opened', 'root: opened < -', 'obj: hall < opened'],
  ],
  [
    'The minister said that the plan works .',
    ['nsubj: minister < said', 'root: said < -', 'nsubj: plan < works'],
  ],
  ['Rain fell on the city .', ['nsubj: Rain < fell', 'root: fell < -']],
  ['They did not see the ship .', ['nsubj: They < see', 'root: see < -', 'obj: ship < see']],
  [
    'The river carries sand to the sea .',
    ['nsubj: river < carries', 'root: carries < -', 'obj: sand < carries'],
  ],
  ['Maria wants to learn Greek .', ['nsubj: Maria < wants', 'root: wants < -', 'obj: Greek < learn']],
  ['The team won the match and the cup .', ['nsubj: team < won', 'root: won < -', 'obj: match < won']],
  ['The house was sold by its owner .', ['nsubj:pass: house < sold', 'root: sold < -']],
  [
    'Five ships reached the island .',
    ['nummod: Five < ships', 'nsubj: ships < reached', 'root: reached < -', 'obj: island < reached'],
  ],
  [
    'The girl who found the coin was happy .',
    ['nsubj: girl < happy', 'nsubj: who < found', 'obj: coin < found', 'cop: was < happy', 'root: happy < -'],
  ],
  [
    'Wolves eat deer , and bears eat fish .',
    ['nsubj: Wolves < eat', 'root: eat < -', 'obj: deer < eat', 'nsubj: bears < eat', 'obj: fish < eat'],
  ],
  [
    'The village has 400 inhabitants .',
    ['nsubj: village < has', 'root: has < -', 'nummod: 400 < inhabitants', 'obj: inhabitants < has'],
  ],
])('the core of "%s"', (sentence, expected) => {
  expect(arcs(parse(sentence.split(' ')), ...CORE)).toEqual(expected)
})

test('tells number, tense and lemma', () => {
  const { xpos, lemmas, tags } = parse('The mice have eaten our apples and went away .'.split(' '))
  expect(xpos).toEqual(['DT', 'NNS', 'VBP', 'VBN', 'PRP$', 'NNS', 'CC', 'VBD', 'RB', '.'])
  expect(lemmas).toEqual(['the', 'mouse', 'have', 'eat', 'our', 'apple', 'and', 'go', 'away', '.'])
  expect(tags[2]).toBe('AUX')
})

function expectTree({ words, heads, tags, xpos, lemmas, relations, confidence, kept }: Syntax): void {
  for (const list of [heads, tags, xpos, lemmas, relations, confidence, kept])
    expect(list).toHaveLength(words.length)
  expect(heads.filter((head) => head === -1)).toHaveLength(Math.min(1, words.length))
  for (const [index, head] of heads.entries()) {
    expect(head).toBeGreaterThanOrEqual(-1)
    expect(head).toBeLessThan(words.length)
    let steps = 0
    for (let node = index; node >= 0; node = heads[node] ?? -1)
      expect(steps++).toBeLessThanOrEqual(words.length)
    expect(relations[index] === 'root').toBe(head === -1)
  }
  for (const value of confidence) expect(value >= 0 && value <= 1).toBe(true)
}

const anyWord = fc.oneof(
  fc.constantFrom(
    'the',
    'of',
    'gave',
    'Kim',
    ',',
    '.',
    '"',
    'three',
    '1965',
    "n't",
    'that',
    'is',
    'dogs',
    'to',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

test('any strings give a tree, the same each time', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 40 }), (words) => {
      const syntax = parse(words)
      expectTree(syntax)
      expect(parse(words)).toEqual(syntax)
    }),
  )
})

test('nothing gives an empty tree, and a sentence without end is one tree', () => {
  expectTree(parse([]))
  expectTree(parse(Array.from({ length: 2500 }, (_, index) => (index % 3 === 0 ? 'dogs' : 'run'))))
})

test('a tag that the caller knows is kept', () => {
  const { tags } = parse(['Will', 'runs', '.'], { known: ['PROPN', null, null] })
  expect(tags[0]).toBe('PROPN')
})

const tokensOf = (text: string) => tokenise(text, { start: 0, end: text.length })

test('tokens are merged into words and found in the text again', () => {
  const text = 'Kim Jong-un sent more than 70 animals to the zoo.'
  const merged = [
    { first: 0, last: 2, tag: 'PROPN' },
    { first: 3, last: 6, tag: 'NUM' },
  ] as const
  const syntax = parseTokens(tokensOf(text), merged)
  expect(syntax.words).toEqual(['Kim Jong-un', 'sent', 'more than 70', 'animals', 'to', 'the', 'zoo', '.'])
  expect(arcs(syntax, ...CORE)).toEqual([
    'nsubj: Kim Jong-un < sent',
    'root: sent < -',
    'nummod: more than 70 < animals',
    'obj: animals < sent',
  ])
  expect(syntax.wordOf).toEqual([0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7])
  expect(syntax.spans.map(({ start, end }) => text.slice(start, end))).toEqual(syntax.words)
})

test('a word with hyphens is one word of the tree', () => {
  const syntax = parseTokens(tokensOf('The state-owned company hired fire-eaters.'))
  expect(syntax.words).toEqual(['The', 'state-owned', 'company', 'hired', 'fire-eaters', '.'])
  expect(arcs(syntax, 'nsubj', 'amod', 'obj')).toEqual([
    'amod: state-owned < company',
    'nsubj: company < hired',
    'obj: fire-eaters < hired',
  ])
  expect(syntax.lemmas[4]).toBe('fire-eater')
})

test('any tokens, however merged, give a tree', () => {
  const range = fc.record({
    first: fc.nat(30),
    last: fc.nat(34),
    tag: fc.constantFrom('PROPN' as const, 'NUM' as const),
  })
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(range, { maxLength: 4 }),
      (text, merged) => {
        const tokens = tokensOf(text)
        const syntax = parseTokens(tokens, merged)
        expectTree(syntax)
        expect(syntax.wordOf).toHaveLength(tokens.length)
      },
    ),
  )
})

test('a word of several pieces takes the place of its topmost piece', () => {
  const pieces: Syntax = {
    words: ['well', '-', 'known', 'painters', 'met'],
    tags: ['ADV', 'PUNCT', 'VERB', 'NOUN', 'VERB'],
    xpos: ['RB', 'HYPH', 'VBN', 'NNS', 'VBD'],
    lemmas: ['well', '-', 'know', 'painter', 'meet'],
    heads: [2, 0, 3, 4, -1],
    relations: ['advmod', 'punct', 'amod', 'nsubj', 'root'],
    confidence: [0.9, 0.8, 0.7, 0.6, 0.5],
    kept: [true, true, true, false, false],
  }
  expect(collapse(pieces, ['well-known', 'painters', 'met'], [0, 0, 0, 1, 2])).toEqual({
    words: ['well-known', 'painters', 'met'],
    tags: ['VERB', 'NOUN', 'VERB'],
    xpos: ['VBN', 'NNS', 'VBD'],
    lemmas: ['well-know', 'painter', 'meet'],
    heads: [1, 2, -1],
    relations: ['amod', 'nsubj', 'root'],
    confidence: [0.7, 0.6, 0.5],
    kept: [true, false, false],
  })
})

test('a sketch is a tree over the same words with nothing kept', () => {
  const words = 'The old captain sold three boats to a museum in Norway .'.split(' ')
  const sketch = parse(words, { isSketch: true })
  expect(sketch.words).toEqual(words)
  expect(sketch.heads).toHaveLength(words.length)
  expect(sketch.heads.filter((head) => head === -1)).toHaveLength(1)
  expect(sketch.relations[3]).toBe('root')
  expect(sketch.relations[2]).toBe('nsubj')
  expect(sketch.kept.some(Boolean)).toBe(false)
  expect(parse([], { isSketch: true }).words).toEqual([])
})
