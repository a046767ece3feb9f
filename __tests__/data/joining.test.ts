import {
  createClass,
  getClass,
  listClasses,
  rotateJoinCode,
  setArchived,
  setJoinOpen,
  setJoinRules,
} from '@/lib/data/classes'
import { db } from '@/lib/data/db'
import { join, mayTryCode, previewJoin, startJoining, type Joiner } from '@/lib/data/joining'
import { listMembers, listOwnWaiting, setRemoved } from '@/lib/data/memberships'
import { CLASS_MAX_MEMBERS } from '@/lib/domain/classes/policy'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'

useTestDatabase()

interface Room {
  readonly classId: string
  readonly code: string
  readonly teacher: Somebody
}

async function aRoom(): Promise<Room> {
  const teacher = await somebody('teacher')
  const { id: classId } = await teacher.does(() => createClass({ name: '8B Geography', timeZone: 'UTC' }))
  const view = await teacher.does(() => getClass(classId))
  return { classId, code: view?.joinCode ?? '', teacher }
}

const joiner = (code: string, alias = 'Quiet Heron', change: Partial<Joiner> = {}): Joiner => ({
  code,
  alias,
  kind: 'pin',
  secret: '4172',
  timeZone: 'Europe/Oslo',
  ...change,
})

const membersOf = (classId: string) => db.membership.findMany({ where: { classId } })

test('whoever holds the code learns the class, its teacher and a free alias', async () => {
  const { code } = await aRoom()
  const seen = await asNobody(() => previewJoin(code.toLowerCase()))
  expect(seen).toEqual({
    ok: true,
    value: {
      className: '8B Geography',
      teacher: expect.stringMatching(/^teacher/),
      aliases: Array.from({ length: 5 }, () => expect.stringMatching(/^\w+ \w+$/)),
      alreadyIn: false,
    },
  })
})

test('a wrong code, a closed class, an archived one and an old code are told apart by nobody', async () => {
  const closed = await aRoom()
  await closed.teacher.does(() => setJoinOpen(closed.classId, false))
  const archived = await aRoom()
  await archived.teacher.does(() => setArchived(archived.classId, true))
  const rotated = await aRoom()
  await rotated.teacher.does(() => rotateJoinCode(rotated.classId))
  for (const code of ['AAAA-AAAA', 'nonsense', '', closed.code, archived.code, rotated.code]) {
    const none = { ok: false, error: { code: 'no-class' } }
    expect(await asNobody(() => previewJoin(code))).toEqual(none)
    expect(await asNobody(() => join(joiner(code)))).toEqual(none)
  }
})

test('a newcomer becomes a student without an address, and a member off the board', async () => {
  const { code, classId } = await aRoom()
  const joined = await asNobody(() => join(joiner(code)))
  if (!joined.ok || !joined.value.account) throw new Error('Not joined.')
  const user = await db.user.findUniqueOrThrow({ where: { id: joined.value.account.id } })
  expect(user).toMatchObject({ role: 'student', alias: 'Quiet Heron', email: null, hasPin: true })
  expect(user.timeZone).toBe('Europe/Oslo')
  expect(await membersOf(classId)).toMatchObject([
    { userId: user.id, role: 'student', alias: 'Quiet Heron', showOnBoard: false, removedAt: null },
  ])
})

test.each([
  [{ secret: '1234' }, 'pin-easy'],
  [{ secret: '41' }, 'pin-digits'],
  [{ secret: undefined }, 'pin-digits'],
  [{ kind: 'password', secret: 'short' }, 'password-short'],
  [{ kind: 'password', secret: 'quietheron1' }, 'password-personal'],
  [{ alias: '@' }, 'alias-contact'],
] as const)('%j makes no account: %s', async (change, problem) => {
  const { code, classId } = await aRoom()
  const before = await db.user.count()
  const refused = await asNobody(() => join(joiner(code, 'Quiet Heron', change)))
  expect(refused).toEqual({ ok: false, error: { code: problem } })
  expect([await db.user.count(), await membersOf(classId)]).toEqual([before, []])
})

test('a taken alias is refused with one that is free, also to two who choose it at once', async () => {
  const { code, classId } = await aRoom()
  const results = await Promise.all(
    ['Quiet Heron', 'quiet  HÉRON', 'Quiet-Heron'].map((alias) => asNobody(() => join(joiner(code, alias)))),
  )
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  for (const result of results.filter((each) => !each.ok)) {
    expect(result).toMatchObject({
      error: { code: 'alias-taken', suggestion: expect.stringMatching(/\w \w/) },
    })
  }
  expect(await membersOf(classId)).toHaveLength(1)
  expect(await db.user.count({ where: { alias: { in: ['quiet HÉRON', 'Quiet-Heron'] } } })).toBeLessThan(2)
})

test('a signed-in student joins once, however often and however fast they press', async () => {
  const { code, classId } = await aRoom()
  const student = await somebody('student')
  const presses = Array.from({ length: 20 }, () => student.does(() => join(joiner(code, 'Paper Kite'))))
  const results = await Promise.all(presses)
  expect(results).toEqual(
    results.map(() => ({ ok: true, value: { classId, waiting: false, account: null } })),
  )
  expect(await membersOf(classId)).toHaveLength(1)
  expect(await student.does(() => previewJoin(code))).toMatchObject({ value: { alreadyIn: true } })
  expect(await student.does(() => join(joiner(code, 'Another Alias')))).toMatchObject({ ok: true })
  expect(await membersOf(classId)).toMatchObject([{ alias: 'Paper Kite' }])
})

test('who was taken out is not let in by the code again', async () => {
  const { code, classId, teacher } = await aRoom()
  const student = await somebody('student')
  await student.does(() => join(joiner(code)))
  await teacher.does(() => setRemoved(classId, student.id, true))
  expect(await student.does(() => join(joiner(code)))).toEqual({ ok: false, error: { code: 'removed' } })
  expect(await student.does(() => previewJoin(code))).toMatchObject({ value: { alreadyIn: false } })
})

test('staff do not join', async () => {
  const { code, teacher } = await aRoom()
  for (const who of [teacher, await somebody('teacher'), await somebody('admin')]) {
    expect(await who.does(() => join(joiner(code)))).toEqual({ ok: false, error: { code: 'not-a-student' } })
    expect(await who.does(() => startJoining(code, 'here'))).toBeNull()
  }
})

test('a class that is full takes nobody more, whoever pushes', async () => {
  const { code, classId } = await aRoom()
  const crowd = Array.from({ length: CLASS_MAX_MEMBERS - 2 }, (_, index) => `Pupil ${index}`)
  await db.user.createMany({ data: crowd.map((alias) => ({ role: 'student', alias, passwordHash: 'none' })) })
  const users = await db.user.findMany({ where: { alias: { in: crowd } }, select: { id: true, alias: true } })
  await db.membership.createMany({
    data: users.map(({ id, alias }) => ({ classId, userId: id, role: 'student', alias, aliasKey: alias })),
  })
  const late = await Promise.all(Array.from({ length: 8 }, () => somebody('student')))
  const results = await Promise.all(
    late.map((who, index) => who.does(() => join(joiner(code, `Late Owl ${index}`)))),
  )
  expect(results.filter((result) => result.ok)).toHaveLength(2)
  expect(results.filter((result) => !result.ok && result.error.code === 'class-full')).toHaveLength(6)
  expect(await membersOf(classId)).toHaveLength(CLASS_MAX_MEMBERS)
})

test('the page begins with the class where the address names it, and always with aliases', async () => {
  const { code } = await aRoom()
  const student = await somebody('student')
  expect(await asNobody(() => startJoining(code, 'a school'))).toMatchObject({
    code,
    found: { className: '8B Geography' },
    viewer: null,
  })
  const plain = await student.does(() => startJoining('', 'a school'))
  expect(plain).toMatchObject({ found: null, viewer: expect.stringMatching(/^student/) })
  expect(plain?.aliases).toHaveLength(12)
})

test('codes cannot be tried out: a visitor has 300 looks in a row, an account 20', async () => {
  const student = await somebody('student')
  const looks = async (count: number, look: () => Promise<boolean>) => {
    let allowed = 0
    for (let index = 0; index < count; index++) allowed += Number(await look())
    return allowed
  }
  expect(await looks(25, () => student.does(() => mayTryCode('a school')))).toBe(20)
  expect(await looks(305, () => asNobody(() => mayTryCode('another school')))).toBe(300)
  const { code } = await aRoom()
  expect(await asNobody(() => startJoining(code, 'another school'))).toMatchObject({ found: null })
})

test('a code opens nothing after two weeks, until the class is opened again', async () => {
  const { classId, code, teacher } = await aRoom()
  const [before, later] = [new Date('2026-03-30T08:59:00Z'), new Date('2026-03-30T09:01:00Z')]
  const student = await somebody('student')
  const look = (now: Date) => student.does(() => previewJoin(code), now)
  expect(await look(before)).toMatchObject({ ok: true })
  expect(await look(later)).toEqual({ ok: false, error: { code: 'no-class' } })
  expect(await student.does(() => join(joiner(code)), later)).toEqual({
    ok: false,
    error: { code: 'no-class' },
  })
  expect(await teacher.does(() => getClass(classId), later)).toMatchObject({ joinOpen: false })
  await teacher.does(() => setJoinOpen(classId, true), later)
  expect(await look(later)).toMatchObject({ ok: true })
})

test('a class with fewer seats takes as many, whoever pushes', async () => {
  const { classId, code, teacher } = await aRoom()
  await teacher.does(() => setJoinRules(classId, { seats: 3, joinsWait: true }))
  const crowd = await Promise.all(Array.from({ length: 8 }, () => somebody('student')))
  const results = await Promise.all(
    crowd.map((who, index) => who.does(() => join(joiner(code, `Late Owl ${index}`)))),
  )
  expect(results.filter((result) => result.ok)).toHaveLength(3)
  expect(await membersOf(classId)).toHaveLength(3)
})

test('where those who join wait, nothing of the class is theirs until a teacher lets them in', async () => {
  const { classId, code, teacher } = await aRoom()
  await teacher.does(() => setJoinRules(classId, { seats: null, joinsWait: true }))
  const student = await somebody('student')
  const enters = () => student.does(() => join(joiner(code)))
  expect(await enters()).toMatchObject({ ok: true, value: { waiting: true } })
  expect(await enters()).toMatchObject({ ok: true, value: { waiting: true } })
  expect(await student.does(() => getClass(classId))).toBeNull()
  expect(await student.does(listClasses)).toEqual([])
  expect(await student.does(listOwnWaiting)).toEqual(['8B Geography'])
  expect(await teacher.does(() => listMembers(classId))).toMatchObject([{ waiting: true, removed: false }])

  await teacher.does(() => setRemoved(classId, student.id, false))
  expect(await student.does(() => getClass(classId))).toMatchObject({ id: classId })
  expect(await student.does(listOwnWaiting)).toEqual([])
  await teacher.does(() => setRemoved(classId, student.id, true))
  expect(await enters()).toEqual({ ok: false, error: { code: 'removed' } })
})

test('the rules of joining are for those who manage the class', async () => {
  const { classId, teacher } = await aRoom()
  const set = () => setJoinRules(classId, { seats: 30, joinsWait: true })
  for (const who of [await somebody('teacher'), await somebody('student')]) {
    expect(await who.does(set)).toEqual({ ok: false, error: { code: 'not-found' } })
  }
  await expect(asNobody(set)).rejects.toThrow()
  expect(await teacher.does(set)).toMatchObject({ ok: true })
  expect(await teacher.does(() => getClass(classId))).toMatchObject({ seats: 30, joinsWait: true })
})
