import { readConllu } from '@/lib/domain/language/syntax/conllu'
import { scoreTreebank } from '@/scripts/evaluate/treebank'

const line = (...columns: readonly (string | number)[]): string => columns.join('\t')

/** Two sentences with a multiword token, an empty node, comments, and a missing last line. */
const CONLLU = [
  '# sent_id = 1',
  '# text = Birds fly.',
  line(1, 'Birds', 'bird', 'NOUN', 'NNS', 'Number=Plur', 2, 'nsubj', '_', '_'),
  line(2, 'fly', 'fly', 'VERB', 'VBP', '_', 0, 'root', '_', 'SpaceAfter=No'),
  line(3, '.', '.', 'PUNCT', '.', '_', 2, 'punct', '_', '_'),
  '',
  "# text = They don't sing",
  line(1, 'They', 'they', 'PRON', 'PRP', '_', 4, 'nsubj', '_', '_'),
  line('2-3', "don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  line(2, 'do', 'do', 'AUX', 'VBP', '_', 4, 'aux', '_', '_'),
  line(3, "n't", 'not', 'PART', 'RB', '_', 4, 'advmod', '_', '_'),
  line('3.1', 'ever', 'ever', 'ADV', 'RB', '_', '_', '_', '4:advmod', '_'),
  line(4, 'sing', 'sing', 'VERB', 'VB', '_', 0, 'root', '_', '_'),
].join('\n')

test('reads words, heads counted from 0, without multiword tokens and empty nodes', () => {
  const [first, second, ...others] = readConllu(CONLLU)
  expect(others).toEqual([])
  expect(first?.map(({ form, head }) => [form, head])).toEqual([
    ['Birds', 1],
    ['fly', -1],
    ['.', 1],
  ])
  expect(second?.map(({ form }) => form)).toEqual(['They', 'do', "n't", 'sing'])
  expect(second?.[2]).toEqual({
    form: "n't",
    lemma: 'not',
    upos: 'PART',
    xpos: 'RB',
    head: 3,
    relation: 'advmod',
  })
})

test('reads Windows line ends and nothing', () => {
  expect(readConllu(CONLLU.replaceAll('\n', '\r\n'))).toEqual(readConllu(CONLLU))
  expect(readConllu('')).toEqual([])
})

test('says which line is no word', () => {
  expect(() => readConllu('Bees dance.')).toThrow('Not a word line')
  expect(() => readConllu(line(1, 'Birds', 'bird', 'NOUN', 'NNS', '_', 7, 'nsubj', '_', '_'))).toThrow(
    'No such head',
  )
})

test('scores tags, lemmas, heads and relations, punctuation left out of the tree', () => {
  const scores = scoreTreebank(CONLLU)
  expect(scores).toMatchObject({ sentences: 2, tokens: 7, lemma: 1, uas: 1 })
  expect(scores.arcs['nsubj']?.gold).toBe(2)
  expect(scores.tokensPerSecond).toBeGreaterThan(0)
  expect(scores.tokensPerSecondOfOne).toBeGreaterThan(0)
})
