// A running PostgreSQL server of our own: started, joined, kept up, stopped.
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { freePort } from '../launcher/port.mjs'
import { withLock } from '../lock.mjs'
import { createCluster, runProgram, serverFiles, writeSettings } from './server-files.mjs'

/** @typedef {import('./server-files.mjs').ServerFiles} ServerFiles */

/** The name under which launchers hold a connection: it counts who uses the server, and ends with a crash. */
const LEASE = 'readback launcher'
/** duplicate_database, and unique_violation where two are quick: https://www.postgresql.org/docs/18/errcodes-appendix.html */
const ALREADY_THERE = new Set(['42P04', '23505'])
const ATTEMPTS = 20

/**
 * Starts the server kept in `folder`, or joins it where another launcher has it running already.
 *
 * @param {object} options
 * @param {string} options.folder where to keep it; another is taken where PostgreSQL's account cannot use this one
 * @param {boolean} [options.fast] gives up crash safety for speed: for tests only
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ folder, fast = false, log = () => {} }) {
  const cluster = new Cluster(serverFiles(folder), { fast, log })
  await cluster.start()
  return cluster
}

export class Cluster {
  /** @type {pg.Client | null} */
  #lease = null
  #port = 5432
  #isStopping = false

  /**
   * @param {ServerFiles} files
   * @param {{ fast: boolean, log: (line: string) => void }} options
   */
  constructor(files, { fast, log }) {
    this.files = files
    this.fast = fast
    this.log = log
  }

  /** The folder that it is kept in, which may not be the one asked for. */
  get folder() {
    return this.files.folder
  }

  /** @param {string} database */
  url(database) {
    const { socket, password } = this.files
    const secret = fs.readFileSync(password, 'utf8').trim()
    return socket
      ? `postgresql://postgres:${secret}@localhost/${database}?host=${encodeURIComponent(socket)}`
      : `postgresql://postgres:${secret}@127.0.0.1:${this.#port}/${database}`
  }

  /** Starts or joins the server, one process at a time. */
  async start() {
    await withLock(this.files.lock, () => this.#startUnlocked())
  }

  /**
   * @param {string} sql
   * @param {unknown[]} [values]
   */
  async query(sql, values = []) {
    if (!this.#lease) throw new Error('PostgreSQL is not running.')
    return this.#lease.query(sql, values)
  }

  /**
   * Creates the database unless it is there, or another launcher creates it in this moment.
   *
   * @param {string} name
   */
  async createDatabase(name) {
    try {
      await this.query(`create database ${pg.escapeIdentifier(name)}`)
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && ALREADY_THERE.has(error.code ?? ''))) throw error
    }
  }

  /**
   * Lets go of the server; the last launcher to do so stops it.
   *
   * @returns {Promise<boolean>} whether the server was stopped
   */
  async stop() {
    this.#isStopping = true
    return withLock(this.files.lock, async () => {
      if (await this.#isUsedByOthers()) return false
      const { code } = await runProgram(this.files, 'pg_ctl', { args: ['stop', '-w', '-m', 'fast'] })
      return code === 0
    })
  }

  async #startUnlocked() {
    await createCluster(this.files, { fast: this.fast })
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (this.#isStopping || (await this.#join())) return
      this.#forgetDeadServer()
      if (!this.files.socket) this.#port = await freePort()
      writeSettings(this.files, { fast: this.fast, port: this.#port })
      // pg_ctl puts the server in a session of its own, so Ctrl-C does not reach it before the app has stopped,
      // and on Windows it drops an administrator's rights.
      await runProgram(this.files, 'pg_ctl', {
        args: ['start', '-w', '-t', '60', '-l', path.basename(this.files.log)],
        detached: true,
      })
      if (await this.#join()) return
      await sleep(500)
    }
    throw new Error(`PostgreSQL did not start. The end of ${this.files.log}:\n${lastLines(this.files.log)}`)
  }

  /** Takes a lease on a server that already runs on our data. */
  async #join() {
    const running = readPidFile(this.files)
    if (!running) return false
    if (!this.files.socket) this.#port = running.port
    const lease = new pg.Client({
      connectionString: this.url('postgres'),
      application_name: LEASE,
      connectionTimeoutMillis: 3_000,
    })
    lease.on('error', () => {})
    try {
      await lease.connect()
    } catch {
      return false
    }
    const { rows } = await lease.query('show data_directory')
    if (fs.realpathSync(rows[0].data_directory) !== fs.realpathSync(this.files.data)) {
      await lease.end()
      return false
    }
    lease.on('end', () => this.#restart())
    this.#lease = lease
    return true
  }

  #restart() {
    this.#lease = null
    if (this.#isStopping) return
    this.log('PostgreSQL went away: starting it again')
    this.start().then(
      () => this.log('PostgreSQL is back'),
      (error) => this.log(error.message),
    )
  }

  /**
   * A crash leaves a pid file. Its number may by now be another program's, or a zombie's that nobody reaps (in
   * containers), and PostgreSQL would take either for its old server and refuse to start. On Linux the process's
   * working directory, which is the data folder for a real server, tells them apart.
   */
  #forgetDeadServer() {
    const left = readPidFile(this.files)
    if (!left || process.platform !== 'linux') return
    if (workingDirectory(left.pid) === fs.realpathSync(this.files.data)) return
    fs.rmSync(path.join(this.files.data, 'postmaster.pid'), { force: true })
  }

  async #isUsedByOthers() {
    const lease = this.#lease
    if (!lease) return false
    try {
      const { rows } = await lease.query(
        'select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
        [LEASE],
      )
      await lease.end()
      return rows[0].others > 0
    } catch {
      return false
    }
  }
}

/** @param {ServerFiles} files */
function readPidFile(files) {
  try {
    const lines = fs.readFileSync(path.join(files.data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return null
  }
}

/** @param {number} pid */
function workingDirectory(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** @param {string} file */
function lastLines(file) {
  if (!fs.existsSync(file)) return '(empty)'
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
}
