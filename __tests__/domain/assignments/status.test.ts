import { assignmentStatus, isLate, mayAnswer } from '@/lib/domain/assignments/status'

const opensAt = new Date('2026-03-16T08:00:00Z')
const dueAt = new Date('2026-03-20T18:00:00Z')
const closesAt = new Date('2026-03-27T18:00:00Z')
const assignment = { opensAt, dueAt, closesAt, attemptsAllowed: 2, withdrawnAt: null }
const handedIn = { handedInAt: new Date('2026-03-18T10:00:00Z') }
const running = { handedInAt: null }
const at = (instant: string) => new Date(instant)

test.each([
  ['2026-03-16T07:59:59Z', 'not-open'],
  ['2026-03-16T08:00:00Z', 'open'],
  ['2026-03-19T17:59:59Z', 'open'],
  ['2026-03-19T18:00:00Z', 'due-soon'],
  ['2026-03-20T17:59:59Z', 'due-soon'],
  ['2026-03-20T18:00:00Z', 'late'],
  ['2026-03-27T17:59:59Z', 'late'],
  ['2026-03-27T18:00:00Z', 'closed'],
])('at %s nothing handed in is %s', (now, status) => {
  expect(assignmentStatus(assignment, [], at(now))).toBe(status)
  expect(assignmentStatus(assignment, [running], at(now))).toBe(status)
})

test('one of two attempts leaves the assignment open until it is due, then it is done', () => {
  expect(assignmentStatus(assignment, [handedIn], at('2026-03-18T12:00:00Z'))).toBe('open')
  expect(assignmentStatus(assignment, [handedIn], dueAt)).toBe('done')
})

test('all attempts handed in are done, however early', () => {
  expect(assignmentStatus(assignment, [handedIn, handedIn], at('2026-03-18T12:00:00Z'))).toBe('done')
})

test('a withdrawn assignment is closed, but work done stays done', () => {
  const withdrawn = { ...assignment, withdrawnAt: at('2026-03-17T00:00:00Z') }
  expect(assignmentStatus(withdrawn, [], at('2026-03-18T12:00:00Z'))).toBe('closed')
  expect(assignmentStatus(withdrawn, [handedIn, handedIn], at('2026-03-18T12:00:00Z'))).toBe('done')
})

test('work is taken while open, in the last day, and late', () => {
  const open = (['not-open', 'open', 'due-soon', 'late', 'closed', 'done'] as const).filter(mayAnswer)
  expect(open).toEqual(['open', 'due-soon', 'late'])
})

test('work at the very due date is not late', () => {
  expect(isLate(dueAt, dueAt)).toBe(false)
  expect(isLate(new Date(dueAt.getTime() + 1), dueAt)).toBe(true)
})
