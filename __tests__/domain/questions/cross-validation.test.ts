import { crossValidated, scoresOf } from '@/lib/domain/questions/ranker/cross-validation'

const EXAMPLES = Array.from({ length: 1000 }, (_, index) => ({
  features: { clear: index % 2, article: Math.floor(index / 100) },
  isGood: index % 2 === 0 ? index % 10 !== 0 : index % 9 === 0,
  group: `article-${Math.floor(index / 100)}.txt`,
  isJudged: true,
}))

test('what holds in every article is learnt, and every question is judged once, in order', () => {
  const judged = crossValidated(EXAMPLES, ['clear', 'article'])
  expect(judged.map(({ isGood }) => isGood)).toEqual(EXAMPLES.map(({ isGood }) => isGood))
  const { auc, logLoss, precision } = scoresOf(judged)
  expect(auc).toBeGreaterThan(0.8)
  expect(logLoss).toBeLessThan(0.6)
  expect(precision[0]?.good).toBeGreaterThan(0.7)
})

test('what only marks the article teaches nothing about others', () => {
  const byArticle = EXAMPLES.map(({ group }, index) => ({
    features: { article: Math.floor(index / 100) },
    isGood: [1, 4, 6].includes(Math.floor(index / 100)),
    group,
    isJudged: true,
  }))
  expect(scoresOf(crossValidated(byArticle, ['article'])).auc).toBeLessThan(0.7)
})

test('a question that no longer comes is learnt from and not judged', () => {
  const old = EXAMPLES.map((example, index) => ({ ...example, isJudged: index % 4 !== 0 }))
  expect(crossValidated(old, ['clear'])).toHaveLength(750)
  const rest = old.filter(({ isJudged }) => isJudged)
  expect(crossValidated(old, ['clear'])).not.toEqual(crossValidated(rest, ['clear']))
})

test('the scores are those of a known order', () => {
  const judged = [0.9, 0.8, 0.7, 0.7, 0.1].map((probability, at) => ({
    probability,
    isGood: at !== 1 && at < 4,
  }))
  expect(scoresOf(judged).auc).toBeCloseTo(4 / 6)
  expect(scoresOf(judged).logLoss).toBeCloseTo((0.1054 + 1.6094 + 0.3567 * 2 + 0.1054) / 5, 3)
  expect(scoresOf([]).auc).toBe(0.5)
})
