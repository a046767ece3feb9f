import type { Random } from '../shared/random'

/** Capitals and digits that no one confuses on a whiteboard: no 0 O, no 1 I L. */
export const JOIN_CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

const LENGTH = 8
const STORED = /^[A-Z0-9]{8}$/

/**
 * A new join code, as stored. 31 letters to the power of 8 are 8.5e11 codes: with 10,000 classes one guess finds
 * a class once in 85 million. `random` must be cryptographically sound.
 */
export function drawJoinCode(random: Random): string {
  return Array.from({ length: LENGTH }, () =>
    JOIN_CODE_LETTERS.charAt(Math.floor(random() * JOIN_CODE_LETTERS.length)),
  ).join('')
}

/** What a person typed, as the code is stored (capitals, no hyphen, no spaces); null where it cannot be a code. */
export function readJoinCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
  return STORED.test(code) ? code : null
}

/** A stored code as people read it: "ABCD-EFGH". */
export const showJoinCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`
