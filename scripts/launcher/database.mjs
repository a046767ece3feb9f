// The database that the app works on: reachable, migrated, and with something in it.
import path from 'node:path'

import pg from 'pg'

import { deploy } from '../migrations/engine.mjs'
import { startCluster } from '../postgres/cluster.mjs'
import { runNode } from './command.mjs'
import { dataFolder } from './project.mjs'

/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {{ role: string, signIn: string, password: string }} DemoPerson */
/** @typedef {{ url: string, stop: () => Promise<boolean> }} Database */

/** The number of the lock under which launchers prepare a database, one at a time. */
const PREPARING = 7777

const OUTSIDE_NEXT = new URL('./outside-next.mjs', import.meta.url).href

/**
 * The server named by DATABASE_URL, or our own, started or joined.
 *
 * @param {Progress} progress
 * @returns {Promise<Database>}
 */
export async function openDatabase(progress) {
  const given = process.env.DATABASE_URL
  if (given) {
    await requireReachable(given)
    return { url: given, stop: async () => false }
  }
  const wanted = path.join(dataFolder(), 'pg')
  const step = { doing: 'Starting PostgreSQL', done: 'PostgreSQL running' }
  const cluster = await progress.step(step, () => startCluster({ folder: wanted, log: progress.say }))
  if (cluster.folder !== wanted) {
    progress.say(
      `The account that runs PostgreSQL cannot use ${wanted}: the database is in ${cluster.folder}`,
    )
  }
  await cluster.createDatabase('readback')
  return { url: cluster.url('readback'), stop: () => cluster.stop() }
}

/**
 * Applies pending migrations and fills an empty database with the samples and the demo people; launchers that start at
 * the same time do so in turn. READBACK_DEMO=off leaves an empty database empty.
 *
 * @param {string} url
 * @param {Progress} progress
 * @returns {Promise<DemoPerson[]>} the demo people that the database still holds
 */
export async function prepareDatabase(url, progress) {
  return exclusively(url, async () => {
    const step = { doing: 'Bringing the tables up to date', done: 'Tables up to date' }
    const applied = await progress.step(step, () => deploy(url))
    if (applied.length) progress.say(`Migrations applied: ${applied.join(', ')}`)
    if (process.env.READBACK_DEMO === 'off') return []
    return progress.step({ doing: 'Looking after the samples', done: 'Samples looked after' }, () =>
      seed(url),
    )
  })
}

/**
 * Runs prisma/seed.ts, whose last line of output is JSON: { "demoPeople": [{ "role", "signIn", "password" }] }.
 *
 * @param {string} url
 * @returns {Promise<DemoPerson[]>}
 */
async function seed(url) {
  const output = await runNode(['--import=tsx', `--import=${OUTSIDE_NEXT}`, 'prisma/seed.ts'], {
    env: { ...process.env, DATABASE_URL: url },
  })
  const { demoPeople } = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')
  return demoPeople
}

/**
 * @template T
 * @param {string} url
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function exclusively(url, work) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING])
    return await work()
  } finally {
    await client.end()
  }
}

/** @param {string} url */
async function requireReachable(url) {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new Error('DATABASE_URL must look like postgresql://user:password@host:5432/database.')
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message || Reflect.get(error, 'code') : String(error)
    throw new Error(
      `The database that DATABASE_URL names does not answer (${reason}): start it, correct the address, or unset DATABASE_URL to use the bundled PostgreSQL.`,
    )
  }
  await client.end()
}
