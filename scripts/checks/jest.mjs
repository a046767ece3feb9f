// Jest, counted.
import fs from 'node:fs'
import path from 'node:path'

import { CommandFailed, runNode } from '../launcher/command.mjs'
import { packageFile, root } from '../launcher/project.mjs'

/** @typedef {import('../launcher/progress.mjs').Progress} Progress */

/**
 * Runs Jest with these arguments; those that name a folder of __tests__ choose projects. A test file that could not be
 * loaded counts as one failure.
 *
 * @param {Progress} progress
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJest(progress, args) {
  const projects = args.filter(
    (arg) => fs.existsSync(path.join(root, '__tests__', arg)) && !arg.includes('.'),
  )
  const rest = args.filter((arg) => !projects.includes(arg))
  const results = path.join(root, '.data', `test-results-${process.pid}.json`)
  const names = projects.length ? ` (${projects.join(', ')})` : ''
  try {
    await progress.step({ doing: `Running tests${names}`, done: 'Tests run' }, () =>
      jest(progress, [
        ...(projects.length ? ['--selectProjects', ...projects] : []),
        // One browser and one app at a time.
        ...(projects.includes('e2e') ? ['--runInBand'] : []),
        ...['--json', `--outputFile=${results}`, '--passWithNoTests', ...rest],
      ]),
    )
    return tallyOf(results)
  } finally {
    fs.rmSync(results, { force: true })
  }
}

/**
 * @param {Progress} progress
 * @param {string[]} args
 */
async function jest(progress, args) {
  try {
    await runNode([packageFile('jest/bin/jest.js'), ...args], {
      onLine: (line) => line.startsWith('Test results written to') || progress.pass(line),
    })
  } catch (error) {
    // Failed tests are in the results.
    if (!(error instanceof CommandFailed)) throw error
  }
}

/** @param {string} file */
function tallyOf(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    fs.readFileSync(file, 'utf8'),
  )
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }
}
