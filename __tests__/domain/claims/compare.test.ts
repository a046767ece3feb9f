import type { Evidence } from '@/lib/domain/articles/span'
import { compare } from '@/lib/domain/claims/compare'
import type { Claim, Meeting } from '@/lib/domain/claims/claim'
import type { Fact } from '@/lib/domain/facts/fact'

interface Place {
  readonly at?: number
  readonly sentence?: string
  readonly words?: string
}

const place = (
  article: number,
  { at = 0, sentence = 'It weighs 11 tonnes.', words = '11 tonnes' }: Place,
) => {
  const start = at + sentence.indexOf(words)
  const told: Evidence = { article, start, end: start + words.length, excerpt: words }
  const around: Evidence = { article, start: at, end: at + sentence.length, excerpt: sentence }
  return { told, around }
}

/** A fact of `article` whose words stand in `sentence`, which begins at `at`. */
function aFact(id: string, article: number, where: Place): Fact {
  const { told, around } = place(article, where)
  return {
    id,
    kind: 'quantity',
    statement: around.excerpt,
    attribution: null,
    certainty: 'stated',
    marks: [told],
    evidence: [around],
  }
}

function aMeeting(as: Meeting['as'], first: Place, second: Place): Meeting {
  const [a, b] = [place(0, first), place(1, second)]
  const note = as === 'same' ? null : `A says ${a.told.excerpt}, B says ${b.told.excerpt}.`
  return { as, words: [a.told, b.told], sentences: [a.around, b.around], verb: 'says', note }
}

const aClaim = (meetings: readonly Meeting[], ...factIds: [string, ...string[]]): Claim => ({
  id: `c-${factIds.join('-')}`,
  factIds,
  state: meetings.some(({ as }) => as === 'differing')
    ? 'in-conflict'
    : meetings.length > 0
      ? 'corroborated'
      : 'single-source',
  meetings,
  note: null,
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
    aClaim([aMeeting('same', { at: 100 }, { at: 0 })], 'a1', 'b1'),
    aClaim([aMeeting('same', { at: 50 }, { at: 60, words: 'weighs' })], 'a2', 'b2'),
    aClaim([], 'a3'),
    aClaim([], 'b3'),
  ]
  const compared = compare(claims, facts)
  expect(compared.both.map((claim) => claim.gist)).toEqual(['11 tonnes | weighs', '11 tonnes'])
  expect(compared.differ).toEqual([])
  expect([compared.onlyFirst.length, compared.onlySecond.length]).toEqual([1, 1])
})

test('a conflict shows both sentences, the words in which they differ, and the note', () => {
  const other = { at: 7, sentence: 'In May they say 12 tonnes.', words: '12 tonnes' }
  const facts = [aFact('a', 0, {}), aFact('b', 1, { ...other, words: 'May' })]
  const [claim] = compare([aClaim([aMeeting('differing', {}, other)], 'a', 'b')], facts).differ
  expect(claim).toMatchObject({
    apart: [{ verb: 'says', words: ['11 tonnes', '12 tonnes'] }],
    gist: null,
    first: { sentence: 'It weighs 11 tonnes.', marks: [{ start: 10, end: 19 }] },
    second: { sentence: 'In May they say 12 tonnes.', marks: [{ start: 16, end: 25 }] },
  })
})

test('what two sentences tell alike stands in one row, and what they differ on in another', () => {
  const sentence = 'It weighs 11 tonnes and has two arms.'
  const [weight, arms] = [{ sentence }, { sentence, words: 'two arms' }]
  const said = { sentence: 'The crane of 11 tonnes has three arms.' }
  const claim = aClaim(
    [
      aMeeting('same', weight, said),
      aMeeting('same', { sentence, words: 'It' }, { ...said, words: 'The crane' }),
      aMeeting('differing', arms, { ...said, words: 'three arms' }),
    ],
    'a',
    'b',
  )
  const compared = compare([claim], [aFact('a', 0, weight), aFact('b', 1, said)])
  expect(compared.both.map(({ first }) => first.marks.length)).toEqual([2])
  expect(compared.differ.map(({ apart }) => apart[0]?.words)).toEqual([['two arms', 'three arms']])
  expect([...compared.onlyFirst, ...compared.onlySecond]).toEqual([])
})

test('what meets in a sentence is not told by one alone, and stands under one mark', () => {
  const sentence = 'It weighs 11 tonnes and stands in Elm.'
  const facts = [
    aFact('a', 0, { sentence }),
    aFact('b', 1, { sentence }),
    aFact('c', 0, { sentence, words: 'weighs 11 tonnes' }),
    aFact('d', 0, { sentence, words: 'Elm' }),
  ]
  const claim = aClaim(
    [
      aMeeting('same', { sentence }, { sentence }),
      aMeeting('same', { sentence, words: 'weighs 11 tonnes' }, { sentence }),
    ],
    'a',
    'b',
  )
  const compared = compare([claim, aClaim([], 'c'), aClaim([], 'd')], facts)
  expect(compared.both[0]?.first.marks).toEqual([{ start: 3, end: 19 }])
  expect(compared.onlyFirst.map(({ marks }) => marks)).toEqual([[{ start: 34, end: 37 }]])
})

test('what one article tells alone is gathered by sentence', () => {
  const facts = [aFact('1', 0, {}), aFact('2', 0, { words: 'weighs' }), aFact('3', 0, { at: 40 })]
  const claims = facts.map((fact) => aClaim([], fact.id))
  expect(compare(claims, facts).onlyFirst.map((telling) => telling.marks.length)).toEqual([2, 1])
})
