// Next.js, serving.
import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { packageFile, root } from './project.mjs'

const GRACE_MS = 10_000
const withParent = new URL('../with-parent.mjs', import.meta.url).href

/**
 * @typedef {object} Server
 * @property {() => Promise<void>} whenReady   resolves once it answers
 * @property {Promise<number>} whenStopped     with its exit code
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Next.js.
 *
 * @param {{ dev: boolean, port: number, env: NodeJS.ProcessEnv }} options
 * @returns {Server}
 */
export function serve({ dev, port, env }) {
  const host = env.HOST ? ['--hostname', env.HOST] : []
  const child = spawn(
    process.execPath,
    [
      ...['--import', withParent, packageFile('next/dist/bin/next')],
      ...[dev ? 'dev' : 'start', '--port', String(port), ...host],
    ],
    {
      cwd: root,
      env: { ...env, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      // A group of its own: Ctrl-C reaches only the launcher, which then stops Next.js before PostgreSQL.
      detached: process.platform !== 'win32',
    },
  )
  /** @type {Promise<number>} */
  const whenStopped = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  // Next.js's own greeting is dropped; what comes later are messages of the app.
  child.stdout?.resume()
  return {
    whenStopped,
    stop: () => stopChild(child, whenStopped),
    async whenReady() {
      const status = await firstStatus(port, env.HOST, whenStopped)
      if (status === null) throw new Error('Next.js stopped before it served: its message is above.')
      if (status === 500 && !dev) throw new Error('The app answers with an error: its message is above.')
      child.stdout?.pipe(process.stdout)
    },
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} whenStopped
 */
async function stopChild(child, whenStopped) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await whenStopped
  clearTimeout(timer)
}

/**
 * Waits for the server to answer or to stop.
 *
 * @param {number} port
 * @param {string | undefined} host
 * @param {Promise<number>} whenStopped
 * @returns {Promise<number | null>} the status it answers with, or null where it stopped
 */
async function firstStatus(port, host, whenStopped) {
  let isStopped = false
  void whenStopped.then(() => (isStopped = true))
  while (!isStopped) {
    try {
      const health = `http://${host ?? 'localhost'}:${port}/api/health`
      return (await fetch(health, { signal: AbortSignal.timeout(30_000) })).status
    } catch {
      await sleep(100)
    }
  }
  return null
}
