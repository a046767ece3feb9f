import fc from 'fast-check'

import { ArcModel } from '@/lib/domain/language/syntax/arc-model'
import { Confidence, readKeptFrom } from '@/lib/domain/language/syntax/confidence'
import { Features } from '@/lib/domain/language/syntax/features'
import { candidatesFor, LabelRevision } from '@/lib/domain/language/syntax/label-revision'
import { Nodes } from '@/lib/domain/language/syntax/nodes'
import { PhraseEvidence } from '@/lib/domain/language/syntax/phrase-evidence'
import { wordShapes } from '@/lib/domain/language/syntax/word-shapes'
import { arcsAcross, countVotes } from '@/lib/domain/language/syntax/vote-count'
import { FrozenRows } from '@/scripts/train-parser/frozen-rows'
import { logisticRegression, probability } from '@/scripts/train-parser/logistic-regression'
import { ratios, scaled } from '@/scripts/train-parser/margins'

/** "dogs chase cats" with the verb as root; the second voter hangs "cats" on "dogs". */
function election(margin = 10) {
  const shapeOf = wordShapes({ groupsOf: () => null, classesOf: () => 0 })
  const heads = Int16Array.of(1, 3, 1)
  const voter = { heads, labels: Int16Array.of(1, 0, 2), leads: Float64Array.of(4, 5, 6), rivals: null }
  return {
    nodes: new Nodes(['dogs', 'chase', 'cats'].map(shapeOf), [0, 1, 0]),
    tagMargins: Float64Array.of(8, 8, 1000),
    heads,
    labels: Int16Array.of(1, 0, 2),
    rivals: Int16Array.of(2, 0, 1),
    labelMargins: Float64Array.of(margin, 1000, margin),
    labelScores: [
      Float64Array.of(-Infinity, 50, 50 - margin, -900),
      undefined,
      Float64Array.of(-Infinity, 40, 40 + margin, -900),
    ],
    voters: [voter, { ...voter, heads: Int16Array.of(1, 3, 0) }],
  }
}

const noModel = (): ArcModel => new ArcModel(new FrozenRows().weights(1, 20))

test('votes are counted by word, for heads and for labels', () => {
  const count = countVotes(election())
  expect([...count.votes.slice(0, 3)]).toEqual([0b011011, 0b011011, 0b011001])
  expect(count.disputed).toEqual([false, false, true])
  expect(count.dependents).toEqual([[], [0, 2], [], [1]])
  expect(count.weakest[2]).toBe(-6)
  expect(arcsAcross(election(), count, { first: 1, last: 3 })).toBe(1)
})

test('only labels that are near each other are weighed again, the best first', () => {
  expect(candidatesFor(election(), 2).map(({ label }) => label)).toEqual([2, 1, 3])
  expect(candidatesFor(election(), 1)).toEqual([])
  expect(candidatesFor(election(100), 2)).toEqual([])
})

test('a model without weights changes no label and no margin', () => {
  const { labels, rivals, labelMargins } = new LabelRevision(noModel(), new Int32Array(2)).revise(election())
  expect([...labels]).toEqual([1, 0, 2])
  expect([...rivals]).toEqual([2, 0, 1])
  expect([...labelMargins].map(Math.round)).toEqual([10, 1000, 10])
})

test('an arc is kept from the least probability of its relation on, else from that of all', () => {
  const confidence = new Confidence(noModel(), readKeptFrom('* 0.6\nnsubj 0.5'))
  expect(confidence.of('nsubj', new Features(20))).toEqual({ probability: 0.5, kept: true })
  expect(confidence.of('obj', new Features(20))).toEqual({ probability: 0.5, kept: false })
})

test('the regression learns which rows speak for being right', () => {
  const cases = Array.from({ length: 400 }, (_, index) => ({
    rows: Int32Array.of(index % 2, 2 + (index % 3)),
    right: index % 2 === 0,
  }))
  const weights = logisticRegression(8, cases)
  expect(probability(weights, Int32Array.of(0))).toBeGreaterThan(0.6)
  expect(probability(weights, Int32Array.of(1))).toBeLessThan(0.4)
  expect(weights[7]).toBe(0)
})

test('margins of one parser are told in the measure of another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (times) => {
      const one = election()
      const other = scaled(one, { tags: times, labels: times, leads: [times, times] })
      expect(ratios([other], [one])).toEqual({ tags: times, labels: times, leads: [times, times] })
      expect(other.tagMargins[2]).toBe(1000)
    }),
  )
})

test('an arc is judged by the words around its whole phrase', () => {
  const tree = election()
  const kinds = (dependent: number): Map<number, number> => {
    const told = new Map<number, number>()
    const known = { election: tree, count: countVotes(tree), marks: Int32Array.of(0, 1, 0) }
    new PhraseEvidence(known).tell(tree.heads[dependent] ?? 3, dependent, (kind, value) =>
      told.set(kind, value),
    )
    return told
  }
  const { word } = tree.nodes
  expect(kinds(0).get(273)).toBe(word[1])
  expect(kinds(2).get(271)).toBe(word[1])
  expect([kinds(1).get(271), kinds(1).get(273)]).toEqual([word[4], word[3]])
  expect([kinds(0).has(287), kinds(1).has(287)]).toEqual([false, true])
})
