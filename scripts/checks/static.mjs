// The checks that run no code of ours: formatting, lint, types. Each counts as one test.
import { CommandFailed, runNode } from '../launcher/command.mjs'
import { packageFile } from '../launcher/project.mjs'

/** @typedef {import('../launcher/progress.mjs').Progress} Progress */

const TYPESCRIPT = packageFile('typescript/bin/tsc')

const CHECKS = [
  {
    doing: 'Checking the formatting',
    done: 'Formatting checked',
    commands: [[packageFile('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  },
  {
    doing: 'Checking the rules',
    done: 'Rules checked',
    commands: [[packageFile('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
  },
  {
    doing: 'Checking the types',
    done: 'Types checked',
    commands: [
      [packageFile('next/dist/bin/next'), 'typegen'],
      [TYPESCRIPT, '--noEmit'],
    ],
  },
]

/**
 * Runs them side by side and shows the output of those that fail.
 *
 * @param {Progress} progress
 */
export async function runStaticChecks(progress) {
  const passed = await Promise.all(CHECKS.map((check) => runCheck(progress, check)))
  const failed = passed.filter((hasPassed) => !hasPassed).length
  return { passed: passed.length - failed, failed }
}

/**
 * @param {Progress} progress
 * @param {typeof CHECKS[number]} check
 * @returns {Promise<boolean>} whether it passed
 */
async function runCheck(progress, check) {
  const output = await progress.step(check, () => outputOfFailure(check.commands))
  if (output === null) return true
  progress.say(`FAILED: ${check.doing.toLowerCase()}`)
  for (const line of output.split('\n')) progress.pass(line)
  return false
}

/**
 * @param {string[][]} commands
 * @returns {Promise<string | null>} null where all went well
 */
async function outputOfFailure(commands) {
  try {
    for (const command of commands) await runNode(command)
    return null
  } catch (error) {
    if (error instanceof CommandFailed) return error.output
    throw error
  }
}
