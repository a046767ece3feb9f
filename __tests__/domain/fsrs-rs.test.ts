import { replay, type LogEntry } from '@/lib/domain/reviews/fold'
import {
  defaultScheduler,
  GRADES,
  schedulerWith,
  type Grade,
  type Memory,
} from '@/lib/domain/reviews/schedule'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'
import { seededRandom } from '@/lib/domain/shared/random'

interface ItemState {
  readonly memory: Memory
  readonly interval: number
}

/** The part of fsrs-rs that is compared, as its package for Node.js offers it. */
interface FsrsRs {
  readonly FSRSBinding: new (weights: number[]) => {
    nextStates: (memory: Memory | null, retention: number, days: number) => Record<Grade, ItemState>
  }
}

const { FSRSBinding } = jest.requireActual<FsrsRs>('@open-spaced-repetition/binding')

const CARDS = 1_200
const HOUR_MS = 3_600_000

/** A log of a learner's cards, as long and as uneven as a year of study: repeats of a day, early and late reviews. */
function aLog(seed: number): readonly (readonly LogEntry[])[] {
  const random = seededRandom(seed)
  return Array.from({ length: CARDS }, (_, card) => {
    let at = Date.parse('2024-03-29T20:00:00Z') + random() * 300 * 24 * HOUR_MS
    return Array.from({ length: 1 + Math.floor(random() * 20) }, (_review, index) => {
      const reviewedAt = new Date(at)
      at += HOUR_MS * (random() < 0.4 ? random() * 6 : random() ** 3 * 24 * 90)
      return {
        id: `${card}-${String(index).padStart(3, '0')}`,
        undoesId: null,
        grade: random() < 0.3 ? 'again' : (GRADES[1 + Math.floor(random() * 3)] ?? 'good'),
        source: 'card',
        guessChance: 0,
        reviewedAt,
        studyDay: studyDayOf(reviewedAt, 'America/New_York'),
      }
    })
  })
}

/** Single precision and rounding to eight decimals part two schedulers by less than this. */
const CLOSE = 5e-4

function compare(log: readonly (readonly LogEntry[])[], everyReviewMoves: boolean) {
  const rust = new FSRSBinding([...DEFAULT_WEIGHTS])
  const differences = { reviews: 0, intervals: 0, worst: 0 }
  for (const card of log) {
    let memory: Memory | null = null
    for (const { entry, after, moved, dayGap } of replay(card, { everyReviewMoves })) {
      if (!moved || !after) continue
      const { memory: theirs, interval }: ItemState = rust.nextStates(memory, 0.9, dayGap)[entry.grade]
      memory = theirs
      differences.reviews += 1
      differences.worst = Math.max(differences.worst, Math.abs(after.stability / theirs.stability - 1))
      // Half a day is the one place where a hair's breadth rounds to another day.
      const isHalf = Math.abs((interval % 1) - 0.5) < interval * CLOSE
      const days = Math.max(1, Math.round(interval))
      if (!isHalf && days !== defaultScheduler.intervalDays(after)) differences.intervals += 1
    }
  }
  return differences
}

test.each([1, 2])('fsrs-rs gives every interval of log %i, where each review moves the schedule', (seed) => {
  const { reviews, intervals, worst } = compare(aLog(seed), true)
  expect(reviews).toBeGreaterThan(10_000)
  expect(intervals).toBe(0)
  expect(worst).toBeLessThan(CLOSE)
})

test('fsrs-rs gives every interval where only the first review of a study day moves it', () => {
  const log = aLog(3)
  const { reviews, intervals, worst } = compare(log, false)
  expect(reviews).toBeLessThan(log.flat().length)
  expect(intervals).toBe(0)
  expect(worst).toBeLessThan(CLOSE)
})

test('fsrs-rs agrees with other weights too', () => {
  const weights = DEFAULT_WEIGHTS.map((weight, index) => weight * (index === 4 ? 1 : 1.07))
  const [ours, theirs] = [schedulerWith(weights), new FSRSBinding([...weights])]
  for (const grade of GRADES) {
    const first = theirs.nextStates(null, 0.9, 0)[grade].memory
    const second = theirs.nextStates(first, 0.9, 5).good.memory
    const own = ours.next(ours.next(null, 0, grade), 5, 'good')
    expect(Math.abs(own.stability / second.stability - 1)).toBeLessThan(CLOSE)
  }
})
