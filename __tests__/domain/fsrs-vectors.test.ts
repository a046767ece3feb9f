import { defaultScheduler, schedulerWith, type Grade, type Memory } from '@/lib/domain/reviews/schedule'
import { areWeights, DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'

const { intervalDays, retrievability } = defaultScheduler

const GRADE: Record<number, Grade> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' }

function after(
  reviews: readonly (readonly [grade: number, dayGap: number])[],
  scheduler = defaultScheduler,
): Memory | null {
  return reviews.reduce<Memory | null>(
    (memory, [grade, gap]) => scheduler.next(memory, gap, GRADE[grade] ?? 'good'),
    null,
  )
}

// fsrs-rs, src/inference.rs, test_memory_state.
test('fsrs-rs: grades 1 3 3 3 3 3 after 0 0 1 3 8 21 days', () => {
  const memory = after([
    [1, 0],
    [3, 0],
    [3, 1],
    [3, 3],
    [3, 8],
    [3, 21],
  ])
  expect(memory?.stability).toBeCloseTo(53.62691, 3)
  expect(memory?.difficulty).toBeCloseTo(6.3574867, 4)
})

// ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts, first repeat.
test('ts-fsrs: the four first states', () => {
  const first = [1, 2, 3, 4].map((grade) => after([[grade, 0]]))
  expect(first.map((memory) => memory?.stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956])
  expect(first.map((memory) => memory?.difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1])
})

// py-fsrs, tests/test_basic.py: Good x 6, Again x 2, Good x 5, each on its due day. The first interval there is a
// learning step of the same day; whole days begin with the second answer.
test('py-fsrs: the intervals of thirteen reviews', () => {
  const grades = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
  const gaps = [0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12]
  let memory: Memory | null = null
  const intervals = grades.map((grade, index) => {
    memory = defaultScheduler.next(memory, gaps[index] ?? 0, GRADE[grade] ?? 'good')
    return intervalDays(memory)
  })
  expect([...intervals.slice(1, 6), ...intervals.slice(8)]).toEqual([2, 11, 46, 163, 498, 2, 4, 7, 12, 21])
})

// ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts: recall of an "easy" card on the day it is due.
test('ts-fsrs: recall of an easy first card when it is due', () => {
  const memory = after([[4, 0]])
  expect(memory && intervalDays(memory)).toBe(8)
  expect(memory && retrievability(memory, 8)).toBeCloseTo(0.9024733, 6)
})

// fsrs-rs, src/inference.rs, test_next_interval: a stability of one day at each desired retention; ours end at a
// hundred years.
test('fsrs-rs: the intervals of a stability of one day at ten desired retentions', () => {
  const memory = { stability: 1, difficulty: 5 }
  const intervals = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tenths) => intervalDays(memory, tenths / 10))
  expect(intervals).toEqual([36_500, 34_793, 2508, 387, 90, 27, 9, 3, 1, 1])
})

// fsrs-rs, src/inference.rs, test_memory_state, with the weights of same-day reviews at nothing. ts-fsrs lets w19 fall
// to 0.01 only, so the two agree to a thousandth.
test('fsrs-rs: without the weights of same-day reviews', () => {
  const weights = DEFAULT_WEIGHTS.map((weight, index) => ([17, 18, 19].includes(index) ? 0 : weight))
  const memory = after(
    [
      [1, 0],
      [3, 0],
      [3, 1],
      [3, 3],
      [3, 8],
      [3, 21],
    ],
    schedulerWith(weights),
  )
  expect(Math.abs((memory?.stability ?? 0) / 53.335106 - 1)).toBeLessThan(0.001)
})

// fsrs-rs, src/inference.rs, test_current_retrievability: decay 0.2, a stability of one day.
test('fsrs-rs: recall with a decay of 0.2', () => {
  const weights = DEFAULT_WEIGHTS.map((weight, index) => (index === 20 ? 0.2 : weight))
  const { retrievability: recall } = schedulerWith(weights)
  const days = [0, 1, 2, 3].map((gap) => recall({ stability: 1, difficulty: 5 }, gap))
  const wanted = [1, 0.9, 0.84028935, 0.7985001]
  for (const [index, value] of wanted.entries()) expect(days[index]).toBeCloseTo(value, 6)
})

test('weights that are no numbers, too few, or out of bounds are refused', () => {
  expect(areWeights(DEFAULT_WEIGHTS)).toBe(true)
  const changed = (at: number, to: number) =>
    DEFAULT_WEIGHTS.map((weight, index) => (index === at ? to : weight))
  for (const bad of [
    [],
    DEFAULT_WEIGHTS.slice(0, 19),
    changed(3, Number.NaN),
    changed(20, 2),
    changed(4, Infinity),
  ]) {
    expect(areWeights(bad)).toBe(false)
  }
})
