// Servers and data folders that live as long as the process that made them, in the system's temporary folder.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { hasCode } from '../error-code.mjs'
import { startCluster } from './cluster.mjs'
import { runProgram, serverFiles } from './server-files.mjs'

const PREFIX = 'readback-test-'

/**
 * A new folder of this process's own, open to PostgreSQL's account. Those that dead processes left behind are
 * cleared away first, with the servers in them.
 *
 * @returns {Promise<string>}
 */
export async function makeThrowAwayFolder() {
  await clearAbandoned()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`))
  fs.chmodSync(folder, 0o755)
  return folder
}

/** A fast server without crash safety, and the way to be rid of it. */
export async function startThrowAwayCluster() {
  const folder = await makeThrowAwayFolder()
  const cluster = await startCluster({ folder: path.join(folder, 'pg'), fast: true })
  return {
    cluster,
    async remove() {
      await cluster.stop()
      removeFolder(folder)
    },
  }
}

/** @param {string} folder */
export function removeFolder(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function clearAbandoned() {
  const left = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREFIX) && !isAlive(name))
  for (const name of left) {
    const folder = path.join(os.tmpdir(), name)
    try {
      await stopServerIn(path.join(folder, 'pg'))
      removeFolder(folder)
    } catch {
      // Another account's: its own next run clears it.
    }
  }
}

/** @param {string} folder */
async function stopServerIn(folder) {
  if (!fs.existsSync(path.join(folder, 'data', 'postmaster.pid'))) return
  await runProgram(serverFiles(folder), 'pg_ctl', { args: ['stop', '-w', '-m', 'immediate'] })
}

/** @param {string} name */
function isAlive(name) {
  try {
    process.kill(Number.parseInt(name.slice(PREFIX.length), 10), 0)
    return true
  } catch (error) {
    return !hasCode(error, 'ESRCH')
  }
}
