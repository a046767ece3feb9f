import { isSaying } from '../../facts/saying'
import type { Statement } from '../../facts/statement'
import { keptAt } from '../../facts/statement'
import { closeBeforeVerb } from '../../language/asides'
import { isName } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import { spaced } from '../../language/token'

/**
 * The words that a statement keeps although a cut has taken what they belong to, or null: "says the tower", whose verb stood
 * behind an aside; "said, “rarely sinks”", whose subject stood in front; "the famous Lund" of "Lund In".
 */
export const losesHead = (statement: Statement): string | null =>
  subjectWithoutVerb(statement) ??
  relativeWithoutVerb(statement) ??
  wordsWithoutSubject(statement) ??
  halfName(statement)

/** "says the tower |, which is old, has fallen": a comma behind the verb opens an aside behind which a verb that is cut goes on. */
function subjectWithoutVerb(statement: Statement): string | null {
  const { clause, sentence } = statement
  const { tokens, mentions } = sentence
  if (!clause || clause.kind === 'relative') return null
  const kept = keptAt(statement)
  const at = kept.find((index) => {
    const close = index >= clause.verb.last ? closeBeforeVerb(tokens, mentions, index + 1) : -1
    return close >= 0 && !kept.includes(close + 1)
  })
  return at === undefined ? null : (tokens[at]?.text ?? null)
}

/** "a kitchen that, for two years, | fed the town": behind the word that opens a clause stands an aside, and nothing else. */
function relativeWithoutVerb(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const kept = keptAt(statement)
  const opens = (index: number): boolean =>
    /^(?:that|which|who)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.text === ','
  const at = kept.findLast(opens) ?? -1
  const hasVerb = kept.some((index) => index > at && isFinite(tokens, index))
  return at < 0 || hasVerb ? null : spaced(tokens.slice(at - 1, at + 1))
}

const OPENS_QUOTE = /^["“„«]$/

/** "said, “rarely sinks”": the words that were said open with a verb, and no question. */
function wordsWithoutSubject(statement: Statement): string | null {
  const { clause, sentence } = statement
  const { tokens, syntax } = sentence
  if (!clause || !syntax || !isSaying((syntax.lemmas[clause.predicate] ?? '').toLowerCase())) return null
  const mark = tokens[clause.verb.last]
  const open = tokens.findIndex(({ text }, at) => at >= clause.verb.last && OPENS_QUOTE.test(text))
  const between = tokens.slice(clause.verb.last, open)
  if (!mark || open < 0 || between.some(({ pos }) => !/^(?:ADV|PUNCT)$/.test(pos))) return null
  const verb = tokens.findIndex(({ pos }, at) => at > open && pos !== 'ADV')
  const isAsked = tokens.some(({ text }, at) => at > verb && text === '?')
  return /^(?:VB[DZ]|MD)$/.test(syntax.xpos[verb] ?? '') && !isAsked && keptAt(statement).includes(verb)
    ? (tokens[verb]?.text ?? null)
    : null
}

/** "the famous Lund | In operas": the end of a name is cut. */
function halfName({ sentence: { mentions, tokens }, tokens: { last } }: Statement): string | null {
  const name = mentions.find((one) => isName(one) && one.first < last && last < one.last)
  return tokens[name?.first ?? -1]?.text ?? null
}
