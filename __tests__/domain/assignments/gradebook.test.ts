import fc from 'fast-check'

import {
  chosenLines,
  classMean,
  GRADEBOOK_FILTERS,
  pageOf,
  type GradebookLine,
  type GradebookSort,
} from '@/lib/domain/assignments/gradebook'
import { isLow, shareOf, workOf, type Run, type Work } from '@/lib/domain/assignments/work'
import { worthAWord, type WatchedLine } from '@/lib/domain/assignments/worth-a-word'

const DUE = new Date('2026-03-19T08:00:00Z')
const hoursFromDue = (hours: number): Date => new Date(DUE.getTime() + hours * 3_600_000)
const ASSIGNMENT = { dueAt: DUE, questions: 7, countedAttempt: 'first' } as const

const run = (change: Partial<Run> = {}): Run => ({
  handedInAt: null,
  marks: null,
  maxMarks: null,
  answered: 0,
  ...change,
})

test('work is waiting until it is due, and missing from then on', () => {
  expect(workOf(ASSIGNMENT, [], hoursFromDue(-1))).toEqual({ state: 'waiting' })
  expect(workOf(ASSIGNMENT, [], DUE)).toEqual({ state: 'missing' })
})

test('an attempt under way tells the question that is worked on, never one beyond the last', () => {
  const at = (answered: number) => workOf(ASSIGNMENT, [run({ answered })], hoursFromDue(-1))
  expect(at(0)).toEqual({ state: 'running', at: 1 })
  expect(at(4)).toEqual({ state: 'running', at: 5 })
  expect(at(7)).toEqual({ state: 'running', at: 7 })
})

test('the first attempt that is in counts, and a later one changes nothing', () => {
  const first = run({ handedInAt: hoursFromDue(-2), marks: 4, maxMarks: 10 })
  const second = run({ handedInAt: hoursFromDue(1), marks: 10, maxMarks: 10 })
  expect(workOf(ASSIGNMENT, [first, second], hoursFromDue(2))).toEqual({
    state: 'in',
    marks: 4,
    maxMarks: 10,
    isLate: false,
  })
  expect(workOf(ASSIGNMENT, [second], hoursFromDue(2))).toMatchObject({ isLate: true })
})

test('where the best, the last or the mean counts, that is the mark', () => {
  const runs = [6, 9, 4].map((marks, index) =>
    run({ handedInAt: hoursFromDue(index - 2), marks, maxMarks: 10 }),
  )
  const marksWith = (countedAttempt: 'best' | 'last' | 'average') =>
    workOf({ ...ASSIGNMENT, countedAttempt }, [...runs, run({ answered: 2 })], hoursFromDue(3))
  expect(marksWith('best')).toMatchObject({ state: 'in', marks: 9 })
  expect(marksWith('last')).toMatchObject({ state: 'in', marks: 4 })
  expect(marksWith('average')).toMatchObject({ state: 'in', marks: 6.33 })
})

test('a share is all marks of all that could be had, as the design reckons it', () => {
  const marked = (marks: number, maxMarks: number): Work => ({ state: 'in', marks, maxMarks, isLate: false })
  const otter = [marked(9, 10), marked(7, 7), marked(8, 9), marked(7, 9)]
  const wind = [marked(5, 10), { state: 'missing' } as const, marked(4, 9), { state: 'missing' } as const]
  expect(Math.round((shareOf(otter) ?? 0) * 100)).toBe(89)
  expect(Math.round((shareOf(wind) ?? 0) * 100)).toBe(47)
  expect(shareOf([{ state: 'missing' }])).toBeNull()
})

test('low is under 60 per cent, and 60 is not', () => {
  expect(isLow(6, 10)).toBe(false)
  expect(isLow(5, 9)).toBe(true)
  expect(isLow(0, 0)).toBe(false)
})

const work: fc.Arbitrary<Work> = fc.oneof(
  fc.record({
    state: fc.constant('in' as const),
    marks: fc.integer({ min: 0, max: 10 }),
    maxMarks: fc.constant(10),
    isLate: fc.boolean(),
  }),
  fc.record({ state: fc.constant('running' as const), at: fc.integer({ min: 1, max: 7 }) }),
  fc.constant({ state: 'missing' } as const),
  fc.constant({ state: 'waiting' } as const),
)

const line: fc.Arbitrary<WatchedLine> = fc
  .record({
    userId: fc.uuid(),
    alias: fc.constantFrom('Blue Otter', 'copper lane', 'Far Bell', 'Grey Fern'),
    work: fc.array(work, { minLength: 3, maxLength: 3 }),
    dueCards: fc.nat(30),
    daysAway: fc.option(fc.nat(20)),
  })
  .map((made) => ({ ...made, share: shareOf(made.work) }))

const lines = fc.uniqueArray(line, { selector: ({ userId }) => userId, maxLength: 40 })
const sort = fc.constantFrom<GradebookSort>('alias', 'share', 'cards', 0, 1, 2)

const valueOf = (each: GradebookLine, by: GradebookSort): number | null => {
  if (by === 'share') return each.share
  if (by === 'cards' || by === 'alias') return each.dueCards
  const one = each.work[by]
  return one?.state === 'in' ? one.marks : null
}

test('sorting loses nobody, orders by the column in its direction, and puts what has no figure last', () => {
  fc.assert(
    fc.property(lines, sort, fc.boolean(), (all, by, isDescending) => {
      const sorted = chosenLines(all, { filter: 'all', words: '', sort: by, isDescending })
      expect(new Set(sorted)).toEqual(new Set(all))
      expect(sorted).toHaveLength(all.length)
      if (by === 'alias') return
      const values = sorted.map((each) => valueOf(each, by))
      const figures = values.filter((value) => value !== null)
      expect(values.slice(0, figures.length)).toEqual(figures)
      expect(figures).toEqual(figures.toSorted((a, b) => (isDescending ? b - a : a - b)))
    }),
  )
})

test('the order does not depend on the order it came in', () => {
  fc.assert(
    fc.property(lines, sort, fc.boolean(), (all, by, isDescending) => {
      const query = { filter: 'all', words: '', sort: by, isDescending } as const
      expect(chosenLines(all.toReversed(), query)).toEqual(chosenLines(all, query))
    }),
  )
})

test('a filter shows some of all, and only who fits it', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...GRADEBOOK_FILTERS), (all, filter) => {
      const shown = chosenLines(all, { filter, words: 'OTTER', sort: 'alias', isDescending: false })
      const fits = (each: GradebookLine): boolean =>
        ({
          all: true,
          cards: each.dueCards > 0,
          missing: each.work.some(({ state }) => state === 'missing'),
          running: each.work.some(({ state }) => state === 'running'),
          late: each.work.some((one) => one.state === 'in' && one.isLate),
          low: each.work.some((one) => one.state === 'in' && one.marks < 6),
        })[filter]
      expect(new Set(shown)).toEqual(new Set(all.filter((each) => each.alias === 'Blue Otter' && fits(each))))
    }),
  )
})

test('pages hold every item once, in order, and no address leads out of them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 100 }), fc.integer({ min: 1, max: 40 }), (items, size) => {
      const { total } = pageOf(items, 1, size)
      const pages = Array.from({ length: total }, (_, index) => pageOf(items, index + 1, size))
      expect(pages.flatMap((page) => page.items)).toEqual(items)
      expect(pageOf(items, total + 7, size)).toEqual(pages.at(-1))
      expect(pageOf(items, -3, size)).toEqual(pages[0])
    }),
  )
})

test('a class mean is over what is in', () => {
  const of = (...marks: (number | null)[]): GradebookLine[] =>
    marks.map((mark, index) => ({
      userId: String(index),
      alias: 'Far Bell',
      work: [
        mark === null ? { state: 'missing' } : { state: 'in', marks: mark, maxMarks: 10, isLate: false },
      ],
      share: null,
      dueCards: 0,
    }))
  expect(classMean(of(9, null, 6), 0)).toEqual({ count: 2, mean: 7.5 })
  expect(classMean(of(null), 0)).toEqual({ count: 0, mean: null })
})

test('nobody is worth a word without a reason, and at most five are named', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const named = worthAWord(all)
      expect(named.length).toBeLessThanOrEqual(5)
      for (const { share, missing, dueCards, daysAway } of named) {
        expect([share, missing, dueCards, daysAway].some((reason) => reason !== null)).toBe(true)
        expect(share ?? 0).toBeLessThan(0.6)
      }
    }),
  )
})

test('somebody who did everything may stay away', () => {
  const done: WatchedLine = {
    userId: 'a',
    alias: 'Far Bell',
    work: [{ state: 'in', marks: 10, maxMarks: 10, isLate: false }],
    share: 1,
    dueCards: 0,
    daysAway: 12,
  }
  expect(worthAWord([done])).toEqual([])
  expect(worthAWord([{ ...done, dueCards: 1 }])).toMatchObject([{ daysAway: 12, missing: null, share: null }])
})
