import {
  intervalDays,
  nextMemory,
  retrievability,
  type Grade,
  type Memory,
} from '@/lib/domain/reviews/schedule'

const GRADE: Record<number, Grade> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' }

function after(reviews: readonly (readonly [grade: number, dayGap: number])[]): Memory | null {
  return reviews.reduce<Memory | null>(
    (memory, [grade, gap]) => nextMemory(memory, gap, GRADE[grade] ?? 'good'),
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
    memory = nextMemory(memory, gaps[index] ?? 0, GRADE[grade] ?? 'good')
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

// fsrs-rs, src/inference.rs, test_next_interval: stability 1 at retention 0.9.
test('fsrs-rs: a stability of one day is an interval of one day', () => {
  expect(intervalDays({ stability: 1, difficulty: 5 })).toBe(1)
})
