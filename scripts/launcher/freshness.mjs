// Whether something made from files is still current.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { root } from './project.mjs'

/**
 * Runs `make` unless the same files were there the last time it ran to its end, which `stamp` remembers.
 *
 * @param {object} options
 * @param {string} options.stamp
 * @param {string[]} options.sources files and folders; those missing count as empty
 * @param {string} options.result without this file nothing is current
 * @param {() => Promise<void>} make
 */
export async function makeIfStale({ stamp, sources, result }, make) {
  const remembered = fs.existsSync(result) && fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : null
  const current = digest(root, sources)
  if (remembered === current) return
  fs.rmSync(stamp, { force: true })
  await make()
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, current)
}

/**
 * A digest of the names and contents of files.
 *
 * @param {string} folder
 * @param {string[]} sources relative to `folder`
 */
export function digest(folder, sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(folder, source))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(folder, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {string} source
 * @returns {string[]}
 */
function filesUnder(folder, source) {
  const found = fs.statSync(path.join(folder, source), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [source]
  const names = fs.readdirSync(path.join(folder, source)).sort()
  // What Prisma generates follows from the schema, which is a source itself.
  return names
    .filter((name) => name !== 'generated')
    .flatMap((name) => filesUnder(folder, path.join(source, name)))
}
