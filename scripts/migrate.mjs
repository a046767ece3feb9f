// Migrations of the database at $DATABASE_URL, in Prisma's own format.
//
//   node scripts/migrate.mjs deploy        apply what is pending
//   node scripts/migrate.mjs new NAME      write a migration from prisma/migrations to prisma/schema.prisma
//   node scripts/migrate.mjs check         exit with 2 where the two differ, and print the difference
import fs from 'node:fs'
import path from 'node:path'

import { deploy, difference, LOCK_FILE, MIGRATIONS } from './migrations/engine.mjs'

const [command, name] = process.argv.slice(2)
process.exit(await run(command))

/** @param {string | undefined} command */
async function run(command) {
  const url = process.env.DATABASE_URL
  if (!url) return refuse('DATABASE_URL is not set: it names the database to work on.')
  if (command === 'deploy') return applyPending(url)
  if (command === 'check') return checkAgreement(url)
  if (command === 'new' && name && /^[a-z0-9_]+$/.test(name)) return writeMigration(url, name)
  return refuse('usage: node scripts/migrate.mjs deploy | check | new name_in_snake_case')
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
 * @param {string} name
 */
async function writeMigration(url, name) {
  const sql = await difference(url)
  if (sql === null) return refuse('the migrations make what the schema says already: nothing to write')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(MIGRATIONS, `${stamp}_${name}`)
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
