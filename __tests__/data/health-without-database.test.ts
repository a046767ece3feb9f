import { GET } from '@/app/api/health/route'
import { db } from '@/lib/data/db'

// No `useTestDatabase`: the database that DATABASE_URL names is never made.
afterAll(() => db.$disconnect())

test('the health address says so where the database does not answer', async () => {
  const response = await GET()
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ status: 'database-unreachable' })
  expect(response.headers.get('retry-after')).toBe('5')
})
