import fc from 'fast-check'

import { fold, replay, type LogEntry } from '@/lib/domain/reviews/fold'
import { guessChance, mayBeGuess } from '@/lib/domain/reviews/guessing'
import { minutesFor } from '@/lib/domain/reviews/pace'
import { forecast } from '@/lib/domain/reviews/queue'
import { defaultScheduler, GRADES, gradeOf, plainGrade } from '@/lib/domain/reviews/schedule'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { seededRandom, shuffled } from '@/lib/domain/shared/random'

const { intervalDays, next: nextMemory, retrievability } = defaultScheduler
const zone = 'Europe/Oslo'
const begin = Date.parse('2026-01-05T09:00:00Z')

/** A review, `hours` after the first Monday of 2026. */
function aReview(hours: number, change: Partial<LogEntry> = {}): LogEntry {
  const reviewedAt = new Date(begin + hours * 3_600_000)
  const studyDay = studyDayOf(reviewedAt, zone)
  const given = { id: `r${hours}`, undoesId: null, grade: 'good', source: 'card', guessChance: 0 } as const
  return { ...given, reviewedAt, studyDay, ...change }
}

const grade = fc.constantFrom(...GRADES)
const log = fc
  .uniqueArray(fc.record({ hours: fc.integer({ min: 0, max: 2000 }), grade }), {
    selector: ({ hours }) => hours,
    minLength: 1,
    maxLength: 25,
  })
  .map((reviews) => reviews.map(({ hours, grade: given }) => aReview(hours, { grade: given })))

test('right is "good" and wrong is "again", and nothing else is said', () => {
  expect([gradeOf(true), gradeOf(false)]).toEqual(['good', 'again'])
})

test('of four grades two are right or wrong, and two say more than that', () => {
  expect(GRADES.map(plainGrade)).toEqual(['again', 'good', 'good', 'good'])
})

test('a first right answer comes back in two days, a wrong one tomorrow', () => {
  expect(fold([aReview(0)])?.dueDay).toBe('2026-01-07')
  expect(fold([aReview(0, { grade: 'again' })])?.dueDay).toBe('2026-01-06')
})

test('a better grade never brings a card back sooner', () => {
  fc.assert(
    fc.property(log, fc.integer({ min: 1, max: 400 }), (reviews, gap) => {
      const memory = fold(reviews)
      const intervals = GRADES.map((given) => intervalDays(nextMemory(memory, gap, given)))
      expect(intervals).toEqual(intervals.toSorted((a, b) => a - b))
    }),
  )
})

test('a second answer on the same study day changes nothing', () => {
  fc.assert(
    fc.property(log, grade, (reviews, given) => {
      const last = replay(reviews).at(-1)?.entry ?? aReview(0)
      const repeat = {
        ...last,
        id: 'again',
        grade: given,
        reviewedAt: new Date(last.reviewedAt.getTime() + 1),
      }
      expect(fold([...reviews, repeat])).toEqual(fold(reviews))
    }),
  )
})

test('an undo leaves the card exactly as it was before', () => {
  fc.assert(
    fc.property(log, grade, (reviews, given) => {
      const next = aReview(3000, { grade: given })
      const undo = aReview(3001, { id: 'undo', undoesId: next.id })
      expect(fold([...reviews, next, undo])).toEqual(fold(reviews))
    }),
  )
})

test('an undone log is an empty one', () => {
  expect(fold([aReview(0), aReview(1, { undoesId: 'r0' })])).toBeNull()
  expect(fold([])).toBeNull()
})

test('when the first answer of a day is taken back, the second becomes the first', () => {
  const [first, second] = [aReview(0, { grade: 'again' }), aReview(1)]
  const undo = aReview(2, { undoesId: first.id })
  expect(fold([first, second, undo])).toEqual(fold([second]))
})

test('the order in which devices send their reviews plays no part', () => {
  fc.assert(
    fc.property(log, fc.integer(), (reviews, seed) => {
      expect(fold(shuffled(reviews, seededRandom(seed)))).toEqual(fold(reviews))
    }),
  )
})

/** A log with everything a log can hold: repeats of a day, guesses, live games, help, and reviews taken back. */
const mixedLog = fc
  .uniqueArray(
    fc.record({
      // Few enough hours that many answers share a study day.
      hours: fc.integer({ min: 0, max: 600 }),
      grade,
      source: fc.constantFrom('quiz', 'card', 'card', 'live'),
      guessChance: fc.constantFrom(0, 0, 0.5),
      isAssisted: fc.constantFrom(false, false, false, true),
      isUndone: fc.constantFrom(false, false, true),
    }),
    { selector: ({ hours }) => hours, maxLength: 30 },
  )
  .map((reviews) =>
    reviews.flatMap(({ hours, isUndone, ...change }) => {
      const review = aReview(hours, change)
      const undo = aReview(hours + 0.25, { id: `undo-${hours}`, undoesId: review.id })
      return isUndone ? [review, undo] : [review]
    }),
  )

test('what two devices wrote merges to one state, whichever comes first and whatever both have', () => {
  fc.assert(
    fc.property(mixedLog, fc.infiniteStream(fc.constantFrom('one', 'other', 'both')), (lines, where) => {
      const written = lines.map((line) => ({ line, on: where.next().value }))
      const device = (name: string) =>
        written.flatMap(({ line, on }) => (on === name || on === 'both' ? [line] : []))
      // A line is known by its id: the log holds it once.
      const merged = (first: readonly LogEntry[], second: readonly LogEntry[]) => [
        ...new Map([...first, ...second].map((line) => [line.id, line])).values(),
      ]
      const states = [
        fold(merged(device('one'), device('other'))),
        fold(merged(device('other'), device('one'))),
        fold(merged(device('other').toReversed(), device('one'))),
      ]
      expect(states).toEqual([fold(lines), fold(lines), fold(lines)])
    }),
    { numRuns: 300 },
  )
})

test('taking back everything but one review leaves that review alone, whatever else was in the log', () => {
  fc.assert(
    fc.property(mixedLog, fc.nat(), (lines, pick) => {
      const reviews = lines.filter(({ undoesId }) => undoesId === null)
      const kept = reviews[pick % Math.max(1, reviews.length)]
      const taken = new Set(lines.map(({ undoesId }) => undoesId))
      if (!kept || taken.has(kept.id)) return
      const undos = reviews
        .filter(({ id }) => id !== kept.id && !taken.has(id))
        .map(({ id }) => aReview(9000, { id: `undo-${id}`, undoesId: id }))
      expect(fold([...lines, ...undos])).toEqual(fold([kept]))
    }),
  )
})

test('a review that is recalled later never comes back sooner', () => {
  fc.assert(
    fc.property(
      log,
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 60 }),
      (reviews, gap, more) => {
        const memory = fold(reviews)
        const due = (days: number) => days + intervalDays(nextMemory(memory, days, 'good'))
        expect(due(gap + more)).toBeGreaterThanOrEqual(due(gap))
      },
    ),
  )
})

test('the state of a card is the last step of its replay, step by step', () => {
  fc.assert(
    fc.property(log, (reviews) => {
      const steps = replay(reviews)
      steps.forEach(({ before }, index) => expect(before).toEqual(steps[index - 1]?.after ?? null))
      expect(fold(reviews)).toEqual(steps.at(-1)?.after)
    }),
  )
})

test('a move to another zone neither doubles nor loses a study day', () => {
  const inTokyo = aReview(0, { studyDay: '2026-01-05' })
  const sameDayInHonolulu = aReview(20, { studyDay: '2026-01-04' })
  expect(fold([inTokyo, sameDayInHonolulu])?.reviewCount).toBe(1)
})

test('a forgotten card counts as one lapse, a first wrong answer as none', () => {
  const wrong = aReview(0, { grade: 'again' })
  expect(fold([wrong])?.lapseCount).toBe(0)
  expect(fold([wrong, aReview(48, { grade: 'again' })])?.lapseCount).toBe(1)
})

test('a card that may be asked a day sooner is due a day sooner', () => {
  const reviews = [aReview(0), aReview(48)]
  expect(fold(reviews)?.dueDay).toBe('2026-01-18')
  const due = (days: number) => replay([...reviews, aReview(days * 24)]).at(-1)?.wasDue
  expect([due(10), due(11), due(13)]).toEqual([false, true, true])
})

test('a review before its day is early, on it or after it due', () => {
  const due = (hours: number) => replay([aReview(0), aReview(hours)]).at(-1)?.wasDue
  expect([due(2), due(24), due(48), due(400)]).toEqual([false, false, true, true])
})

test('the forecast counts what is overdue today, and nothing twice', () => {
  const days = forecast(['2026-01-01', '2026-01-05', '2026-01-06', '2026-01-30'], '2026-01-05', 7)
  expect(days.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0])
  expect(days.at(-1)?.day).toBe('2026-01-11')
})

test('minutes are rounded up, and no card takes none', () => {
  expect([0, 1, 3, 4].map(minutesFor)).toEqual([0, 1, 2, 2])
})

test('recall falls with the days and is 0.9 after the stability', () => {
  const memory = { stability: 10, difficulty: 5 }
  expect(retrievability(memory, 10)).toBeCloseTo(0.9, 6)
  expect(retrievability(memory, 11)).toBeLessThan(retrievability(memory, 9))
})

test('an answer of a live game never counts', () => {
  fc.assert(
    fc.property(log, grade, fc.integer({ min: 0, max: 3000 }), (reviews, given, hours) => {
      const live = aReview(hours, { id: 'live', source: 'live', grade: given })
      expect(fold([...reviews, live])).toEqual(fold(reviews))
    }),
  )
})

test('one of two options, picked right, is confirmed before the interval grows', () => {
  const guess = aReview(0, { source: 'quiz', guessChance: 0.5 })
  const held = fold([guess])
  expect(held).toMatchObject({ dueDay: '2026-01-06', toConfirm: true, reviewCount: 0 })
  const confirmed = fold([guess, aReview(24)])
  expect(confirmed).toMatchObject({ ...fold([aReview(24)]), toConfirm: false })
  expect(fold([guess, aReview(24, { grade: 'again' })])).toEqual(fold([aReview(24, { grade: 'again' })]))
})

test('a guess leaves a memory as it was, and its confirmation moves it as if the guess had not been', () => {
  fc.assert(
    fc.property(log, grade, (reviews, given) => {
      const guess = aReview(90_000, { source: 'quiz', guessChance: 0.5 })
      const next = aReview(90_100, { grade: given })
      const { stability, difficulty } = fold(reviews) ?? {}
      expect(fold([...reviews, guess])).toMatchObject({ stability, difficulty, toConfirm: true })
      expect(fold([...reviews, guess, next])).toEqual(fold([...reviews, next]))
    }),
  )
})

test('a wrong pick is wrong, and one that was likely to be known is believed', () => {
  const wrong = aReview(0, { source: 'quiz', guessChance: 0.5, grade: 'again' })
  expect(fold([wrong])).toMatchObject({ toConfirm: false, reviewCount: 1 })
  const soon = aReview(48, { source: 'quiz', guessChance: 0.5 })
  expect(fold([aReview(0), soon])).toMatchObject({ toConfirm: false, reviewCount: 2 })
})

test('only what is picked out of two can be guessed, and only below nine in ten', () => {
  const chance = (
    form: 'choice' | 'true-false' | 'cloze',
    optionCount: number,
    source: 'quiz' | 'card' = 'quiz',
  ) => guessChance(source, { form, optionCount })
  expect([chance('true-false', 2), chance('choice', 2), chance('choice', 4), chance('cloze', 0)]).toEqual([
    0.5, 0.5, 0, 0,
  ])
  expect(chance('true-false', 2, 'card')).toBe(0)
  // 0.5 / (0.5 + 0.5 * 0.5) = 0.67; 0.82 / (0.82 + 0.18 * 0.5) = 0.901
  expect([mayBeGuess(null, 0.5), mayBeGuess(0.81, 0.5), mayBeGuess(0.82, 0.5), mayBeGuess(0.1, 0)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('where every review may move the schedule, repeats of a day do too', () => {
  const reviews = [aReview(0), aReview(1), aReview(2)]
  expect(replay(reviews).map(({ moved }) => moved)).toEqual([true, false, false])
  expect(replay(reviews, { everyReviewMoves: true }).map(({ moved }) => moved)).toEqual([true, true, true])
})

test('an answer after its source was opened changes nothing, right or wrong', () => {
  fc.assert(
    fc.property(log, grade, fc.integer({ min: 0, max: 2100 }), (reviews, given, hours) => {
      const assisted = aReview(hours + 0.5, { id: 'assisted', grade: given, isAssisted: true })
      const steps = replay([aReview(-1), ...reviews, assisted])
      expect(steps.find(({ entry }) => entry.id === 'assisted')).toMatchObject({
        moved: false,
        wasDue: false,
      })
      expect(fold([aReview(-1), ...reviews, assisted])).toEqual(fold([aReview(-1), ...reviews]))
    }),
  )
})

test('a fact that was only ever answered with its source open is asked on the next day, from nothing', () => {
  const assisted = aReview(0, { isAssisted: true })
  expect(fold([assisted])).toMatchObject({ dueDay: '2026-01-06', toConfirm: true, reviewCount: 0 })
  const recalled = aReview(24)
  expect(fold([assisted, recalled])).toEqual(fold([recalled]))
})
