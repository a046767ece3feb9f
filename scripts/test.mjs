// npm test: installs what is missing, then checks everything. Ends with `N passed, N failed`.
//
//   npm test                   formatting, lint, types, all tests
//   npm test -- --static       formatting, lint, types
//   npm test -- domain data    the tests of these projects (see jest.config.js)
//   npm test -- PATTERN ...    anything else goes to Jest as it is
import './launcher/node-version.mjs'

import fs from 'node:fs'
import path from 'node:path'

import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.mjs'
import { runJest } from './checks/jest.mjs'
import { runStaticChecks } from './checks/static.mjs'
import { CommandFailed, endCommands } from './launcher/command.mjs'
import { installPackages } from './launcher/install.mjs'
import { generateClient } from './launcher/products.mjs'
import { createProgress } from './launcher/progress.mjs'
import { prepareLock, root } from './launcher/project.mjs'
import { withLock } from './lock.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

const WITHOUT_BROWSER = fs
  .readdirSync(path.join(root, '__tests__'))
  .filter((name) => !['e2e', 'support'].includes(name))
const isCi = Boolean(process.env.CI) && process.env.CI !== 'false'
const progress = createProgress({ tickMs: 10_000 })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endCommands()
    process.exit(1)
  })
}

try {
  const tallies = await run(process.argv.slice(2))
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
} catch (error) {
  if (error instanceof CommandFailed && error.output) console.error(error.output)
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/**
 * @param {string[]} args
 * @returns {Promise<Tally[]>}
 */
async function run(args) {
  fs.mkdirSync(path.dirname(prepareLock), { recursive: true, mode: 0o755 })
  await withLock(prepareLock, async () => {
    await installPackages(progress)
    await generateClient(progress)
  })
  if (args.includes('--static')) return [await runStaticChecks(progress)]
  if (args.length) return [await runJest(progress, args)]
  return [await runStaticChecks(progress), await runJest(progress, WITHOUT_BROWSER), await runEndToEnd()]
}

/** @returns {Promise<Tally>} */
async function runEndToEnd() {
  if (findChromium()) return runJest(progress, ['e2e'])
  const sentences = ['THE END-TO-END TESTS WERE NOT RUN: no Chromium was found.', HOW_TO_GET_CHROMIUM]
  console.error(`\n${sentences.map((sentence) => `!!!  ${sentence}`).join('\n')}\n`)
  return { passed: 0, failed: isCi ? 1 : 0 }
}
