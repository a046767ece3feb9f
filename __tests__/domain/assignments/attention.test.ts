import { needsOf } from '@/lib/domain/assignments/attention'
import { isFading } from '@/lib/domain/assignments/fading'
import { proposedDates, readDates } from '@/lib/domain/assignments/dates'

const now = new Date('2026-03-16T09:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
const nothing = { sets: [], assignments: [], classes: [] }
const assignment = (dueIn: number, changes = {}) => ({
  id: 'a',
  title: 'The light',
  className: '8B',
  opensAt: hours(-200),
  dueAt: hours(dueIn),
  missing: ['Far Bell', 'Grey Fern'],
  ...changes,
})
const set = (changes = {}) => ({
  id: 's',
  title: 'The light',
  tally: { accepted: 2, rejected: 0, toRead: 0 },
  published: null,
  changedSince: false,
  ...changes,
})
const whats = (all: Partial<Parameters<typeof needsOf>[0]>) =>
  needsOf({ ...nothing, ...all }, now).map((need) => need.what)

test('work needs a word in its last day and for three days after, unless all is in', () => {
  expect(whats({ assignments: [assignment(25)] })).toEqual([])
  expect(whats({ assignments: [assignment(24)] })).toEqual(['due-soon'])
  expect(whats({ assignments: [assignment(-1)] })).toEqual(['missing'])
  expect(whats({ assignments: [assignment(-72)] })).toEqual([])
  expect(whats({ assignments: [assignment(5, { missing: [] })] })).toEqual([])
})

test('drafts want to be read, then published, until they are', () => {
  expect(whats({ sets: [set({ tally: { accepted: 2, rejected: 0, toRead: 1 } })] })).toEqual(['drafts'])
  expect(whats({ sets: [set()] })).toEqual(['unpublished'])
  expect(whats({ sets: [set({ published: { number: 1 } })] })).toEqual([])
  expect(whats({ sets: [set({ published: { number: 1 }, changedSince: true })] })).toEqual(['unpublished'])
})

test('a class that nobody has joined is named, an archived one is not', () => {
  const empty = { id: 'c', name: '8B', memberCount: 0, waitingCount: 0, archived: false }
  expect(whats({ classes: [empty] })).toEqual(['nobody'])
  expect(
    whats({
      classes: [
        { ...empty, archived: true },
        { ...empty, memberCount: 1 },
      ],
    }),
  ).toEqual([])
})

test('who waits to be let in comes first, and a class they wait for is not called empty', () => {
  const waiting = { id: 'c', name: '8B', memberCount: 0, waitingCount: 2, archived: false }
  expect(whats({ classes: [waiting], assignments: [assignment(5)] })).toEqual(['waiting', 'due-soon'])
  expect(whats({ classes: [{ ...waiting, archived: true }] })).toEqual([])
})

test('reports and a fading memory stand behind what is due and before what is to be written', () => {
  const reported = [{ id: 's', title: 'The light', questions: 1, reports: 2, stem: null }]
  const fading = needsOf(
    { ...nothing, sets: [set()], assignments: [assignment(5)], reported, fading: ['8B'] },
    now,
  )
  expect(fading.map(({ what }) => what)).toEqual(['due-soon', 'reported', 'fading', 'unpublished'])
})

test('a class fades below four in five, and five students are enough to say so', () => {
  expect(isFading({ recall: 0.79, inAWeek: 0.7, students: 5 })).toBe(true)
  expect(isFading({ recall: 0.8, inAWeek: 0.7, students: 30 })).toBe(false)
  expect(isFading({ recall: 0.3, inAWeek: 0.2, students: 4 })).toBe(false)
})

test('what is proposed can be sent as it is: open now, due in a week in the evening', () => {
  const proposed = proposedDates(now, 'Europe/Oslo')
  expect(proposed).toEqual({
    opensAt: '2026-03-16T10:00',
    dueAt: '2026-03-23T20:00',
    lateUntil: '2026-03-30T20:00',
  })
  expect(
    readDates({ ...proposed, lateWork: { until: proposed.lateUntil } }, 'Europe/Oslo', now),
  ).toMatchObject({ ok: true })
})

test('a running assignment may be closed by a date that has passed, a new one may not', () => {
  const past = { opensAt: hours(-9), dueAt: hours(-1), lateWork: 'week' as const }
  expect(readDates(past, 'UTC', now)).toMatchObject({ error: { code: 'due-in-the-past' } })
  expect(readDates(past, 'UTC', null)).toMatchObject({ ok: true })
})
