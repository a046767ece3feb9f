import { signInByPin } from '@/lib/data/accounts'
import { acceptInvitationLink, makeInvitationLink } from '@/lib/data/class-invitations'
import { createClass, getClass, setArchived } from '@/lib/data/classes'
import { db } from '@/lib/data/db'
import { join } from '@/lib/data/joining'
import { listMembers, setRemoved } from '@/lib/data/memberships'
import { checkRoster, makeStudents } from '@/lib/data/roster'
import { CLASS_MAX_MEMBERS } from '@/lib/domain/classes/policy'
import { ROSTER_MAX, type RosterRow } from '@/lib/domain/classes/roster'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const row = (change: Partial<RosterRow>): RosterRow => ({ name: '', alias: '', pin: '', ...change })

interface Room {
  readonly classId: string
  readonly code: string
  readonly teacher: Somebody
}

async function aRoom(): Promise<Room> {
  const teacher = await somebody('teacher')
  const { id: classId } = await teacher.does(() =>
    createClass({ name: '8B Geography', timeZone: 'Europe/Oslo' }),
  )
  return { classId, teacher, code: (await teacher.does(() => getClass(classId)))?.joinCode ?? '' }
}

async function aCoTeacher({ classId, teacher }: Room): Promise<Somebody> {
  const co = await somebody('teacher')
  const link = await teacher.does(() => makeInvitationLink(classId))
  if (!link.ok) throw new Error(link.error.code)
  await co.does(() => acceptInvitationLink(link.value.token))
  return co
}

const students = (classId: string) => db.membership.count({ where: { classId, role: 'student' } })

test('looking at a list saves nothing and draws aliases for names', async () => {
  const { classId, teacher } = await aRoom()
  const before = await db.user.count()
  const checked = await teacher.does(() =>
    checkRoster(classId, [row({ name: 'Mila Berg' }), row({ alias: 'x' })]),
  )
  expect(checked).toEqual({
    ok: true,
    value: [
      { name: 'Mila Berg', alias: expect.stringMatching(/^\w+ \w+$/), pin: '', issues: {} },
      { name: '', alias: 'x', pin: '', issues: { alias: 'alias-short' } },
    ],
  })
  expect([await students(classId), await db.user.count()]).toEqual([0, before])
})

test('a list makes accounts that open with class code, alias and PIN; the name is kept nowhere', async () => {
  const { classId, teacher, code } = await aRoom()
  const list = [row({ name: 'Mila Canaryname' }), row({ alias: 'Far  Bell', pin: '4172' })]
  const made = await teacher.does(() => makeStudents(classId, list))
  if (!made.ok || !made.value.cards) throw new Error('Nothing was made.')
  expect(made.value.cards).toEqual([
    {
      name: 'Mila Canaryname',
      alias: expect.stringMatching(/^\w+ \w+$/),
      pin: expect.stringMatching(/^\d{6}$/),
    },
    { name: '', alias: 'Far Bell', pin: '4172' },
  ])
  for (const { alias, pin } of made.value.cards) {
    expect(await asNobody(() => signInByPin({ code, alias, secret: pin }, alias))).toMatchObject({ ok: true })
  }
  const kept = await db.user.findMany({ where: { memberships: { some: { classId } } } })
  expect(JSON.stringify(kept)).not.toContain('Canaryname')
  expect(kept).toMatchObject([
    { role: 'student', email: null, hasPin: true, timeZone: 'Europe/Oslo' },
    { role: 'student', email: null, hasPin: true, timeZone: 'Europe/Oslo' },
  ])
  expect(await teacher.does(() => listMembers(classId))).toMatchObject([
    { canRenewPin: true },
    { canRenewPin: true },
  ])
})

test('one row that is wrong keeps all from being made, and comes back with the others', async () => {
  const { classId, teacher, code } = await aRoom()
  const joined = await asNobody(() =>
    join({ code, alias: 'Quiet Heron', kind: 'pin', secret: '4172', timeZone: 'UTC' }),
  )
  if (!joined.ok) throw new Error(joined.error.code)
  await teacher.does(() => setRemoved(classId, joined.value.account?.id ?? '', true))
  const list = [
    row({ name: 'Mila', alias: 'Far Bell' }),
    row({ alias: 'quiet heron' }),
    row({ alias: 'FAR BELL', pin: '1111' }),
  ]
  expect(await teacher.does(() => makeStudents(classId, list))).toMatchObject({
    ok: true,
    value: {
      cards: null,
      rows: [
        { name: 'Mila', issues: {} },
        { issues: { alias: 'alias-taken' } },
        { issues: { alias: 'alias-twice', pin: 'pin-easy' } },
      ],
    },
  })
  expect(await students(classId)).toBe(1)
})

test('sent twice at once, a list makes its students once', async () => {
  const { classId, teacher } = await aRoom()
  const list = [row({ alias: 'Far Bell' }), row({ alias: 'Quiet Heron' })]
  const both = await Promise.all([1, 2].map(() => teacher.does(() => makeStudents(classId, list))))
  expect(both.filter((made) => made.ok && made.value.cards)).toHaveLength(1)
  expect(both.filter((made) => made.ok && made.value.rows)).toHaveLength(1)
  expect(await students(classId)).toBe(2)
})

test('a list is neither empty nor too long, and fits into a class that takes students', async () => {
  const { classId, teacher } = await aRoom()
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => row({ alias: `Student ${index}` }))
  const look = (rows: RosterRow[]) => teacher.does(() => checkRoster(classId, rows))
  expect(await look([])).toMatchObject({ error: { code: 'list-empty' } })
  expect(await look(many(ROSTER_MAX + 1))).toMatchObject({ error: { code: 'list-long' } })
  expect(await look(many(ROSTER_MAX))).toMatchObject({ ok: true })

  const crowd = many(CLASS_MAX_MEMBERS - 1).map(({ alias }) => ({
    role: 'student' as const,
    alias,
    passwordHash: 'none',
  }))
  const users = await db.user.createManyAndReturn({ data: crowd, select: { id: true } })
  await db.membership.createMany({
    data: users.map(({ id }) => ({ classId, userId: id, role: 'student', alias: id, aliasKey: id })),
  })
  expect(await look([row({ alias: 'Far Bell' })])).toMatchObject({ ok: true })
  const two = [row({ alias: 'Far Bell' }), row({ alias: 'Quiet Heron' })]
  const works: (() => Promise<unknown>)[] = [
    () => checkRoster(classId, two),
    () => makeStudents(classId, two),
  ]
  for (const work of works) expect(await teacher.does(work)).toMatchObject({ error: { code: 'class-full' } })
  await teacher.does(() => setArchived(classId, true))
  expect(await look(two)).toMatchObject({ error: { code: 'class-archived' } })
})

test('a list is for those who manage the class', async () => {
  const room = await aRoom()
  const { classId } = room
  const student = await somebody('student')
  await db.membership.create({
    data: { classId, userId: student.id, role: 'student', alias: 'Own', aliasKey: 'own' },
  })
  const works: (() => Promise<unknown>)[] = [
    () => checkRoster(classId, [row({ alias: 'Far Bell' })]),
    () => makeStudents(classId, [row({ alias: 'Far Bell' })]),
  ]
  for (const who of [student, await somebody('teacher'), await somebody('student')]) {
    for (const work of works)
      expect(await who.does(work)).toEqual({ ok: false, error: { code: 'not-found' } })
  }
  for (const work of works) expect(await refusal(() => asNobody(work))).toBe(401)
  expect(await students(classId)).toBe(1)
  const co = await aCoTeacher(room)
  for (const work of works) expect(await co.does(work)).toMatchObject({ ok: true })
  expect(await students(classId)).toBe(2)
})
