// Migrations, in Prisma's own format.
//
//   node scripts/migrate.mjs deploy        apply what the database at $DATABASE_URL does not have yet
//   node scripts/migrate.mjs new NAME      write a migration from prisma/migrations to prisma/schema.prisma
//   node scripts/migrate.mjs check         exit with 2 where the two differ, and print the difference
//
// `new` and `check` play the migrations into a database of their own, on a server of their own without $DATABASE_URL.
import fs from 'node:fs'
import path from 'node:path'

import { deploy, difference, LOCK_FILE, MIGRATIONS } from './migrations/engine.mjs'
import { startThrowAwayCluster } from './postgres/throw-away.mjs'

const [command, name] = process.argv.slice(2)
process.exit(await run())

async function run() {
  const url = process.env.DATABASE_URL
  if (command === 'deploy' && url) return applyPending(url)
  if (command === 'deploy') return refuse('DATABASE_URL is not set: it names the database to work on.')
  if (command === 'check') return withServer(url, checkAgreement)
  if (command === 'new' && name && /^[a-z0-9_]+$/.test(name)) {
    return withServer(url, (server) => writeMigration(server, name))
  }
  return refuse('usage: node scripts/migrate.mjs deploy | check | new name_in_snake_case')
}

/**
 * @param {string | undefined} url
 * @param {(url: string) => Promise<number>} work
 */
async function withServer(url, work) {
  if (url) return work(url)
  const { cluster, remove } = await startThrowAwayCluster()
  try {
    return await work(cluster.url('postgres'))
  } finally {
    await remove()
  }
}

/** @param {string} url */
async function applyPending(url) {
  const applied = await deploy(url)
  console.log(applied.length ? `applied ${applied.join(', ')}` : 'nothing to apply')
  return 0
}

/** @param {string} url */
async function checkAgreement(url) {
  const sql = await difference(url)
  console.log(sql ?? 'the migrations make what the schema says')
  return sql === null ? 0 : 2
}

/**
 * @param {string} url
 * @param {string} title
 */
async function writeMigration(url, title) {
  const sql = await difference(url)
  if (sql === null) return refuse('the migrations make what the schema says already: nothing to write')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(MIGRATIONS, `${stamp}_${title}`)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(MIGRATIONS, LOCK_FILE.path), LOCK_FILE.content)
  fs.writeFileSync(path.join(folder, 'migration.sql'), sql)
  console.log(path.relative(process.cwd(), path.join(folder, 'migration.sql')))
  return 0
}

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  return 1
}
