// A lock between processes, kept in a file.
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { hasCode } from './error-code.mjs'

const HEARTBEAT_MS = 2_000
const SILENCE_MS = 15_000

/**
 * Runs `work` while no other process runs its own under the same file. The lock of a process that died is taken
 * over, at once where its number is free and after fifteen seconds of silence where another program has it now.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  while (!acquire(file)) {
    const holder = readHolder(file)
    if (holder && isAbandoned(holder)) takeAway(file, holder.content)
    else await sleep(100)
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    fs.rmSync(file, { force: true })
  }
}

/** @param {string} file */
function acquire(file) {
  try {
    fs.writeFileSync(file, `${process.pid} ${Date.now()}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** @param {string} file */
function readHolder(file) {
  try {
    return { content: fs.readFileSync(file, 'utf8'), heardAt: fs.statSync(file).mtimeMs }
  } catch {
    return null
  }
}

/** @param {{ content: string, heardAt: number }} holder */
function isAbandoned({ content, heardAt }) {
  if (Date.now() - heardAt > SILENCE_MS) return true
  const pid = Number.parseInt(content, 10)
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return hasCode(error, 'ESRCH')
  }
}

/**
 * Removes an abandoned lock, but not the one that somebody else put there in the meantime.
 *
 * @param {string} file
 * @param {string} content
 */
function takeAway(file, content) {
  const aside = `${file}.${process.pid}`
  try {
    fs.renameSync(file, aside)
    if (fs.readFileSync(aside, 'utf8') !== content) fs.linkSync(aside, file)
    fs.rmSync(aside)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  fs.utimes(file, now, now, () => {})
}
