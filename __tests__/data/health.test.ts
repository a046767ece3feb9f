import { GET } from '@/app/api/health/route'
import { db } from '@/lib/data/db'

import { useTestDatabase } from '../support/database'

useTestDatabase()

// The two seconds of patience pass when a test says so, and not while a busy machine connects.
beforeEach(() => jest.useFakeTimers({ doNotFake: [...EVERYTHING_ELSE] }))
afterEach(() => jest.useRealTimers())

const EVERYTHING_ELSE = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
] as const

test('the health address says ok while the database answers', async () => {
  const response = await GET()
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a database that keeps it waiting for two seconds is not up', async () => {
  const busy = await allConnections()
  const asked = GET()
  jest.advanceTimersByTime(2_000)
  expect((await asked).status).toBe(503)
  await busy.release()
  expect((await GET()).status).toBe(200)
})

/** Holds every connection that there is. */
async function allConnections() {
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  const held: Promise<void>[] = []
  for (let index = 0; index < 10; index++) {
    await new Promise<void>((begun) => {
      held.push(
        db.$transaction(async (tx) => {
          await tx.$queryRaw`select 1`
          begun()
          await gate
        }),
      )
    })
  }
  return {
    release: async () => {
      open()
      await Promise.all(held)
    },
  }
}
