import { encode } from 'next-auth/jwt'

import { endSession, readSession, sessionCookie, startSession } from '@/lib/auth/session-cookie'
import { signInByPassword, signUp, type Account } from '@/lib/data/accounts'
import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import { changeSecret, signOutEverywhere } from '@/lib/data/settings'
import { getViewer, requireAdmin, requireTeacher, requireViewer } from '@/lib/data/viewer'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody } from '../support/people'
import { refusal } from '../support/refusal'

/** What each browser holds; the request comes from the one that is in front. */
let front = new Map<string, string>()

jest.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = front.get(name)
      return value === undefined ? undefined : { name, value }
    },
    set: (name: string, value: string, options: { maxAge: number }) =>
      options.maxAge > 0 ? front.set(name, value) : front.delete(name),
  }),
}))
jest.mock('next/server', () => ({ connection: async () => {} }))

useTestDatabase()

const PASSWORD = 'seven quiet lanterns'
let made = 0

async function anAccount(
  role: 'teacher' | 'student' = 'student',
): Promise<{ email: string; account: Account }> {
  const email = `person${made++}@school.example`
  // As long as there is nobody, the first teacher would become the admin.
  if (made === 1) await db.user.create({ data: { role: 'admin', alias: 'Admin', passwordHash: 'none' } })
  const signedUp = await actAs({ userId: null, now: new Date() }, () =>
    signUp({ role, alias: `Person ${made}`, email, password: PASSWORD, timeZone: 'UTC' }, 'here'),
  )
  if (!signedUp.ok) throw new Error(signedUp.error.code)
  return { email, account: signedUp.value }
}

/** A browser in which the account signs in by its password. */
async function aBrowser(email: string, password = PASSWORD): Promise<Map<string, string>> {
  const browser = new Map<string, string>()
  const signedIn = await actAs({ userId: null, now: new Date() }, () =>
    signInByPassword({ email, password }, 'here'),
  )
  if (!signedIn.ok) throw new Error(signedIn.error.code)
  front = browser
  await startSession(signedIn.value)
  return browser
}

async function viewerIn(browser: Map<string, string>): Promise<string | null> {
  front = browser
  return (await getViewer())?.id ?? null
}

test('who signs in is the viewer, in that browser alone', async () => {
  const { email, account } = await anAccount()
  const browser = await aBrowser(email)
  expect(await viewerIn(browser)).toBe(account.id)
  expect(await viewerIn(new Map())).toBeNull()
})

test('the cookie is out of reach of scripts and of other sites, and says nothing in plain text', async () => {
  const { email, account } = await anAccount()
  const browser = await aBrowser(email)
  expect(sessionCookie.options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false })
  expect([...browser.values()].join()).not.toContain(account.id)
})

test('over https the cookie is secure and bound to the host', async () => {
  process.env['NEXTAUTH_URL'] = 'https://readback.example'
  try {
    await jest.isolateModulesAsync(async () => {
      const fresh = await import('@/lib/auth/session-cookie')
      expect(fresh.sessionCookie.name).toMatch(/^__Host-/)
      expect(fresh.sessionCookie.options.secure).toBe(true)
    })
  } finally {
    delete process.env['NEXTAUTH_URL']
  }
})

test('when the password changes, every other browser is signed out at its next request', async () => {
  const { email, account } = await anAccount()
  const [school, home] = [await aBrowser(email), await aBrowser(email)]
  front = school
  const changed = await changeSecret({ current: PASSWORD, kind: 'password', next: 'eight loud lanterns' })
  if (!changed.ok) throw new Error(changed.error.code)
  await startSession(changed.value)
  expect(await viewerIn(home)).toBeNull()
  expect(await viewerIn(school)).toBe(account.id)
  expect(await viewerIn(await aBrowser(email, 'eight loud lanterns'))).toBe(account.id)
})

test('signing out ends the session in this browser; everywhere ends all of them', async () => {
  const { email, account } = await anAccount()
  const [school, home] = [await aBrowser(email), await aBrowser(email)]
  front = school
  await endSession()
  expect([await viewerIn(school), await viewerIn(home)]).toEqual([null, account.id])
  const library = await aBrowser(email)
  front = home
  await signOutEverywhere()
  expect([await viewerIn(home), await viewerIn(library)]).toEqual([null, null])
})

test('a disabled or deleted account is nobody at once', async () => {
  const { email, account } = await anAccount()
  const browser = await aBrowser(email)
  await db.user.update({ where: { id: account.id }, data: { disabledAt: new Date() } })
  expect(await viewerIn(browser)).toBeNull()
  await db.user.update({ where: { id: account.id }, data: { disabledAt: null } })
  expect(await viewerIn(browser)).toBe(account.id)
  await db.user.delete({ where: { id: account.id } })
  expect(await viewerIn(browser)).toBeNull()
})

test('a session lasts 30 days for a student and 7 for a teacher, however busy it is', async () => {
  const DAY_MS = 86_400_000
  const aged = async (role: 'student' | 'teacher', days: number) => {
    const { account } = await anAccount(role)
    front = new Map()
    await startSession({ ...account, startedAt: Date.now() - days * DAY_MS })
    return viewerIn(front)
  }
  expect(await aged('student', 29.9)).not.toBeNull()
  expect(await aged('student', 30.1)).toBeNull()
  expect(await aged('teacher', 6.9)).not.toBeNull()
  expect(await aged('teacher', 7.1)).toBeNull()
})

test.each([
  ['nonsense', async () => 'nonsense'],
  ['an empty value', async () => ''],
  [
    'a token of another secret',
    async () => encode({ token: await claim(), secret: 'another secret altogether' }),
  ],
  ['an expired token', async () => encode({ token: await claim(), secret: secret(), maxAge: -60 })],
  ['a token that claims nothing', async () => encode({ token: {} as never, secret: secret() })],
])('%s is nobody', async (_name, forge) => {
  front = new Map([[sessionCookie.name, await forge()]])
  expect(await readSession()).toBeNull()
  expect(await getViewer()).toBeNull()
  expect(await refusal(requireViewer)).toBe(401)
})

const secret = () => process.env['NEXTAUTH_SECRET'] ?? ''
const claim = async () => ({ ...(await anAccount()).account })

test('without a secret nobody is signed in: the request fails', async () => {
  const { email } = await anAccount()
  const browser = await aBrowser(email)
  const kept = secret()
  process.env['NEXTAUTH_SECRET'] = ''
  try {
    await expect(viewerIn(browser)).rejects.toThrow('NEXTAUTH_SECRET')
  } finally {
    process.env['NEXTAUTH_SECRET'] = kept
  }
})

test('each door opens to its role: 401 for nobody, 403 for the wrong one', async () => {
  const people = [await somebody('student'), await somebody('teacher'), await somebody('admin')]
  const answers = async (door: () => Promise<unknown>) => [
    await refusal(() => asNobody(door)),
    ...(await Promise.all(people.map((who) => refusal(() => who.does(door))))),
  ]
  expect(await answers(requireViewer)).toEqual([401, null, null, null])
  expect(await answers(requireTeacher)).toEqual([401, 403, null, null])
  expect(await answers(requireAdmin)).toEqual([401, 403, 403, null])
})
