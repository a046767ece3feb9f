import { signInByPassword, signInByPin, signUp } from '@/lib/data/accounts'
import { createClass, getClass } from '@/lib/data/classes'
import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import { join } from '@/lib/data/joining'
import { listOwnMemberships } from '@/lib/data/memberships'
import {
  changeAlias,
  changeSecret,
  changeTimeZone,
  getSettings,
  signOutEverywhere,
} from '@/lib/data/settings'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const PASSWORD = 'seven quiet lanterns'

const whoIs = (id: string): Somebody => ({
  id,
  does: (work, now = new Date('2026-03-16T10:00:00Z')) => actAs({ userId: id, now }, work),
})

async function aCode(): Promise<string> {
  const teacher = await somebody('teacher')
  const { id } = await teacher.does(() => createClass({ name: '8B Geography', timeZone: 'UTC' }))
  return (await teacher.does(() => getClass(id)))?.joinCode ?? ''
}

async function aPupil(code: string, alias: string): Promise<Somebody> {
  const joined = await asNobody(() => join({ code, alias, kind: 'pin', secret: '4172', timeZone: 'UTC' }))
  if (!joined.ok || !joined.value.account) throw new Error('Not joined.')
  return whoIs(joined.value.account.id)
}

async function aTeacher(email: string): Promise<Somebody> {
  const made = await asNobody(() =>
    signUp({ role: 'teacher', alias: 'Ms Adeyemi', email, password: PASSWORD, timeZone: 'UTC' }, email),
  )
  if (!made.ok) throw new Error(made.error.code)
  return whoIs(made.value.id)
}

test('everybody sees their own settings, and nobody sees any', async () => {
  const pupil = await aPupil(await aCode(), 'Quiet Heron')
  expect(await pupil.does(getSettings)).toEqual({
    role: 'student',
    alias: 'Quiet Heron',
    email: null,
    hasPin: true,
    timeZone: 'UTC',
    fourGrades: false,
    cardsADay: 40,
  })
  expect(await refusal(() => asNobody(getSettings))).toBe(401)
})

test('a new alias goes to all classes that knew the old one, or to none', async () => {
  const [first, second] = [await aCode(), await aCode()]
  const pupil = await aPupil(first, 'Quiet Heron')
  await pupil.does(() => join({ code: second, alias: 'Quiet Heron', kind: 'pin', timeZone: 'UTC' }))
  await aPupil(second, 'Paper Kite')

  expect(await pupil.does(() => changeAlias('paper kite'))).toEqual({
    ok: false,
    error: { code: 'alias-taken' },
  })
  expect(await pupil.does(() => changeAlias('x'))).toEqual({ ok: false, error: { code: 'alias-short' } })
  const aliases = async () => [
    (await pupil.does(getSettings)).alias,
    ...(await pupil.does(listOwnMemberships)).map((one) => one.alias),
  ]
  expect(await aliases()).toEqual(['Quiet Heron', 'Quiet Heron', 'Quiet Heron'])
  expect(await pupil.does(() => changeAlias('Far Bell'))).toEqual({ ok: true, value: null })
  expect(await aliases()).toEqual(['Far Bell', 'Far Bell', 'Far Bell'])
  expect(await refusal(() => asNobody(() => changeAlias('Far Bell')))).toBe(401)
})

test('a class in which the teacher gave another alias keeps it', async () => {
  const pupil = await aPupil(await aCode(), 'Quiet Heron')
  await db.membership.updateMany({ where: { userId: pupil.id }, data: { alias: 'Q H', aliasKey: 'q h' } })
  await pupil.does(() => changeAlias('Far Bell'))
  expect(await pupil.does(listOwnMemberships)).toMatchObject([{ alias: 'Q H' }])
})

test('the time zone is one’s own', async () => {
  const [pupil, other] = [await somebody('student'), await somebody('student')]
  await pupil.does(() => changeTimeZone('Asia/Tokyo'))
  expect((await pupil.does(getSettings)).timeZone).toBe('Asia/Tokyo')
  expect((await other.does(getSettings)).timeZone).toBe('UTC')
  expect(await refusal(() => asNobody(() => changeTimeZone('Asia/Tokyo')))).toBe(401)
})

test('a PIN becomes another, or a password; each opens the account, and the old one no more', async () => {
  const code = await aCode()
  const pupil = await aPupil(code, 'Quiet Heron')
  const opens = async (secret: string) =>
    (await asNobody(() => signInByPin({ code, alias: 'Quiet Heron', secret }, secret))).ok
  const change = (kind: 'pin' | 'password', current: string, next: string) =>
    pupil.does(() => changeSecret({ kind, current, next }))

  expect(await change('pin', '0000', '9081')).toEqual({ ok: false, error: { code: 'no-match' } })
  expect(await change('pin', '4172', '1234')).toEqual({ ok: false, error: { code: 'pin-easy' } })
  expect(await change('pin', '4172', '9081')).toMatchObject({ ok: true, value: { sessionVersion: 1 } })
  expect([await opens('9081'), await opens('4172')]).toEqual([true, false])
  expect(await change('password', '9081', 'quiet heron')).toMatchObject({
    error: { code: 'password-personal' },
  })
  expect(await change('password', '9081', PASSWORD)).toMatchObject({ ok: true, value: { sessionVersion: 2 } })
  expect((await pupil.does(getSettings)).hasPin).toBe(false)
  expect([await opens(PASSWORD), await opens('9081')]).toEqual([true, false])
})

test('an account with an e-mail address never gets a PIN', async () => {
  const teacher = await aTeacher('pinless@school.example')
  const refused = await teacher.does(() => changeSecret({ kind: 'pin', current: PASSWORD, next: '4172' }))
  expect(refused).toEqual({ ok: false, error: { code: 'password-short' } })
  expect(await refusal(() => asNobody(() => changeSecret({ kind: 'pin', current: '', next: '' })))).toBe(401)
})

test('guessing at the secret of a session left open is throttled like a sign-in', async () => {
  const teacher = await aTeacher('left-open@school.example')
  const guess = (current: string) =>
    teacher.does(() => changeSecret({ kind: 'password', current, next: 'eight loud lanterns' }))
  for (let slip = 1; slip <= 5; slip++)
    expect(await guess('wrong')).toMatchObject({ error: { code: 'no-match' } })
  expect(await guess(PASSWORD)).toMatchObject({ error: { code: 'wait' } })
  const outside = await asNobody(() =>
    signInByPassword({ email: 'left-open@school.example', password: PASSWORD }, 'home'),
  )
  expect(outside).toMatchObject({ ok: false })
})

test('signing out everywhere moves the version of one’s own sessions', async () => {
  const [pupil, other] = [await somebody('student'), await somebody('student')]
  await pupil.does(signOutEverywhere)
  const versions = await db.user.findMany({
    where: { id: { in: [pupil.id, other.id] } },
    orderBy: { sessionVersion: 'desc' },
    select: { id: true, sessionVersion: true },
  })
  expect(versions).toEqual([
    { id: pupil.id, sessionVersion: 1 },
    { id: other.id, sessionVersion: 0 },
  ])
  expect(await refusal(() => asNobody(signOutEverywhere))).toBe(401)
})
