import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { db } from '@/lib/data/db'

import { useTestDatabase } from '../support/database'

useTestDatabase()

const root = path.resolve(__dirname, '../..')

test('the migrations make what schema.prisma says', async () => {
  // The engine's glue is an ES module that only Node itself loads, so it runs in a process of its own.
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/migrate.mjs', 'check'], {
    cwd: root,
    env: process.env,
  })
  expect(stdout.trim()).toBe('the migrations make what the schema says')
})

test('a test file begins with an empty database that knows every migration', async () => {
  const folders = readdirSync(path.join(root, 'prisma/migrations'), { withFileTypes: true })
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const applied = await db.$queryRaw<
    { migration_name: string }[]
  >`select migration_name from _prisma_migrations`
  expect(applied.map((row) => row.migration_name).sort()).toEqual(names.sort())
  expect(await db.user.count()).toBe(0)
})

test('only the server can load lib/data', () => {
  const files = readdirSync(path.join(root, 'lib/data'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\.tsx?$/.test(file))
  const open = sources.filter(
    (file) => !readFileSync(path.join(root, 'lib/data', file), 'utf8').startsWith("import 'server-only'\n"),
  )
  expect(open).toEqual([])
})
