import pg from 'pg'

import { db } from '@/lib/data/db'

/**
 * Gives the test file a database of its own, migrated and empty, from before its first test until after its last.
 * Call it once, at the top level; `db` and everything in lib/data then work on that database.
 */
export function useTestDatabase(): void {
  const name = pg.escapeIdentifier(new URL(process.env.DATABASE_URL ?? '').pathname.slice(1))

  beforeAll(() => administer(`create database ${name} template template_readback strategy file_copy`))

  afterAll(async () => {
    await db.$disconnect()
    await administer(`drop database ${name} with (force)`)
  })
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_SERVER })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
