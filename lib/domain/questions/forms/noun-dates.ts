import type { AnalysedSentence } from '../../language/analysis'
import type { DateMention } from '../../language/mentions'
import { isQuantity } from '../../language/mentions'
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

/** "fell to 785m from 2.4bn | in 2003", "up from 40 | in 2003": the year is that of the figure before it, and not of the change. */
export function isOfFigure({ tokens, mentions }: AnalysedSentence, { first }: DateMention): boolean {
  const figures = mentions.filter(isQuantity)
  const figure = figures.find(
    ({ last }) =>
      last < first && tokens.slice(last, first - 1).every(({ pos }) => /^(?:NOUN|ADJ|SYM)$/.test(pos)),
  )
  if (!figure) return false
  const [before, opening] = [tokens[figure.first - 2], tokens[figure.first - 1]]
  const isCompared = /^(?:compared|up|down)$/.test(before?.lower ?? '')
  if (isCompared && /^(?:from|with|to|on)$/.test(opening?.lower ?? '')) return true
  const isLed = tokens.some(({ pos }, at) => pos === 'NUM' && tokens[at - 1]?.lower === 'to')
  const isBehindFigure = figures.some(({ kind, last }) => kind !== 'quantity' && last === figure.first - 1)
  return opening?.lower === 'from' && (isLed || isBehindFigure)
}
