import type { DateMention } from '../../language/mentions'
import type { Parts } from './parts'

/**
 * "Berg is on trial for the collapse of the bank in 2002": what is told of the present has no date behind its verb, so that the date
 * is that of a noun and "in which year?" would seem to ask for the trial's; what is still to be done ("plans to sail in …") has one.
 */
export function isOfNoun({ statement, clause, rest }: Parts, { first }: DateMention): boolean {
  const { syntax, tokens } = statement.sentence
  const { finite, passive, last } = clause.verb
  if (first < rest.first || !/^VB[ZP]$/.test(syntax?.xpos[finite] ?? '')) return false
  if (/^(?:has|have)$/.test(tokens[finite]?.lower ?? '')) return false
  const between = tokens.slice(finite + 1, first)
  const isPlanned = between.some(({ lower }, at) => lower === 'to' && between[at + 1]?.pos === 'VERB')
  const hasNoun = between.some(({ pos, lower }) => /^(?:NOUN|PROPN)$/.test(pos) && lower !== 'year')
  return !isPlanned && !(passive && first - last <= 1) && between.length > 2 && hasNoun
}
