// npm start: from a fresh checkout to the app being served. With --dev, Next.js's development server.
import './launcher/node-version.mjs'

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { CommandFailed, endCommands } from './launcher/command.mjs'
import { installPackages } from './launcher/install.mjs'
import { portToServe } from './launcher/port.mjs'
import { buildApp, generateClient } from './launcher/products.mjs'
import { createProgress } from './launcher/progress.mjs'
import { dataFolder, prepareLock, root } from './launcher/project.mjs'
import { serve } from './launcher/server.mjs'
import { withLock } from './lock.mjs'

const dev = process.argv.includes('--dev')
const progress = createProgress()

/** @type {(() => Promise<unknown>)[]} what was started: stopped in the opposite order */
const toStop = []
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0))
followParent()
process.on('disconnect', () => void stop(0))
const starting = start()
starting.catch((error) => {
  if (isStopping) return
  if (error instanceof CommandFailed && error.output) console.error(error.output)
  console.error(`\n${error instanceof Error ? error.message : error}`)
  void stop(1)
})

async function start() {
  const envFile = path.join(root, '.env')
  if (fs.existsSync(envFile)) process.loadEnvFile(envFile)
  const port = await portToServe()
  process.env.NEXTAUTH_SECRET ||= keptSecret()
  fs.mkdirSync(path.dirname(prepareLock), { recursive: true, mode: 0o755 })
  await withLock(prepareLock, async () => {
    await installPackages(progress)
    await generateClient(progress)
  })

  // Only now can modules be loaded that need packages.
  const { openDatabase, prepareDatabase } = await import('./launcher/database.mjs')
  process.env.NEXTAUTH_SECRET ??= keptSecret()
  const database = await openDatabase(progress)
  toStop.push(database.stop)
  const demoPeople = await prepareDatabase(database.url, progress)
  if (!dev) await buildApp(progress)

  if (isStopping) return
  const server = serve({ dev, port, env: appEnvironment(database.url) })
  toStop.push(server.stop)
  void server.whenStopped.then(stop)
  await progress.step({ doing: 'Starting the app', done: 'App started' }, server.whenReady)
  announce(port, demoPeople)
}

/** @param {string} databaseUrl */
function appEnvironment(databaseUrl) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    // Without a fixed address, sign-in follows the one that the browser used: a class comes by the machine's own.
    ...(!process.env.NEXTAUTH_URL && { AUTH_TRUST_HOST: 'true' }),
  }
}

/** The secret that signs sessions, drawn once: with another one everybody would be signed out. */
function keptSecret() {
  const file = path.join(dataFolder(), 'auth-secret')
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8').trim()
}

/**
 * @param {number} port
 * @param {import('./launcher/database.mjs').DemoPerson[]} demoPeople
 */
function announce(port, demoPeople) {
  const address = `http://${process.env.HOST ?? 'localhost'}:${port}`
  const others = process.env.HOST ? [] : networkAddresses().map((ip) => `http://${ip}:${port}`)
  console.log(`\nReadback is ready: ${address}`)
  if (others.length) console.log(`From other devices in this network: ${others.join(', ')}`)
  if (demoPeople.length) console.log('\nSign in as')
  for (const { role, signIn, password } of demoPeople) {
    console.log(`  ${role.padEnd(8)} ${signIn.padEnd(26)} password: ${password}`)
  }
  console.log('\nStop with Ctrl-C.')
  process.send?.({ address, demoPeople })
}

function networkAddresses() {
  const all = Object.values(os.networkInterfaces()).flatMap((each) => each ?? [])
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}

/** @param {number} code */
async function stop(code) {
  if (isStopping) return
  isStopping = true
  endCommands()
  await stopAll()
  // A step that was half-way may have started something more.
  await Promise.race([starting.catch(() => {}), sleep(5_000)])
  await stopAll()
  process.exit(code)
}

async function stopAll() {
  for (let stopOne = toStop.pop(); stopOne; stopOne = toStop.pop()) await stopOne()
}

/** `npm start` runs us below a shell that dies of SIGTERM without passing it on: go when it goes. */
function followParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stop(0), 500).unref()
}
