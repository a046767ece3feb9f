import { hash, verify } from '@node-rs/argon2'
import type * as argon2 from '@node-rs/argon2'

import { verifyPassword } from '@/lib/auth/password'
import {
  confirmSecret,
  signInByPassword,
  signInByPin,
  signUp,
  throttleKey,
  type Account,
  type SignInRefusal,
} from '@/lib/data/accounts'
import { createClass, getClass, rotateJoinCode, setJoinOpen } from '@/lib/data/classes'
import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import { join } from '@/lib/data/joining'
import type { Result } from '@/lib/domain/shared/result'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody } from '../support/people'
import { refusal } from '../support/refusal'

jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2')
  return { ...real, verify: jest.fn(real.verify) }
})

useTestDatabase()

const realArgon2 = () => jest.requireActual<typeof argon2>('@node-rs/argon2')

const GOOD = 'seven quiet lanterns'
const NEW = { role: 'teacher', alias: 'Ms Adeyemi', password: GOOD, timeZone: 'Europe/Oslo' } as const
let made = 0
const address = () => `address ${made++}`
const at = <T>(seconds: number, work: () => Promise<T>): Promise<T> =>
  actAs({ userId: null, now: new Date(Date.UTC(2026, 2, 16, 9) + seconds * 1000) }, work)

async function anAccount(): Promise<{ email: string; account: Account }> {
  const email = `teacher${made++}@school.example`
  const signedUp = await asNobody(() => signUp({ ...NEW, email }, address()))
  if (!signedUp.ok) throw new Error(signedUp.error.code)
  return { email, account: signedUp.value }
}

async function aClass(): Promise<{
  code: string
  classId: string
  teacher: Awaited<ReturnType<typeof somebody>>
}> {
  const teacher = await somebody('teacher')
  const { id } = await teacher.does(() => createClass({ name: '8B Geography', timeZone: 'UTC' }))
  const view = await teacher.does(() => getClass(id))
  return { code: view?.joinCode ?? '', classId: id, teacher }
}

const joiner = (code: string, alias: string, secret = '4172') =>
  ({ code, alias, secret, kind: 'pin', timeZone: 'UTC' }) as const

function codeOf(result: Result<unknown, SignInRefusal>): string {
  return result.ok ? 'ok' : result.error.code
}

test('who signed up signs in, whatever the case of the address', async () => {
  const { email, account } = await anAccount()
  const signedIn = await asNobody(() =>
    signInByPassword({ email: ` ${email.toUpperCase()} `, password: GOOD }, address()),
  )
  expect(signedIn).toMatchObject({ ok: true, value: { id: account.id } })
})

test('a password is kept exactly: no trimming, no folding, nothing cut off', async () => {
  const email = 'exact@school.example'
  const password = ` Zoe\u0308 🦆 ${'long '.repeat(20)}`
  await asNobody(() => signUp({ ...NEW, email, password }, address()))
  const tries = [
    password,
    password.trim(),
    password.normalize('NFC'),
    password.toLowerCase(),
    password.slice(0, 72),
  ]
  const results = []
  for (const each of tries) {
    results.push(codeOf(await asNobody(() => signInByPassword({ email, password: each }, address()))))
  }
  expect(results).toEqual(['ok', 'no-match', 'no-match', 'no-match', 'no-match'])
})

test('an address is taken once, also by two who sign up at once', async () => {
  const email = 'twice@school.example'
  const results = await Promise.all([1, 2].map(() => asNobody(() => signUp({ ...NEW, email }, address()))))
  expect(results.map((result) => (result.ok ? 'ok' : result.error.code)).sort()).toEqual([
    'email-taken',
    'ok',
  ])
  expect(await db.user.count({ where: { email } })).toBe(1)
})

test('the first teacher of an empty installation becomes its admin, and nobody after', async () => {
  await anAccount()
  const users = await db.user.findMany({ orderBy: { createdAt: 'asc' }, select: { role: true } })
  expect(users.map(({ role }) => role === 'admin')).toEqual([true, ...users.slice(1).map(() => false)])
})

test('weak passwords and other people’s names for them are refused before anything is made', async () => {
  const email = 'ms.brook@school.example'
  const refused = await asNobody(() => signUp({ ...NEW, email, password: 'brook2026!' }, address()))
  expect(refused).toEqual({ ok: false, error: { code: 'password-personal' } })
  expect(await db.user.count({ where: { email } })).toBe(0)
})

test('an unknown account, a disabled one and a wrong password get one answer, and each costs one look at a hash', async () => {
  const { email } = await anAccount()
  const disabled = await anAccount()
  await db.user.update({ where: { id: disabled.account.id }, data: { disabledAt: new Date() } })
  const tries = [
    () => signInByPassword({ email, password: 'wrong password' }, address()),
    () => signInByPassword({ email: 'nobody@school.example', password: GOOD }, address()),
    () => signInByPassword({ email: disabled.email, password: GOOD }, address()),
    () => signInByPin({ code: 'ABCD-EFGH', alias: 'Quiet Heron', secret: '4172' }, address()),
    () => signInByPin({ code: 'not a code', alias: '', secret: '' }, address()),
  ]
  for (const attempt of tries) {
    jest.mocked(verify).mockClear()
    expect(await asNobody(attempt)).toEqual({ ok: false, error: { code: 'no-match' } })
    expect(verify).toHaveBeenCalledTimes(1)
  }
})

test('five slips are free, then the door closes for 1, 2, 4 … seconds, at most 15 minutes, and a success opens it', async () => {
  const { email } = await anAccount()
  const attempt = (password: string) => signInByPassword({ email, password }, address())
  let now = 0
  for (let slip = 1; slip <= 5; slip++) expect(codeOf(await at(now, () => attempt('wrong')))).toBe('no-match')
  const waits: number[] = []
  for (let round = 0; round < 12; round++) {
    const closed = await at(now, () => attempt(GOOD))
    if (closed.ok || closed.error.code !== 'wait') throw new Error('The door should be closed.')
    waits.push(closed.error.waitSeconds)
    now += closed.error.waitSeconds
    expect(codeOf(await at(now, () => attempt('wrong')))).toBe('no-match')
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
  expect(codeOf(await at(now + 900, () => attempt(GOOD)))).toBe('ok')
  expect(codeOf(await at(now + 900, () => attempt('wrong')))).toBe('no-match')
  expect(codeOf(await at(now + 900, () => attempt(GOOD)))).toBe('ok')
})

test('the door closes for names without an account in the same way', async () => {
  const attempt = () => signInByPassword({ email: 'ghost@school.example', password: 'x' }, address())
  const codes = []
  for (let slip = 1; slip <= 6; slip++) codes.push(codeOf(await at(0, attempt)))
  expect(codes).toEqual([...Array<string>(5).fill('no-match'), 'wait'])
})

test('a day later all slips are forgotten', async () => {
  const { email } = await anAccount()
  const attempt = () => signInByPassword({ email, password: 'wrong' }, address())
  for (let slip = 1; slip <= 5; slip++) await at(0, attempt)
  const day = 25 * 3600
  for (let slip = 1; slip <= 5; slip++) expect(codeOf(await at(day, attempt))).toBe('no-match')
  expect(codeOf(await at(day, attempt))).toBe('wait')
})

test('twenty tries sent at once do not slip past the throttle together', async () => {
  const { email } = await anAccount()
  const tries = Array.from({ length: 20 }, () =>
    at(0, () => signInByPassword({ email, password: 'wrong' }, 'one machine')),
  )
  const codes = (await Promise.all(tries)).map(codeOf)
  expect(codes.filter((code) => code === 'no-match')).toHaveLength(5)
  expect(codes.filter((code) => code === 'wait')).toHaveLength(15)
})

test('thirty pupils behind one address, each with three slips, all get in within the minute', async () => {
  const { code } = await aClass()
  const aliases = Array.from({ length: 30 }, (_, index) => `Pupil ${index}`)
  for (const alias of aliases) expect((await asNobody(() => join(joiner(code, alias)))).ok).toBe(true)
  const pupil = async (alias: string, index: number) => {
    for (const secret of ['1', '22', '333']) {
      expect(codeOf(await at(index, () => signInByPin({ code, alias, secret }, 'the school')))).toBe(
        'no-match',
      )
    }
    return codeOf(await at(index, () => signInByPin({ code, alias, secret: '4172' }, 'the school')))
  }
  expect(await Promise.all(aliases.map(pupil))).toEqual(aliases.map(() => 'ok'))
})

test('a machine that tries account after account from one address is slowed down', async () => {
  const attempt = (guess: number) =>
    at(0, () => signInByPassword({ email: `guess${guess}@school.example`, password: 'x' }, 'a machine'))
  await attempt(0)
  // 299 more of these tries are let through; the last of them stands in for all.
  await db.rateBucket.update({ where: { key: 'sign-in:a machine' }, data: { tokens: 1 } })
  expect([codeOf(await attempt(1)), codeOf(await attempt(2))]).toEqual(['no-match', 'wait'])
})

test('a student comes back with code, alias and PIN, however code and alias are typed', async () => {
  const { code } = await aClass()
  const joined = await asNobody(() => join(joiner(code, 'Quiet Heron')))
  const back = await asNobody(() =>
    signInByPin({ code: code.toLowerCase(), alias: 'quiet  héron', secret: '4172' }, address()),
  )
  expect(back).toMatchObject({ ok: true, value: { id: joined.ok && joined.value.account?.id } })
})

test('coming back works after the class was closed to new members, and with a new code only after it changed', async () => {
  const { code, classId, teacher } = await aClass()
  await asNobody(() => join(joiner(code, 'Quiet Heron')))
  const back = (by: string) =>
    asNobody(() => signInByPin({ code: by, alias: 'Quiet Heron', secret: '4172' }, address()))
  await teacher.does(() => setJoinOpen(classId, false))
  expect(codeOf(await back(code))).toBe('ok')
  await teacher.does(() => rotateJoinCode(classId))
  const renewed = await teacher.does(() => getClass(classId))
  expect([codeOf(await back(code)), codeOf(await back(renewed?.joinCode ?? ''))]).toEqual(['no-match', 'ok'])
})

test('a hash with weaker parameters is made again at the next sign-in', async () => {
  const { email, account } = await anAccount()
  const weak = await hash(GOOD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 })
  await db.user.update({ where: { id: account.id }, data: { passwordHash: weak } })
  expect(codeOf(await asNobody(() => signInByPassword({ email, password: GOOD }, address())))).toBe('ok')
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: account.id } })
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(codeOf(await asNobody(() => signInByPassword({ email, password: GOOD }, address())))).toBe('ok')
})

test('when a hundred wait, the next is told to come back, and it does not count as a slip', async () => {
  const { email, account } = await anAccount()
  let open = () => {}
  const opened = new Promise<boolean>((resolve) => (open = () => resolve(true)))
  jest.mocked(verify).mockReturnValue(opened)
  const crowd = Array.from({ length: 102 }, () => verifyPassword('x', 'y'))
  const turnedAway = await asNobody(() => signInByPassword({ email, password: GOOD }, address()))
  open()
  await Promise.all(crowd)
  jest.mocked(verify).mockImplementation(realArgon2().verify)

  expect(codeOf(turnedAway)).toBe('busy')
  const throttle = await db.signInThrottle.findUnique({ where: { key: throttleKey(account.id) } })
  expect(throttle?.failures).toBe(0)
  expect(codeOf(await asNobody(() => signInByPassword({ email, password: GOOD }, address())))).toBe('ok')
})

test('a person’s own secret is asked with the same care: nobody has one', async () => {
  const { account } = await anAccount()
  const as = <T>(work: () => Promise<T>) => actAs({ userId: account.id, now: new Date() }, work)
  expect(codeOf(await as(() => confirmSecret(GOOD)))).toBe('ok')
  for (let slip = 1; slip <= 5; slip++)
    expect(codeOf(await as(() => confirmSecret('wrong')))).toBe('no-match')
  expect(codeOf(await as(() => confirmSecret(GOOD)))).toBe('wait')
  expect(await refusal(() => asNobody(() => confirmSecret(GOOD)))).toBe(401)
})
