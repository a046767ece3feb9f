// npm run replay: makes every card what its log says, with progress. See docs/cli.md.
import fs from 'node:fs'
import path from 'node:path'

import { CommandFailed, runNode } from './launcher/command.mjs'
import { openDatabase } from './launcher/database.mjs'
import { createProgress } from './launcher/progress.mjs'
import { root } from './launcher/project.mjs'

const OUTSIDE_NEXT = new URL('./launcher/outside-next.mjs', import.meta.url).href
const progress = createProgress()

const envFile = path.join(root, '.env')
if (fs.existsSync(envFile)) process.loadEnvFile(envFile)

const database = await openDatabase(progress)
try {
  const program = ['--import=tsx', `--import=${OUTSIDE_NEXT}`, 'scripts/replay.ts', ...process.argv.slice(2)]
  await runNode(program, { env: { ...process.env, DATABASE_URL: database.url }, onLine: progress.pass })
} catch (error) {
  if (!(error instanceof CommandFailed)) console.error(error)
  process.exitCode = 1
} finally {
  await database.stop()
}
