// The account that PostgreSQL runs as.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** @typedef {{ name: string, uid: number, gid: number }} Account */

/**
 * PostgreSQL refuses to run as root, so root lends it an account without rights that is already there: the one that
 * owns `folder` if it holds a database, else "postgres" or "nobody". Everybody else, and Windows, runs it as
 * themselves: then this is null.
 *
 * @param {string} folder
 * @returns {Account | null}
 */
export function serverAccount(folder) {
  if (process.getuid?.() !== 0) return null
  const owner = fs.lstatSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  for (const name of ['postgres', 'nobody']) {
    const uid = numericId('-u', name)
    const gid = numericId('-g', name)
    if (uid !== null && gid !== null) return { name, uid, gid }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it: start as an ordinary user, or set DATABASE_URL.',
  )
}

/**
 * Whether the account (or we, where there is none) can run a command.
 *
 * @param {Account | null} account
 * @param {string} command
 * @param {string[]} args
 */
export function succeedsAs(account, command, args) {
  const identity = account ? { uid: account.uid, gid: account.gid } : {}
  return spawnSync(command, args, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0
}

/**
 * @param {'-u' | '-g'} flag
 * @param {string} name
 */
function numericId(flag, name) {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null
  }
}
