import { COMMON_BASES, KEYBOARD_ROWS } from './common-passwords'

/** What can be wrong with a new password. */
export type PasswordProblem = 'password-short' | 'password-long' | 'password-common' | 'password-personal'

/** Lengths in characters as a reader counts them (code points). */
export const PASSWORD_LENGTHS = { min: 8, max: 128 } as const

/**
 * What is wrong with `password`, or null. There are no rules on its make-up, only on length and on what everybody
 * tries first (NIST SP 800-63B 5.1.1.2). `context` is what others know of the person: e-mail address, alias, name.
 */
export function passwordProblem(password: string, context: readonly string[]): PasswordProblem | null {
  const length = [...password].length
  if (length < PASSWORD_LENGTHS.min) return 'password-short'
  if (length > PASSWORD_LENGTHS.max) return 'password-long'
  if (isCommon(password)) return 'password-common'
  return isPersonal(password, context) ? 'password-personal' : null
}

function isCommon(password: string): boolean {
  const plain = password.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (/^(.{1,4})\1+$/su.test(plain) || isWalk(plain)) return true
  const bare = plain.replace(/[\s\d\p{P}\p{S}]+$/u, '').replace(/^[\s\d\p{P}\p{S}]+/u, '')
  if (bare === '' && /^[\d\s\p{P}]*$/u.test(plain)) return isDateLike(plain)
  return [bare, unmasked(bare), unmasked(plain.replace(/[\d\p{P}]{1,4}$/u, ''))].some(isBase)
}

/** The same letters where figures and signs stand in for them. */
const unmasked = (text: string): string =>
  text.replace(/[013457@$]/g, (sign) => 'oieastas'['013457@$'.indexOf(sign)] ?? sign)

function isBase(word: string): boolean {
  const half = word.slice(0, word.length / 2)
  return COMMON_BASES.has(word) || (half + half === word && COMMON_BASES.has(half))
}

/** A walk along a keyboard row or the alphabet, in either direction, or two such walks of four keys and more. */
function isWalk(text: string): boolean {
  const ways = KEYBOARD_ROWS.flatMap((row) => [row + row, [...row].reverse().join('').repeat(2)])
  const onOneWay = (part: string): boolean => ways.some((way) => way.includes(part))
  if (onOneWay(text)) return true
  for (let cut = 3; cut <= text.length - 3; cut++) {
    if (onOneWay(text.slice(0, cut)) && onOneWay(text.slice(cut))) return true
  }
  return false
}

/** Digits that spell a date: 19.03.2026, 20260319, 03/19/2026. */
const isDateLike = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  return /^(?:[0-3]\d[01]\d(?:19|20)\d\d|[01]\d[0-3]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)$/.test(digits)
}

function isPersonal(password: string, context: readonly string[]): boolean {
  const rest = password.toLowerCase()
  const words = ['readback', ...context]
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.toLowerCase().trim())
    .filter((word) => word.length >= 4)
  const left = words
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ''), rest)
    .replace(/[\d\s\p{P}\p{S}]/gu, '')
  return left !== rest.replace(/[\d\s\p{P}\p{S}]/gu, '') && [...left].length < 4
}
