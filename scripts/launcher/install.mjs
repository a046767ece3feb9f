// The packages, as package-lock.json says.
import fs from 'node:fs'
import path from 'node:path'

import { runNode } from './command.mjs'
import { packageFile, root } from './project.mjs'

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean }} Locked */
/** @typedef {Record<string, Locked>} Lock */

/**
 * Runs `npm ci` unless node_modules holds what package-lock.json says.
 *
 * @param {import('./progress.mjs').Progress} progress
 */
export async function installPackages(progress) {
  const wanted = readLock(path.join(root, 'package-lock.json'))
  const installed = readLock(packageFile('.package-lock.json'))
  if (isCurrent(wanted, installed)) return
  const step = {
    doing: 'Installing the packages',
    done: 'Packages installed',
    detail: () => unpacked(wanted),
  }
  await progress.step(step, () => npmCi(progress))
}

/**
 * Whether what npm installed is what the lock says. Packages for other platforms may be missing.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isCurrent(wanted, installed) {
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true
    const found = installed[place]
    return found ? found.version === version : optional === true
  })
}

/** @param {import('./progress.mjs').Progress} progress */
async function npmCi(progress) {
  try {
    await runNode([npmCli(), 'ci', '--include=dev'], { onLine: (line) => line && progress.pass(line) })
  } catch {
    throw new Error(
      '`npm ci` failed: its message is above. It needs the npm registry; check the network and run this again.',
    )
  }
}

/** npm's own program: the one that runs us, or the one that came with Node.js. */
function npmCli() {
  const runsUs = process.env.npm_execpath ?? ''
  const folder = path.dirname(process.execPath)
  const places = [
    path.basename(runsUs) === 'npm-cli.js' ? runsUs : '',
    path.join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(folder, 'node_modules/npm/bin/npm-cli.js'),
    path.join(folder, '../share/nodejs/npm/bin/npm-cli.js'),
  ]
  const found = places.find((place) => place && fs.existsSync(place))
  if (!found)
    throw new Error('npm was not found beside Node.js: run `npm ci --include=dev`, then this again.')
  return found
}

/**
 * @param {string} file
 * @returns {Lock}
 */
function readLock(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {}
}

/** @param {Lock} wanted */
function unpacked(wanted) {
  const needed = Object.keys(wanted).filter((place) => place && !wanted[place]?.optional)
  const there = needed.filter((place) => fs.existsSync(path.join(root, place, 'package.json')))
  return there.length ? `${there.length} of ${needed.length} unpacked` : 'fetching them'
}
