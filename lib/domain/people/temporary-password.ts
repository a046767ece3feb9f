import { JOIN_CODE_LETTERS } from '../classes/join-code'
import type { Random } from '../shared/random'

/**
 * A password that an admin reads out once: twelve letters and figures that nobody confuses, in groups of four,
 * 59 bits. `random` must be cryptographically sound.
 */
export function drawTemporaryPassword(random: Random): string {
  const letter = (): string => JOIN_CODE_LETTERS.charAt(Math.floor(random() * JOIN_CODE_LETTERS.length))
  const group = (): string => Array.from({ length: 4 }, letter).join('')
  return [group(), group(), group()].join('-')
}
