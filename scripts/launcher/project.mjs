// Where the project and its data lie.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Locks between launchers of this project, whatever their data folder. */
export const prepareLock = path.join(root, '.data', 'prepare.lock')

/**
 * The folder of what is kept between runs: READBACK_DATA_DIR, or .data in the project. Made if need be.
 *
 * @returns {string}
 */
export function dataFolder() {
  const folder = path.resolve(root, process.env.READBACK_DATA_DIR ?? '.data')
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

/**
 * A file inside an installed package.
 *
 * @param {string} file
 */
export function packageFile(file) {
  return path.join(root, 'node_modules', file)
}
