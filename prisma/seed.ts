// Fills an empty database with the samples and a class to look around in, and prints who can sign in.
import { db } from '@/lib/data/db'

import { createDemoPeople, demoSignIns } from './seed/people'

const secret = process.env.NEXTAUTH_SECRET
if (!secret) throw new Error('NEXTAUTH_SECRET is not set: the demo passwords follow from it.')

if ((await db.user.count()) === 0) {
  // The samples bring the whole question engine with them, which no later start needs.
  const { seedSchool } = await import('./seed/school')
  const now = new Date()
  await seedSchool(await createDemoPeople(secret, now), now)
}
console.log(JSON.stringify({ demoPeople: await demoSignIns(secret) }))
await db.$disconnect()
