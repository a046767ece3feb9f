import 'server-only'

import { PrismaPg } from '@prisma/adapter-pg'

import { PrismaClient } from '@/lib/generated/prisma/client'

export type { Prisma } from '@/lib/generated/prisma/client'

declare global {
  var readbackDatabase: PrismaClient | undefined
}

function connect(): PrismaClient {
  const names = new Map<string, string>()
  const adapter = new PrismaPg(
    { connectionString: process.env.DATABASE_URL, max: 10 },
    {
      // Named statements: PostgreSQL plans each distinct query once per connection.
      statementNameGenerator: ({ sql }) => {
        const name = names.get(sql) ?? `p${names.size}`
        names.set(sql, name)
        return name
      },
    },
  )
  return new PrismaClient({ adapter })
}

/** The one connection to the database, kept on `globalThis` so that a reload in development does not open another. */
export const db: PrismaClient = (globalThis.readbackDatabase ??= connect())

/** A transaction of `db`, or `db` itself: what a step that others build on takes. */
export type Database = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>
