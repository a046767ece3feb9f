// Running other programs, a line of their output at a time.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { root } from './project.mjs'

/** @typedef {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} CommandOptions */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** A program that ended with an error. `output` is what it said and nobody has seen yet. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {string} output
   */
  constructor(command, output) {
    super(`${command} failed`)
    this.output = output
  }
}

/**
 * Runs Node.js in the project's folder and resolves with what it printed.
 *
 * @param {string[]} args
 * @param {CommandOptions} [options] `onLine` sees each line of output as it comes
 * @returns {Promise<string>} standard output
 */
export function runNode(args, { env = process.env, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    /** @type {string[]} */
    const everything = []
    /** @type {string[]} */
    const printed = []
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed.push(line)
      everything.push(line)
      onLine?.(line)
    })
    createInterface({ input: child.stderr }).on('line', (line) => {
      everything.push(line)
      onLine?.(line)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      if (code === 0) resolve(printed.join('\n'))
      else reject(new CommandFailed(`node ${args.join(' ')}`, onLine ? '' : everything.join('\n')))
    })
  })
}

/** Ends every program that `runNode` still waits for. */
export function endCommands() {
  for (const child of running) child.kill('SIGTERM')
}
