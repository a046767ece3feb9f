import { GET } from '@/app/api/health/route'

import { useTestDatabase } from '../support/database'

useTestDatabase()

test('the health address says ok while the database answers', async () => {
  const response = await GET()
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(response.headers.get('cache-control')).toBe('no-store')
})
