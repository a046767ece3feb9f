// Which folders PostgreSQL uses: its account must reach them, and they must be private to it.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { succeedsAs } from './account.mjs'
import { program } from './binaries.mjs'

/** @typedef {import('./account.mjs').Account} Account */

const onWindows = process.platform === 'win32'

/** The longest path of a Unix socket is 104 bytes on macOS, and PostgreSQL adds a name of its own. */
const LONGEST_SOCKET_FOLDER = 85

/**
 * The folder to keep the database in: `preferred` where the account can use it, else one outside the project that
 * it can, the same one every time for the same `preferred`. A folder that holds a database already comes first.
 *
 * @param {string} preferred
 * @param {Account | null} account
 * @returns {string}
 */
export function databaseFolder(preferred, account) {
  const wanted = path.resolve(preferred)
  const candidates = [wanted, ...elsewhere(wanted, account)]
  const holder = candidates.find(holdsDatabase)
  if (holder && !isPrivateFolder(holder, account)) {
    throw new Error(
      `The database in ${holder} belongs to another account: start Readback as that account, move the folder away, or set DATABASE_URL.`,
    )
  }
  const chosen = holder ?? candidates.find((folder) => isPrivateFolder(folder, account))
  if (chosen) return chosen
  throw new Error(
    `PostgreSQL runs as ${account?.name ?? 'you'} and can use none of these folders: ${candidates.join(', ')}. Move the project to where it can, or set DATABASE_URL.`,
  )
}

/**
 * The binaries where the account can run them: in place, or a copy beside the database.
 *
 * @param {string} bundled
 * @param {string} folder
 * @param {Account | null} account
 * @returns {string}
 */
export function runnableBinaries(bundled, folder, account) {
  if (!account || succeedsAs(account, program(bundled, 'postgres'), ['--version'])) return bundled
  const copy = path.join(folder, `postgresql-${hashOf(bundled + fs.statSync(bundled).mtimeMs)}`)
  if (!fs.existsSync(copy)) {
    const part = `${copy}.part-${process.pid}`
    fs.cpSync(bundled, part, { recursive: true, verbatimSymlinks: true })
    fs.chmodSync(part, 0o755)
    fs.renameSync(part, copy)
  }
  return copy
}

/**
 * A folder for the socket, which nobody but the account can enter; null on Windows, where node-postgres speaks TCP.
 *
 * @param {string} folder
 * @param {Account | null} account
 * @returns {string | null}
 */
export function socketFolder(folder, account) {
  if (onWindows) return null
  const beside = path.join(folder, 'run')
  const fits = Buffer.byteLength(beside) <= LONGEST_SOCKET_FOLDER
  const chosen = fits ? beside : path.join(os.tmpdir(), `readback-${hashOf(folder)}`)
  if (!isPrivateFolder(chosen, account)) throw new Error(`${chosen} must be a folder private to PostgreSQL.`)
  return chosen
}

/**
 * @param {string} wanted
 * @param {Account | null} account
 */
function elsewhere(wanted, account) {
  if (onWindows) return []
  const name = `readback-${hashOf(wanted)}`
  if (account) return [path.join('/var/lib', name), path.join('/var/tmp', name)]
  const share = process.env.XDG_DATA_HOME ?? path.join(os.homedir(), '.local/share')
  return [path.join(share, name), path.join(os.tmpdir(), name)]
}

/**
 * Makes `folder` if need be, and says whether it is a real folder that belongs to the account, is closed to everybody
 * else and can be written. One that it made in vain it takes away again.
 *
 * @param {string} folder
 * @param {Account | null} account
 */
function isPrivateFolder(folder, account) {
  try {
    const isNew = makeFolder(folder, account)
    const suits = onWindows || (belongsTo(folder, account) && succeedsAs(account, 'test', ['-w', folder]))
    if (isNew && !suits) fs.rmdirSync(folder)
    return suits
  } catch {
    return false
  }
}

/**
 * @param {string} folder
 * @param {Account | null} account
 * @returns {boolean} whether it was not there before
 */
function makeFolder(folder, account) {
  if (fs.existsSync(folder)) return false
  // In two steps: `recursive` would give the folders above the mode too, and lock the account out of them.
  fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
  fs.mkdirSync(folder, { mode: 0o700 })
  if (account) fs.chownSync(folder, account.uid, account.gid)
  return true
}

/**
 * @param {string} folder
 * @param {Account | null} account
 */
function belongsTo(folder, account) {
  const found = fs.lstatSync(folder)
  if (!found.isDirectory() || found.uid !== (account?.uid ?? process.getuid?.())) return false
  fs.chmodSync(folder, 0o700)
  // Some file systems accept the call and keep their own mode; PostgreSQL would refuse the folder.
  return (fs.lstatSync(folder).mode & 0o077) === 0
}

/** @param {string} folder */
function holdsDatabase(folder) {
  return fs.existsSync(path.join(folder, 'data', 'PG_VERSION'))
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
