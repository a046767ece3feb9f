import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { startCluster, type Cluster } from '../../scripts/postgres/cluster.mjs'
import { makeThrowAwayFolder, removeFolder } from '../../scripts/postgres/throw-away.mjs'

let parent = ''
const started: Cluster[] = []

beforeAll(async () => {
  parent = await makeThrowAwayFolder()
})

afterEach(async () => {
  for (const cluster of started.splice(0)) await cluster.stop()
})

afterAll(() => removeFolder(parent))

async function aCluster(name: string, { fast = true } = {}): Promise<Cluster> {
  const cluster = await startCluster({ folder: path.join(parent, name), fast })
  started.push(cluster)
  return cluster
}

function serverPid(cluster: Cluster): number {
  return Number(readFileSync(path.join(cluster.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function ask(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select words from kept order by words')).rows
  } finally {
    await client.end()
  }
}

test('what was stored is there after a stop and a second start', async () => {
  const first = await aCluster('kept')
  await first.query('create table kept (words text)')
  await first.query('insert into kept values ($1)', ['Seventy animals'])
  expect(await first.stop()).toBe(true)
  started.pop()

  const second = await aCluster('kept')
  expect(await ask(second.url('postgres'))).toEqual([{ words: 'Seventy animals' }])
})

test('a second launcher joins the running server, and the last one to leave stops it', async () => {
  const first = await aCluster('joined')
  const second = await aCluster('joined')
  expect(serverPid(second)).toBe(serverPid(first))
  expect(await first.stop()).toBe(false)
  expect((await second.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  expect(await second.stop()).toBe(true)
  started.length = 0
  expect(existsSync(path.join(first.folder, 'data', 'postmaster.pid'))).toBe(false)
})

test('a server that was killed is started again under the launcher, and nothing acknowledged is lost', async () => {
  const cluster = await aCluster('killed', { fast: false })
  await cluster.query('create table kept (words text)')
  await cluster.query("insert into kept select 'row ' || n from generate_series(1, 100) n")
  process.kill(serverPid(cluster), 'SIGKILL')

  const deadline = Date.now() + 60_000
  let rows: unknown[] = []
  while (rows.length === 0 && Date.now() < deadline) {
    await sleep(200)
    rows = await ask(cluster.url('postgres')).catch(() => [])
  }
  expect(rows).toHaveLength(100)
})

test('a pid file left by a crash that now names another program is no obstacle', async () => {
  const first = await aCluster('stale')
  await first.stop()
  started.pop()
  writeFileSync(
    path.join(first.folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${first.folder}/data\n0\n5432\n`,
  )
  const second = await aCluster('stale')
  expect((await second.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('nobody gets in without the random password, and nobody else can read it or reach the socket', async () => {
  const cluster = await aCluster('private')
  const address = new URL(cluster.url('postgres'))
  expect(address.password).toMatch(/^[\w-]{32}$/)
  address.password = 'guessed'
  await expect(ask(address.toString())).rejects.toThrow(/password authentication failed/)
  expect(statSync(cluster.folder).mode & 0o777).toBe(0o700)
  expect(statSync(path.join(cluster.folder, 'password')).mode & 0o777).toBe(0o600)
})

test('a folder with spaces and quotes in its name will do', async () => {
  const cluster = await aCluster(`class 7b's "own" $folder`)
  expect((await cluster.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('where its account cannot go, another folder is taken, the same one each time', async () => {
  const home = path.join(parent, 'home')
  process.env.XDG_DATA_HOME = home
  const isRoot = process.getuid?.() === 0
  // Root lends PostgreSQL another account, which cannot enter this folder; anybody else cannot write into it.
  mkdirSync(path.join(parent, 'closed'), { mode: isRoot ? 0o700 : 0o500 })
  const first = await aCluster('closed/pg')
  const second = await aCluster('closed/pg')
  try {
    expect(first.folder).toMatch(/\/readback-[0-9a-f]{12}$/)
    expect(first.folder.startsWith(isRoot ? '/var/' : home)).toBe(true)
    expect(second.folder).toBe(first.folder)
    expect((await second.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  } finally {
    for (const cluster of started.splice(0)) await cluster.stop()
    rmSync(first.folder, { recursive: true })
  }
})

test('the database of another major version is left alone, and the sentence says what to do', async () => {
  const folder = path.join(parent, 'older')
  const cluster = await aCluster('older')
  await cluster.stop()
  started.pop()
  writeFileSync(path.join(folder, 'data', 'PG_VERSION'), '15\n')
  await expect(startCluster({ folder })).rejects.toThrow(
    /was made by PostgreSQL 15 and this version brings \d+/,
  )
})

test('test servers whose process died are cleared away by the next run', async () => {
  const script = `
    const { startThrowAwayCluster } = await import('./scripts/postgres/throw-away.mjs')
    const { cluster } = await startThrowAwayCluster()
    console.log(cluster.folder)
    process.kill(process.pid, 'SIGKILL')`
  const root = path.resolve(__dirname, '../..')
  let left = ''
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, stdio: 'pipe' })
  } catch (error) {
    left = String(Reflect.get(Object(error), 'stdout')).trim()
  }
  expect(existsSync(left)).toBe(true)
  removeFolder(await makeThrowAwayFolder())
  expect(existsSync(left)).toBe(false)
})
