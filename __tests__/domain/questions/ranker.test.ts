import fc from 'fast-check'

import { generate } from '@/lib/domain/questions/generate'
import { bestPoint, curveOf } from '@/lib/domain/questions/ranker/curve'
import { FEATURE_NAMES } from '@/lib/domain/questions/ranker/features'
import { fit, type Example } from '@/lib/domain/questions/ranker/fit'
import { isGood, splitOf } from '@/lib/domain/questions/ranker/label'
import { probability } from '@/lib/domain/questions/ranker/model'
import { isReason } from '@/lib/domain/questions/ranker/rubric'
import { seededRandom } from '@/lib/domain/shared/random'

const random = seededRandom(5)

/** Good where `pronouns` is small, by chance of one in ten otherwise; `noise` says nothing. */
const EXAMPLES: readonly Example[] = Array.from({ length: 2000 }, () => {
  const pronouns = Math.floor(random() * 4)
  const isOdd = random() < 0.1
  return { features: { pronouns, noise: random(), still: 1 }, isGood: pronouns < 2 !== isOdd }
})
const NAMES = ['pronouns', 'noise', 'still']

test('the weights say what the examples say', () => {
  const model = fit(EXAMPLES, NAMES)
  const [pronouns, noise, still] = model.weights.map(({ weight }) => weight)
  expect(pronouns).toBeLessThan(-0.9)
  expect(Math.abs(noise ?? 1)).toBeLessThan(Math.abs(pronouns ?? 0) / 3)
  expect(still).toBeUndefined()
  expect(probability(model, { pronouns: 0, noise: 0.5, still: 1 })).toBeGreaterThan(0.75)
  expect(probability(model, { pronouns: 3, noise: 0.5, still: 1 })).toBeLessThan(0.25)
})

test('the same examples give the same model, byte by byte', () => {
  expect(JSON.stringify(fit(EXAMPLES, NAMES))).toBe(JSON.stringify(fit([...EXAMPLES], NAMES)))
})

test('examples of one kind alone, or without features, still give a finite model', () => {
  const all = EXAMPLES.map((example) => ({ ...example, isGood: true }))
  for (const model of [fit(all, NAMES), fit(EXAMPLES, [])])
    for (const { weight } of [...model.weights, { weight: model.bias }])
      expect(Number.isFinite(weight)).toBe(true)
  expect(() => fit([], NAMES)).toThrow()
})

test('a probability lies between 0 and 1, whatever the features', () => {
  const model = fit(EXAMPLES, NAMES)
  const features = fc.dictionary(fc.constantFrom(...NAMES, 'unknown'), fc.double({ noNaN: true }))
  fc.assert(
    fc.property(features, (some) => {
      const likely = probability(model, some)
      expect(likely).toBeGreaterThanOrEqual(0)
      expect(likely).toBeLessThanOrEqual(1)
    }),
  )
})

test('the threshold shows the most at the wanted precision', () => {
  const judged = Array.from({ length: 100 }, (_, index) => ({
    probability: (100 - index) / 100,
    isGood: index < 40 || index % 2 === 0,
  }))
  const curve = curveOf(judged)
  expect(curve.at(-1)).toMatchObject({ shown: 100, coverage: 1, precision: 0.7, interval: [0.6042, 0.7811] })
  const best = bestPoint(curve, 0.95)
  expect(best?.precision).toBeGreaterThanOrEqual(0.95)
  expect(curve.filter(({ precision, shown }) => precision >= 0.95 && shown > (best?.shown ?? 0))).toEqual([])
  expect(bestPoint(curveOf(judged.slice(60)), 0.95)?.precision).toBeLessThan(0.95)
  expect(bestPoint(curveOf(judged.slice(0, 10)), 0.95)).toBeNull()
})

test('every label of an article falls into the same split, and about a third of articles into development', () => {
  const files = Array.from({ length: 300 }, (_, index) => `article-${index}.txt`)
  const development = files.filter((file) => splitOf(file) === 'development').length
  expect(development).toBeGreaterThan(70)
  expect(development).toBeLessThan(130)
})

test('two readings must both pass, and none is none', () => {
  const pass = { pass: 1, verdict: 'pass', reason: null } as const
  expect(isGood({ ratings: [pass] })).toBe(true)
  expect(isGood({ ratings: [pass, { pass: 2, verdict: 'fail', reason: 'vague' }] })).toBe(false)
  expect(isGood({ ratings: [] })).toBe(false)
  expect([isReason('vague'), isReason('toString')]).toEqual([true, false])
})

test('every question of a run has every feature, as a finite number', () => {
  const text =
    'The brewer Edwin Hallam built Elm Tower in Oslo in 1891. According to Ann Bo, the ferry carried 140 boats to Norway in the summer of 1902. The tower was painted in 1950 by the engineer Eva Lind.'
  const { questions, spares } = generate([{ title: 'The ferry', text, publishedOn: null }], {
    seed: 1,
    count: 9,
  })
  expect(questions.length).toBeGreaterThan(0)
  for (const { features, score } of [...questions, ...spares]) {
    expect(Object.keys(features)).toEqual(FEATURE_NAMES)
    expect(Object.values(features).every(Number.isFinite)).toBe(true)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
  }
})
