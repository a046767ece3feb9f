import {
  canArchiveClass,
  canManageClass,
  canRenewPin,
  canSeeClass,
  teaches,
  type Actor,
  type Ties,
} from '@/lib/domain/classes/policy'

const actor = (role: Actor['role']): Actor => ({ id: 'me', role })
const member = (role: 'student' | 'teacher', removed = false): Ties => ({
  ownerId: 'somebody else',
  membership: { role, removed },
})
const owner: Ties = { ownerId: 'me', membership: null }
const stranger: Ties = { ownerId: 'somebody else', membership: null }

test.each([
  ['the owner', actor('teacher'), owner, [true, true, true, true]],
  ['a co-teacher', actor('teacher'), member('teacher'), [true, true, true, false]],
  ['a former co-teacher', actor('teacher'), member('teacher', true), [false, false, false, false]],
  ['another teacher', actor('teacher'), stranger, [false, false, false, false]],
  ['an admin', actor('admin'), stranger, [false, true, true, true]],
  ['a student of the class', actor('student'), member('student'), [false, false, true, false]],
  ['a student who was taken out', actor('student'), member('student', true), [false, false, false, false]],
  ['a student of another class', actor('student'), stranger, [false, false, false, false]],
  ['a student with a teacher’s place', actor('student'), member('teacher'), [false, false, true, false]],
  ['an owner who is no teacher any more', actor('student'), owner, [false, false, false, false]],
])('%s', (...[, who, ties, expected]) => {
  // Whether they teach it, may manage it, may see it, may put it away.
  const rights = [teaches, canManageClass, canSeeClass, canArchiveClass]
  expect(rights.map((has) => has(who, ties))).toEqual(expected)
})

test('only the class an account was made in can renew its PIN, and only where it has no address', () => {
  const student = { role: 'student', hasEmail: false, firstClassId: 'first' }
  expect(canRenewPin('first', student)).toBe(true)
  expect(canRenewPin('second', student)).toBe(false)
  expect(canRenewPin('first', { ...student, hasEmail: true })).toBe(false)
  expect(canRenewPin('first', { ...student, role: 'teacher' })).toBe(false)
  expect(canRenewPin('first', { ...student, firstClassId: null })).toBe(false)
})
