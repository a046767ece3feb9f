import { POST as signOut } from '@/app/api/sign-out/route'
import { POST as joinPost } from '@/app/api/join/route'
import { POST as previewPost } from '@/app/api/join/preview/route'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { createClass, getClass, setJoinOpen } from '@/lib/data/classes'
import { db } from '@/lib/data/db'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'

const jar = new Map<string, string>()
jest.mock('next/headers', () => ({
  cookies: async () => ({
    set: (name: string, value: string) => jar.set(name, value),
  }),
}))

useTestDatabase()
beforeEach(() => jar.clear())

const OWN = {
  host: 'readback.example',
  origin: 'http://readback.example',
  'content-type': 'application/json',
}
let made = 0

function request(body: unknown, headers: Record<string, string> = {}): Request {
  const all = { ...OWN, 'x-forwarded-for': `198.51.100.${made++ % 250}`, ...headers }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request('http://readback.example/api/join', { method: 'POST', headers: all, body: text })
}

async function aRoom(): Promise<{ classId: string; code: string; teacher: Somebody }> {
  const teacher = await somebody('teacher')
  const { id: classId } = await teacher.does(() => createClass({ name: '8B Geography', timeZone: 'UTC' }))
  return { classId, code: (await teacher.does(() => getClass(classId)))?.joinCode ?? '', teacher }
}

const joiner = (code: string, alias = 'Quiet Heron') => ({
  code,
  alias,
  kind: 'pin',
  secret: '4172',
  timeZone: 'UTC',
})
const answerOf = async (response: Response) => ({
  status: response.status,
  body: (await response.json()) as unknown,
})

test.each([
  ['another site', { origin: 'https://evil.example' }, 403],
  ['a sandboxed frame', { origin: 'null' }, 403],
  ['a form posing as JSON', { 'content-type': 'text/plain' }, 415],
  ['a plain form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
])('%s cannot join anybody', async (_name, headers, status) => {
  const { code, classId } = await aRoom()
  const refused = await asNobody(() => joinPost(request(joiner(code), headers), undefined))
  expect(refused.status).toBe(status)
  expect(await db.membership.count({ where: { classId } })).toBe(0)
})

test('a request without an origin is refused', async () => {
  const bare = request({ code: 'x' })
  bare.headers.delete('origin')
  expect((await asNobody(() => previewPost(bare, undefined))).status).toBe(403)
})

test.each([
  ['no JSON', '{', 400],
  ['something else', '[]', 400],
  ['a number for a code', '{"code":7}', 400],
  ['a long body', JSON.stringify({ code: 'x'.repeat(5_000) }), 413],
])('%s is refused', async (_name, body, status) => {
  const refused = await asNobody(() => previewPost(request(body), undefined))
  expect(refused.status).toBe(status)
})

test('a visitor looks a class up, joins it and is signed in by a cookie', async () => {
  const { code, classId } = await aRoom()
  const seen = await answerOf(await asNobody(() => previewPost(request({ code }), undefined)))
  expect(seen).toMatchObject({ status: 200, body: { className: '8B Geography' } })
  const joined = await asNobody(() => joinPost(request(joiner(code)), undefined))
  expect(joined.headers.get('cache-control')).toBe('private, no-store')
  expect(await answerOf(joined)).toEqual({ status: 200, body: { classId, waiting: false } })
  expect(jar.get(sessionCookie.name)).toMatch(/^ey/)
})

test('a wrong code and a closed class get the same answer, word for word', async () => {
  const { code, classId, teacher } = await aRoom()
  await teacher.does(() => setJoinOpen(classId, false))
  const answers = []
  for (const tried of [code, 'ABCD-2345', '?']) {
    answers.push(await answerOf(await asNobody(() => previewPost(request({ code: tried }), undefined))))
    answers.push(await answerOf(await asNobody(() => joinPost(request(joiner(tried)), undefined))))
  }
  expect(answers).toEqual(answers.map(() => ({ status: 404, body: { error: 'no-class' } })))
  expect(jar.size).toBe(0)
})

test('a taken alias comes with one that is free', async () => {
  const { code } = await aRoom()
  await asNobody(() => joinPost(request(joiner(code)), undefined))
  jar.clear()
  const refused = await answerOf(await asNobody(() => joinPost(request(joiner(code)), undefined)))
  expect(refused).toEqual({
    status: 409,
    body: { error: 'alias-taken', suggestion: expect.stringMatching(/^\w+ \w+/) },
  })
  expect(jar.size).toBe(0)
})

test('a signed-in student joins without a secret, and keeps their session', async () => {
  const { code, classId } = await aRoom()
  const student = await somebody('student')
  const body = { code, alias: 'Paper Kite', timeZone: 'UTC' }
  expect((await student.does(() => joinPost(request(body), undefined))).status).toBe(200)
  expect(await db.membership.count({ where: { classId, userId: student.id } })).toBe(1)
  expect(jar.size).toBe(0)
})

test('past its limit a guesser is told when to come back', async () => {
  const from = { 'x-forwarded-for': '203.0.113.99' }
  let refused: Response | undefined
  for (let guess = 0; guess < 301; guess++) {
    refused = await asNobody(() => previewPost(request({ code: 'ABCD-2345' }, from), undefined))
  }
  expect(refused?.status).toBe(429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('only our own pages sign somebody out', async () => {
  expect((await signOut(request('', { origin: 'https://evil.example' }))).status).toBe(403)
  expect(jar.size).toBe(0)
  const out = await signOut(request(''))
  expect([out.status, out.headers.get('location')]).toEqual([303, '/'])
  expect(jar.get(sessionCookie.name)).toBe('')
})
