import {
  createClass,
  getClass,
  listClasses,
  renameClass,
  requireManaged,
  rotateJoinCode,
  setArchived,
  setBoardEnabled,
  setJoinOpen,
} from '@/lib/data/classes'
import { db } from '@/lib/data/db'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const aClass = (teacher: Somebody, name = '8B Geography') =>
  teacher.does(() => createClass({ name, timeZone: 'Europe/Oslo' }))

/** A place in a class, straight into the table. */
const place = (classId: string, userId: string, as: { role: 'student' | 'teacher'; removedAt?: Date }) =>
  db.membership.create({ data: { classId, userId, alias: userId, aliasKey: userId, ...as } })

test('a teacher makes a class and has its code; a student and nobody cannot', async () => {
  const teacher = await somebody('teacher')
  const student = await somebody('student')
  const { id } = await aClass(teacher)
  expect(await teacher.does(() => getClass(id))).toMatchObject({
    name: '8B Geography',
    joinCode: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/),
    joinOpen: true,
    timeZone: 'Europe/Oslo',
    archived: false,
    memberCount: 0,
    canManage: true,
    canArchive: true,
    isTaughtByViewer: true,
  })
  expect(await refusal(() => aClass(student))).toBe(403)
  expect(await refusal(() => asNobody(() => createClass({ name: 'x', timeZone: 'UTC' })))).toBe(401)
})

test('each sees the classes that are theirs to see, students without the code', async () => {
  const [teacher, other, co, admin, student, former, stranger] = await Promise.all([
    somebody('teacher'),
    somebody('teacher'),
    somebody('teacher'),
    somebody('admin'),
    somebody('student'),
    somebody('student'),
    somebody('student'),
  ])
  const { id } = await aClass(teacher)
  await place(id, co.id, { role: 'teacher' })
  await place(id, student.id, { role: 'student' })
  await place(id, former.id, { role: 'student', removedAt: new Date() })

  const seen = async (who: Somebody) => (await who.does(() => getClass(id)))?.joinCode
  expect(await seen(teacher)).toMatch(/-/)
  expect(await seen(co)).toMatch(/-/)
  expect(await seen(admin)).toMatch(/-/)
  expect(await seen(student)).toBeNull()
  for (const who of [other, former, stranger]) expect(await seen(who)).toBeUndefined()
  expect(await refusal(() => asNobody(() => getClass(id)))).toBe(401)

  const listed = async (who: Somebody) => (await who.does(listClasses)).map((one) => one.id)
  for (const who of [teacher, co, student]) expect(await listed(who)).toEqual([id])
  for (const who of [other, admin, former, stranger]) expect(await listed(who)).toEqual([])
  expect(await refusal(() => asNobody(listClasses))).toBe(401)
  expect((await student.does(() => getClass(id)))?.memberCount).toBe(1)
})

test('what is no id leads to no class', async () => {
  const teacher = await somebody('teacher')
  expect(await teacher.does(() => getClass("'; drop table classes"))).toBeNull()
})

test('archived classes stand last, the newest class first', async () => {
  const teacher = await somebody('teacher')
  const ids: string[] = []
  for (const [hour, name] of ['one', 'two', 'three'].entries()) {
    const made = await teacher.does(
      () => createClass({ name, timeZone: 'UTC' }),
      new Date(Date.UTC(2026, 2, 16, 9 + hour)),
    )
    ids.push(made.id)
  }
  await teacher.does(() => setArchived(ids[2] ?? '', true))
  const names = (await teacher.does(listClasses)).map((one) => one.name)
  expect(names).toEqual(['two', 'one', 'three'])
})

const CHANGES = {
  renameClass: (id: string) => renameClass(id, '8D Geography'),
  setJoinOpen: (id: string) => setJoinOpen(id, false),
  setBoardEnabled: (id: string) => setBoardEnabled(id, false),
  setArchived: (id: string) => setArchived(id, true),
  rotateJoinCode,
}

test.each(Object.entries(CHANGES))('%s is for those who manage the class', async (_name, change) => {
  const teacher = await somebody('teacher')
  const { id } = await aClass(teacher)
  const student = await somebody('student')
  await place(id, student.id, { role: 'student' })
  const before = await db.class.findUniqueOrThrow({ where: { id } })
  for (const who of [student, await somebody('teacher'), await somebody('student')]) {
    expect(await who.does(() => change(id))).toEqual({ ok: false, error: { code: 'not-found' } })
  }
  expect(await refusal(() => asNobody(() => change(id)))).toBe(401)
  expect(await db.class.findUniqueOrThrow({ where: { id } })).toEqual(before)
  expect(await teacher.does(() => change(id))).toMatchObject({ ok: true })
  expect(await db.class.findUniqueOrThrow({ where: { id } })).not.toEqual(before)
})

test('a co-teacher changes what the owner may, but not whether the class is there', async () => {
  const [teacher, co] = [await somebody('teacher'), await somebody('teacher')]
  const { id } = await aClass(teacher)
  await place(id, co.id, { role: 'teacher' })
  for (const change of [CHANGES.renameClass, CHANGES.setJoinOpen, CHANGES.setBoardEnabled, rotateJoinCode]) {
    expect(await co.does(() => change(id))).toMatchObject({ ok: true })
  }
  for (const archived of [true, false]) {
    expect(await co.does(() => setArchived(id, archived))).toEqual({
      ok: false,
      error: { code: 'not-found' },
    })
    expect(await teacher.does(() => setArchived(id, archived))).toMatchObject({ ok: true })
  }
  expect(await co.does(() => getClass(id))).toMatchObject({ canManage: true, canArchive: false })
})

test('a class that is managed comes back to its managers alone', async () => {
  const teacher = await somebody('teacher')
  const { id } = await aClass(teacher)
  expect(await teacher.does(() => requireManaged(id))).toMatchObject({ ok: true, value: { id } })
  const stranger = await somebody('teacher')
  expect(await stranger.does(() => requireManaged(id))).toMatchObject({ ok: false })
  expect(await refusal(() => asNobody(() => requireManaged(id)))).toBe(401)
})

test('a new code replaces the old one and opens the class again', async () => {
  const teacher = await somebody('teacher')
  const { id } = await aClass(teacher)
  const before = await teacher.does(() => getClass(id))
  await teacher.does(() => setJoinOpen(id, false))
  await teacher.does(() => rotateJoinCode(id))
  const after = await teacher.does(() => getClass(id))
  expect(after?.joinCode).not.toBe(before?.joinCode)
  expect(after?.joinOpen).toBe(true)
})
