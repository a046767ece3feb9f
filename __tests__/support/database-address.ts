// Runs before each test file of the projects with a database, so before the file's imports: gives it a database name
// of its own. The connection is made with the first query; `useTestDatabase` makes the database itself.
import { randomUUID } from 'node:crypto'

const server = process.env.TEST_DATABASE_SERVER
if (!server) throw new Error('TEST_DATABASE_SERVER is not set: postgres-setup.mjs must run first.')

const address = new URL(server)
address.pathname = `/test_${randomUUID().replaceAll('-', '')}`
process.env.DATABASE_URL = address.toString()
process.env.NEXTAUTH_SECRET = 'a secret that only the tests know, of forty or so characters'
// next.config.js switches `unauthorized()` and `forbidden()` on for the app; this does so for the data layer alone.
process.env['__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS'] = 'true'
