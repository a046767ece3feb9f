import { decide, LEAST_USABLE, tuningData } from '@/lib/domain/reviews/tuning'
import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'

import { logsOf, QUICK_TO_FORGET as QUICK } from '../support/learner-log'

test('fewer than a thousand usable reviews are too few', async () => {
  expect(await tuningData(logsOf(DEFAULT_WEIGHTS, { items: 90, reviews: 12 }))).toBeNull()
  const data = await tuningData(logsOf(DEFAULT_WEIGHTS, { items: 91, reviews: 12 }))
  expect(data?.usable).toBe(LEAST_USABLE + 1)
})

test('what is fitted comes before what is held out, a fifth', async () => {
  const logs = logsOf(DEFAULT_WEIGHTS, { items: 150, reviews: 12 })
  const data = await tuningData(logs)
  expect(data?.usable).toBe(150 * 11)
  const { heldOut } = data
    ? await decide(logs, data, { current: DEFAULT_WEIGHTS, fitted: DEFAULT_WEIGHTS })
    : { heldOut: 0 }
  expect(heldOut / 1650).toBeGreaterThan(0.19)
  expect(heldOut / 1650).toBeLessThan(0.25)
  expect(data?.training.length).toBe(1650 - heldOut)
  for (const item of data?.training ?? []) {
    expect(item.length).toBeGreaterThan(1)
    expect(item[0]?.dayGap).toBe(0)
    expect(item.slice(1).every(({ dayGap }) => dayGap > 0)).toBe(true)
  }
})

test('weights are kept only where they predict later answers better', async () => {
  const logs = logsOf(QUICK, { items: 200, reviews: 12 })
  const data = await tuningData(logs)
  if (!data) throw new Error('There are enough reviews.')
  const try_ = (current: readonly number[], fitted: readonly number[]) =>
    decide(logs, data, { current, fitted })
  const better = await try_(DEFAULT_WEIGHTS, QUICK)
  expect(better.outcome).toBe('better')
  expect(better.lossAfter).toBeLessThan(better.lossBefore)
  expect((await try_(QUICK, DEFAULT_WEIGHTS)).outcome).toBe('no-better')
  expect((await try_(DEFAULT_WEIGHTS, DEFAULT_WEIGHTS)).outcome).toBe('no-better')
})

test.each([
  ['no numbers', DEFAULT_WEIGHTS.map(() => Number.NaN)],
  ['too few', DEFAULT_WEIGHTS.slice(0, 19)],
  ['none', []],
])('weights that are %s are refused', async (_, fitted) => {
  const logs = logsOf(QUICK, { items: 120, reviews: 12 })
  const data = await tuningData(logs)
  if (!data) throw new Error('There are enough reviews.')
  expect(await decide(logs, data, { current: DEFAULT_WEIGHTS, fitted })).toMatchObject({
    outcome: 'bad-weights',
    lossAfter: null,
  })
})
