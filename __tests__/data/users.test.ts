import { hashPassword } from '@/lib/auth/password'
import { signInByPassword } from '@/lib/data/accounts'
import { db } from '@/lib/data/db'
import { getInstallation, listUsers, renewPassword, setDisabled } from '@/lib/data/users'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const DOORS: [string, () => Promise<unknown>][] = [
  ['listUsers', () => listUsers({ query: '', page: 1 })],
  ['setDisabled', () => setDisabled('00000000-0000-7000-8000-000000000000', true)],
  ['renewPassword', () => renewPassword('00000000-0000-7000-8000-000000000000')],
  ['getInstallation', getInstallation],
]

test.each(DOORS)('%s is for admins only', async (_name, door) => {
  const [student, teacher] = [await somebody('student'), await somebody('teacher')]
  expect(await refusal(() => asNobody(door))).toBe(401)
  expect(await refusal(() => student.does(door))).toBe(403)
  expect(await refusal(() => teacher.does(door))).toBe(403)
})

test('an admin finds people by alias and by address, page by page', async () => {
  const admin = await somebody('admin')
  const names = Array.from({ length: 30 }, (_, index) => ({
    alias: `Finch ${index}`,
    email: `f${index}@x.example`,
  }))
  await db.user.createMany({
    data: names.map((name) => ({ ...name, role: 'student', passwordHash: 'none' })),
  })
  const list = (query: string, page = 1) => admin.does(() => listUsers({ query, page }))

  expect(await list('finch')).toMatchObject({ total: 30, page: 1, pages: 2 })
  const [one, two] = [await list('FINCH'), await list(' finch ', 2)]
  const all = [...one.users, ...two.users].map((user) => user.alias)
  expect(new Set(all)).toEqual(new Set(names.map((name) => name.alias)))
  expect((await list('f7@x.example')).users).toMatchObject([
    { alias: 'Finch 7', disabled: false, isViewer: false },
  ])
  expect(await list('nobody of that name')).toEqual({ users: [], total: 0, page: 1, pages: 1 })
  for (const page of [-1, 0, NaN, 99]) expect((await list('finch', page)).users.length).toBeGreaterThan(0)
  expect((await list('100%')).total).toBe(0)
  expect(JSON.stringify(one)).not.toContain('none')
})

test('a disabled account is shut out at once, and let in again', async () => {
  const admin = await somebody('admin')
  const { id } = await db.user.create({
    data: {
      role: 'teacher',
      alias: 'Mr Brook',
      email: 'brook@x.example',
      passwordHash: await hashPassword('seven quiet lanterns'),
    },
  })
  const opens = async (password = 'seven quiet lanterns') =>
    (await asNobody(() => signInByPassword({ email: 'brook@x.example', password }, 'here'))).ok
  expect(await opens()).toBe(true)
  expect(await admin.does(() => setDisabled(id, true))).toEqual({ ok: true, value: null })
  expect(await opens()).toBe(false)
  expect(await db.user.findUnique({ where: { id } })).toMatchObject({ sessionVersion: 1 })
  await admin.does(() => setDisabled(id, false))
  expect(await opens()).toBe(true)

  const renewed = await admin.does(() => renewPassword(id))
  if (!renewed.ok) throw new Error(renewed.error.code)
  expect([await opens(), await opens(renewed.value.password)]).toEqual([false, true])
})

test('admins shut out neither themselves nor people who are not there, and leave PINs to teachers', async () => {
  const admin = await somebody('admin')
  const pupil = await somebody('student')
  const own = { ok: false, error: { code: 'own-account' } }
  const none = { ok: false, error: { code: 'not-found' } }
  expect(await admin.does(() => setDisabled(admin.id, true))).toEqual(own)
  expect(await admin.does(() => renewPassword(admin.id))).toEqual(own)
  expect(await admin.does(() => setDisabled('no id', true))).toEqual(none)
  expect(await admin.does(() => setDisabled('00000000-0000-7000-8000-000000000000', true))).toEqual(none)
  expect(await admin.does(() => renewPassword(pupil.id))).toEqual(none)
})

test('the installation tells its numbers', async () => {
  const admin = await somebody('admin')
  const seen = await admin.does(getInstallation, new Date())
  expect(seen.students).toBe(await db.user.count({ where: { role: 'student' } }))
  expect(seen.databaseBytes).toBeGreaterThan(1_000_000)
  expect(seen.databaseVersion).toMatch(/^\d+/)
  expect(seen.upSince.getTime()).toBeLessThan(Date.now())
})
