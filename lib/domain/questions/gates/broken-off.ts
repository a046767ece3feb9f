import type { Statement } from '../../facts/statement'
import { covers, isLeftOut } from '../../facts/statement'
import { isFinite } from '../../language/phrases'
import { spaced } from '../../language/token'

/**
 * The words behind which a statement breaks off, or null: "Ada said", where what she said stands in quotation marks or
 * in front; "not so much in the cost" without its "but".
 */
export const brokenOff = (statement: Statement): string | null =>
  saysNothing(statement) ?? notSoMuch(statement)

/** Indexes of the tokens that a statement shows in the article's own words. */
const shownAt = (statement: Statement): number[] =>
  statement.sentence.tokens.flatMap((token, at) =>
    covers(statement, token) && !isLeftOut(statement, token) ? [at] : [],
  )

/** Verbs that tell nothing without what is said. */
const NEEDS_WORDS = /^(?:say|state|claim|announce|declare|assert|insist|maintain|tell|add)$/

function saysNothing(statement: Statement): string | null {
  const { sentence, clause } = statement
  if (!clause || clause.verb.passive) return null
  const lemma = (sentence.syntax?.lemmas[clause.predicate] ?? '').toLowerCase()
  if (!NEEDS_WORDS.test(lemma)) return null
  const behind = shownAt(statement)
    .filter((at) => at >= clause.verb.last)
    .flatMap((at) => sentence.tokens[at] ?? [])
  const words = behind.filter(({ pos }) => pos !== 'PUNCT')
  const isWhenOrWhere =
    lemma === 'say' && words[0]?.pos === 'ADP' && !words.some((_, at) => isFinite(words, at))
  const hasSpeech = behind.some(({ text }) => /^[:"“”„«‘]$/u.test(text))
  return !hasSpeech && (words.length === 0 || isWhenOrWhere)
    ? spaced(sentence.tokens.slice(clause.verb.first, clause.verb.last))
    : null
}

function notSoMuch(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const shown = shownAt(statement)
  const at = shown.find((index) =>
    ['not', 'so', 'much'].every((word, step) => tokens[index + step]?.lower === word),
  )
  if (at === undefined) return null
  const goesOn = shown.some((index) => index > at && /^(?:but|as)$/.test(tokens[index]?.lower ?? ''))
  return goesOn ? null : spaced(tokens.slice(at, at + 3))
}
