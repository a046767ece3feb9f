import fs from 'node:fs'
import path from 'node:path'

import { CommandFailed, runNode } from './command.mjs'
import { openDatabase } from './database.mjs'
import { createProgress } from './progress.mjs'
import { root } from './project.mjs'

const OUTSIDE_NEXT = new URL('./outside-next.mjs', import.meta.url).href

/**
 * Runs a script that needs the database of `npm start`, running or not, or that of DATABASE_URL; what it prints comes
 * through. A failure sets the exit status.
 *
 * @param {string} script relative to the project
 * @param {string[]} args
 */
export async function runOnDatabase(script, args) {
  const progress = createProgress()
  const envFile = path.join(root, '.env')
  if (fs.existsSync(envFile)) process.loadEnvFile(envFile)
  const database = await openDatabase(progress)
  try {
    const program = ['--import=tsx', `--import=${OUTSIDE_NEXT}`, script, ...args]
    await runNode(program, { env: { ...process.env, DATABASE_URL: database.url }, onLine: progress.pass })
  } catch (error) {
    if (!(error instanceof CommandFailed)) console.error(error)
    process.exitCode = 1
  } finally {
    await database.stop()
  }
}
