import { needsOf } from '@/lib/domain/assignments/attention'
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
  handedIn: 3,
  members: 5,
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
  expect(whats({ assignments: [assignment(5, { handedIn: 5 })] })).toEqual([])
})

test('drafts want to be read, then published, until they are', () => {
  expect(whats({ sets: [set({ tally: { accepted: 2, rejected: 0, toRead: 1 } })] })).toEqual(['drafts'])
  expect(whats({ sets: [set()] })).toEqual(['unpublished'])
  expect(whats({ sets: [set({ published: { number: 1 } })] })).toEqual([])
  expect(whats({ sets: [set({ published: { number: 1 }, changedSince: true })] })).toEqual(['unpublished'])
})

test('a class that nobody has joined is named, an archived one is not', () => {
  const empty = { id: 'c', name: '8B', memberCount: 0, archived: false }
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
