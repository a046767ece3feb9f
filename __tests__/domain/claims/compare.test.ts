import { compare } from '@/lib/domain/claims/compare'
import type { Claim } from '@/lib/domain/claims/claim'
import type { Fact } from '@/lib/domain/facts/fact'

/** A fact of `article` whose words stand in `sentence`, which begins at `at`. */
function aFact(
  id: string,
  article: number,
  { at = 0, sentence = 'It weighs 11 tonnes.', words = '11 tonnes' },
): Fact {
  const start = at + sentence.indexOf(words)
  return {
    id,
    kind: 'quantity',
    statement: sentence,
    attribution: null,
    certainty: 'stated',
    marks: [{ article, start, end: start + words.length, excerpt: words }],
    evidence: [{ article, start: at, end: at + sentence.length, excerpt: sentence }],
  }
}

const aClaim = (state: Claim['state'], ...factIds: [string, ...string[]]): Claim => ({
  id: `c-${factIds.join('-')}`,
  factIds,
  state,
  note: state === 'in-conflict' ? 'A says 11, B says 12' : null,
})

test('claims are sorted by who makes them, in the order of the first article', () => {
  const facts = [
    aFact('a1', 0, { at: 100 }),
    aFact('a2', 0, { at: 50 }),
    aFact('a3', 0, { at: 10 }),
    aFact('b1', 1, { at: 0 }),
    aFact('b2', 1, { at: 60, words: 'weighs' }),
    aFact('b3', 1, { at: 90 }),
  ]
  const claims = [
    aClaim('corroborated', 'a1', 'b1'),
    aClaim('corroborated', 'a2', 'b2'),
    aClaim('single-source', 'a3'),
    aClaim('single-source', 'b3'),
  ]
  const compared = compare(claims, facts)
  expect(compared.both.map((claim) => claim.id)).toEqual(['c-a2-b2', 'c-a1-b1'])
  expect(compared.both.map((claim) => claim.gist)).toEqual(['11 tonnes | weighs', '11 tonnes'])
  expect(compared.differ).toEqual([])
  expect([compared.onlyFirst.length, compared.onlySecond.length]).toEqual([1, 1])
})

test('a conflict shows both sentences, the words in them, and the note', () => {
  const facts = [
    aFact('a', 0, {}),
    aFact('b', 1, { at: 7, sentence: 'They say 12 tonnes.', words: '12 tonnes' }),
  ]
  const [claim] = compare([aClaim('in-conflict', 'a', 'b')], facts).differ
  expect(claim).toMatchObject({
    note: 'A says 11, B says 12',
    gist: '11 tonnes | 12 tonnes',
    first: { sentence: 'It weighs 11 tonnes.', marks: [{ start: 10, end: 19 }] },
    second: { sentence: 'They say 12 tonnes.', marks: [{ start: 9, end: 18 }] },
  })
})

test('what one article tells alone is gathered by sentence', () => {
  const facts = [aFact('1', 0, {}), aFact('2', 0, { words: 'weighs' }), aFact('3', 0, { at: 40 })]
  const claims = facts.map((fact) => aClaim('single-source', fact.id))
  expect(compare(claims, facts).onlyFirst.map((telling) => telling.marks.length)).toEqual([2, 1])
})

test('an article that tells the same fact twice does not corroborate itself', () => {
  const facts = [aFact('1', 0, {}), aFact('2', 0, { at: 40 })]
  const compared = compare([aClaim('corroborated', '1', '2')], facts)
  expect(compared.both).toEqual([])
  expect(compared.onlyFirst).toHaveLength(2)
})
