// What lies in a database folder, and the programs that work on it.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { serverAccount } from './account.mjs'
import { bundledPostgres, program } from './binaries.mjs'
import { databaseFolder, runnableBinaries, socketFolder } from './folders.mjs'

/**
 * @typedef {object} ServerFiles
 * @property {import('./account.mjs').Account | null} account
 * @property {string} binaries
 * @property {string} folder   everything below is in here
 * @property {string} data     PostgreSQL's own data folder
 * @property {string | null} socket
 * @property {string} password file with the superuser's password
 * @property {string} log
 * @property {string} lock
 */

/**
 * Chooses and makes the folders of a server. Creates no database yet.
 *
 * @param {string} preferred
 * @returns {ServerFiles}
 */
export function serverFiles(preferred) {
  const bundled = bundledPostgres()
  const account = serverAccount(preferred)
  const folder = databaseFolder(preferred, account)
  const data = path.join(folder, 'data')
  requireVersion(data, bundled.major)
  return {
    account,
    binaries: runnableBinaries(bundled.folder, folder, account),
    folder,
    data,
    socket: socketFolder(folder, account),
    password: path.join(folder, 'password'),
    log: path.join(folder, 'postgres.log'),
    lock: path.join(folder, 'start.lock'),
  }
}

/**
 * Makes an empty database cluster with a random password, unless there is one. Stopped half-way, it starts afresh
 * the next time.
 *
 * @param {ServerFiles} files
 * @param {{ fast: boolean }} options
 */
export async function createCluster(files, { fast }) {
  if (fs.existsSync(path.join(files.data, 'PG_VERSION'))) {
    fs.chmodSync(files.data, 0o700)
    return
  }
  writeFor(files.account, files.password, randomBytes(24).toString('base64url'))
  const part = `${files.data}.part`
  fs.rmSync(part, { recursive: true, force: true })
  const { code, output } = await runProgram(files, 'initdb', {
    args: [
      ...['--username=postgres', `--pwfile=${files.password}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--no-instructions', ...(fast ? ['--no-sync'] : [])],
    ],
    data: part,
  })
  if (code !== 0) throw new Error(`PostgreSQL's initdb failed:\n${output}`)
  fs.appendFileSync(path.join(part, 'postgresql.conf'), "include 'readback.conf'\n")
  fs.renameSync(part, files.data)
}

/**
 * Writes the settings that a start depends on: where to listen, and for tests, speed instead of crash safety.
 *
 * @param {ServerFiles} files
 * @param {{ fast: boolean, port: number }} options
 */
export function writeSettings(files, { fast, port }) {
  const listen = files.socket
    ? [`listen_addresses = ''`, `unix_socket_directories = ${quoted(files.socket)}`]
    : [`listen_addresses = '127.0.0.1'`]
  const linux = process.platform === 'linux' ? ['recovery_init_sync_method = syncfs'] : []
  const speed = fast
    ? ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_connections = 200']
    : []
  const settings = [`port = ${port}`, ...listen, ...linux, ...speed]
  writeFor(files.account, path.join(files.data, 'readback.conf'), `${settings.join('\n')}\n`)
}

/**
 * Runs one of PostgreSQL's programs as its account, on `data` if given, else on the folder's own data. The data folder
 * goes by environment: pg_ctl would hand an argument to a shell.
 *
 * @param {ServerFiles} files
 * @param {'initdb' | 'pg_ctl'} name
 * @param {{ args: string[], data?: string, detached?: boolean }} options `detached`: a server it starts keeps
 *   the program's output, so do not wait for it to close
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runProgram(files, name, { args, data = files.data, detached = false }) {
  const identity = files.account ? { uid: files.account.uid, gid: files.account.gid } : {}
  return new Promise((resolve, reject) => {
    const child = spawn(program(files.binaries, name), args, {
      ...identity,
      cwd: files.folder,
      env: { ...process.env, LC_ALL: 'C', PGDATA: data },
      stdio: detached ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', reject)
    child.once(detached ? 'exit' : 'close', (code) => resolve({ code, output }))
  })
}

/**
 * @param {string} data
 * @param {string} major
 */
function requireVersion(data, major) {
  const file = path.join(data, 'PG_VERSION')
  const found = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : major
  if (found === major) return
  throw new Error(
    `The database in ${data} was made by PostgreSQL ${found} and this version brings ${major}: dump it with the version of Readback that made it, or move the folder away to begin anew.`,
  )
}

/**
 * Writes a file that only the account can read.
 *
 * @param {ServerFiles['account']} account
 * @param {string} file
 * @param {string} content
 */
function writeFor(account, file, content) {
  fs.rmSync(file, { force: true })
  fs.writeFileSync(file, content, { mode: 0o600 })
  if (account) fs.chownSync(file, account.uid, account.gid)
}

/**
 * A path for postgresql.conf: in double quotes since the setting is a list, in single quotes since it is a string.
 *
 * @param {string} folder
 */
function quoted(folder) {
  return `'"${folder.replaceAll('"', '""').replaceAll('\\', '\\\\').replaceAll("'", "''")}"'`
}
