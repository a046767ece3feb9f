// The app as the launcher starts it, on a free port, with a seeded database that is thrown away afterwards.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'

import { makeThrowAwayFolder, removeFolder } from '../postgres/throw-away.mjs'
import { freePort } from './port.mjs'
import { root } from './project.mjs'

/** @typedef {import('./database.mjs').DemoPerson} DemoPerson */
/** @typedef {{ address: string, demoPeople: DemoPerson[], stop: () => Promise<void> }} App */

/**
 * Starts it and resolves once it serves. The launcher builds first where there is no current build.
 *
 * @param {(line: string) => void} [onOutput]
 * @returns {Promise<App>}
 */
export async function startThrowAwayApp(onOutput = () => {}) {
  const folder = await makeThrowAwayFolder()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: await environmentFor(folder),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  const collect = (/** @type {Buffer} */ chunk) => {
    output += chunk
    onOutput(String(chunk))
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const whenStopped = new Promise((resolve) => child.once('exit', resolve))
  const ready = await Promise.race([new Promise((resolve) => child.once('message', resolve)), whenStopped])
  const stop = async () => {
    if (child.connected) child.disconnect()
    await whenStopped
    removeFolder(folder)
  }
  if (typeof ready === 'object' && ready) return { ...ready, stop }
  removeFolder(folder)
  throw new Error(`The app did not start:\n${output}`)
}

/**
 * Nothing of the environment, or of a .env file, may lead to somebody's real database.
 *
 * @param {string} folder
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function environmentFor(folder) {
  const port = await freePort()
  return {
    ...process.env,
    DATABASE_URL: '',
    READBACK_DATA_DIR: folder,
    READBACK_DEMO: 'on',
    HOST: '127.0.0.1',
    PORT: String(port),
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    npm_lifecycle_event: '',
  }
}
