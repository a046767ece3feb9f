import { ratingOf, type DecisionStepTaken } from '@/lib/domain/questions/ranker/decided'

const steps = (...names: DecisionStepTaken['step'][]): DecisionStepTaken[] =>
  names.map((step) => ({ step, reason: step === 'rejected' ? 'vague' : null }))

test.each([
  [['accepted'], 'pass'],
  [['rejected', 'accepted'], 'pass'],
  [['accepted', 'rejected'], 'fail'],
  [['edited', 'accepted'], 'fail'],
  [['accepted', 'edited'], 'fail'],
  [['edited'], 'fail'],
  [['accepted', 'drafted'], null],
  [['replaced'], null],
  [[], null],
] as const)('%j says %s of the question as it was made', (names, verdict) => {
  expect(ratingOf(steps(...names))?.verdict ?? null).toBe(verdict)
})

test('a rejection keeps its reason', () => {
  expect(ratingOf(steps('accepted', 'rejected'))).toEqual({ pass: 1, verdict: 'fail', reason: 'vague' })
})
