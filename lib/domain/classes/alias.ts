import type { Random } from '../shared/random'
import { ok, refuse, type Result } from '../shared/result'
import { isUnkind } from './alias-filter'
import { CREATURES, MANNERS } from './alias-words'

/** The longest alias, in characters as a reader counts them. */
export const ALIAS_MAX = 30
const ALIAS_MIN = 2

/** What can be wrong with an alias. */
export type AliasProblem = 'alias-short' | 'alias-long' | 'alias-letters' | 'alias-contact' | 'alias-unkind'

/** Two words that name nobody: "Quiet Heron". */
export function drawAlias(random: Random): string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  return `${pick(MANNERS)} ${pick(CREATURES)}`
}

/** An alias that is free, given the keys (`aliasKey`) of those taken: another draw, at worst with a number. */
export function drawFreeAlias(taken: ReadonlySet<string>, random: Random): string {
  for (let tries = 0; tries < 40; tries++) {
    const alias = drawAlias(random)
    if (!taken.has(aliasKey(alias))) return alias
  }
  const base = drawAlias(random)
  let number = 2
  while (taken.has(aliasKey(`${base} ${number}`))) number++
  return `${base} ${number}`
}

/** `count` aliases that are free, no two of them the same. */
export function drawFreeAliases(taken: ReadonlySet<string>, count: number, random: Random): string[] {
  const keys = new Set(taken)
  return Array.from({ length: count }, () => {
    const alias = drawFreeAlias(keys, random)
    keys.add(aliasKey(alias))
    return alias
  })
}

/** Aliases with the same key are the same to a reader: case, accents, spacing and width do not tell them apart. */
export function aliasKey(alias: string): string {
  return alias
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const ALLOWED = /^[\p{L}\p{M}\p{N} '’.-]+$/u
const SEVERAL_SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** `typed` as an alias, tidied, or what is wrong with it. */
export function readAlias(typed: string): Result<string, { code: AliasProblem }> {
  const alias = typed.normalize('NFC').trim().replace(/\s+/gu, ' ')
  const length = [...alias].length
  if (length > ALIAS_MAX) return refuse('alias-long')
  if (/@|www\.|https?:|\d{5}/iu.test(alias)) return refuse('alias-contact')
  if (alias !== '' && !ALLOWED.test(alias)) return refuse('alias-letters')
  if (length < ALIAS_MIN || aliasKey(alias) === '') return refuse('alias-short')
  // Letters of two alphabets that look alike would let one pupil pass for another.
  if (SEVERAL_SCRIPTS.filter((script) => script.test(alias)).length > 1) return refuse('alias-letters')
  return isUnkind(alias) ? refuse('alias-unkind') : ok(alias)
}
