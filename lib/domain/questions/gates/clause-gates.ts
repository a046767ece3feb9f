import type { Statement } from '../../facts/statement'
import { covers, shownWords } from '../../facts/statement'
import type { Clause } from '../../language/clauses'
import { clauseAt } from '../../language/clauses'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { lowerLine } from '../../language/token'
import { FINITE_TAG } from '../../language/verbs'
import type { Gate } from './gate'

/** Half a clause, or two that nothing joins: the words around the answer make no sentence. */
export const tornClause: Gate = {
  name: 'torn-clause',
  check: ({ source: { statement, detail } }) =>
    !detail && [lacksVerb, lacksRest, isSpliced, tellsRelativeOnly].some((tears) => tears(statement))
      ? 'The clauses of the sentence do not hold together here.'
      : null,
}

const OPENS_CLAUSE = /^(?:that|although|though|while|whilst|whereas|because|if|unless|whether)$/

/** "It showed that a system, based on her work", "A and B; despite its prize": what opens a clause needs its verb. */
function lacksVerb(statement: Statement): boolean {
  const { tokens, syntax } = statement.sentence
  const shown = shownWords(statement)
  const opens = shown.findLastIndex(
    ([{ text, lower }, at]) =>
      text === ';' ||
      (OPENS_CLAUSE.test(lower) &&
        syntax?.relations[at] === 'mark' &&
        tokens[at - 1]?.text !== ',' &&
        (lower === 'that' || !/^(?:VB[GN]|JJ|IN)$/.test(syntax?.xpos[at + 1] ?? ''))),
  )
  if (opens < 0) return false
  const behind = shown.slice(opens + 1)
  const [[next] = []] = behind
  if (next?.pos === 'VERB' && /ed$/.test(next.lower)) return true
  const isAside = (at: number): boolean => syntax?.xpos[at] === 'VBN' && tokens[at - 1]?.text === ','
  return !behind.some(
    ([, at]) => (isFinite(tokens, at) && !isAside(at)) || FINITE_TAG.test(syntax?.xpos[at] ?? ''),
  )
}

/** "has two halls: the old one, built in 1902 | ; and the new one": the first of several things behind a colon. */
function lacksRest(statement: Statement): boolean {
  const { sentence, tokens } = statement
  if (!sentence.tokens.slice(tokens.last).some(({ text }) => text === ';')) return false
  const spaced = ({ end }: Token, at: number): boolean => (sentence.tokens[at + 1]?.start ?? end) > end
  return shownWords(statement).some(([token, at]) => token.text === ':' && spaced(token, at))
}

/** Words behind which a comma closes a clause in front of another. */
const LEADS_ON =
  /^(?:that|when|whenever|where|while|whilst|as|if|because|since|although|though|before|after|until|unless|once|who|which|whose|what|how|and|but|or|so|not|[;:—–"“])$/

/** "The guild held talks, the church started meetings": two whole clauses with nothing but a comma between. */
function isSpliced({ sentence: { tokens }, tokens: { first, last }, clause, edits }: Statement): boolean {
  const from = clause?.verb.last ?? tokens.findIndex((_, at) => at >= first && isFinite(tokens, at)) + 1
  if (from === 0 || (!clause && LEADS_ON.test(tokens[first]?.lower ?? ''))) return false
  for (let at = from; at < last - 2; at++) {
    const token = tokens[at]
    if (!token || LEADS_ON.test(token.lower)) return false
    if (token.text !== ',' || edits.some((edit) => covers(edit, token))) continue
    if (startsClause(tokens, at + 1, last)) return true
  }
  return false
}

/** A subject, and a verb right behind it that is no participle ("a hall built in 1902"); "the most notable are". */
function startsClause(tokens: readonly Token[], at: number, last: number): boolean {
  const words = lowerLine(tokens.slice(at, at + 4))
  if (/^the (?:most |least )?\p{L}+ (?:are|is|was|were)\b/u.test(words)) return true
  const clause = clauseAt(tokens, at, last)
  return (
    clause !== null &&
    clause.front === null &&
    (isWholeClause(tokens, clause) || tokens[clause.verb.finite]?.pos === 'AUX')
  )
}

/** "the church started meetings": an article in front, and something behind the verb that no participle has. */
const isWholeClause = (tokens: readonly Token[], { first, verb }: Clause): boolean =>
  /^(?:the|an?|he|she|it|they|its|his|her|their)$/.test(tokens[first]?.lower ?? '') &&
  /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[verb.last]?.pos ?? '')

/** Tokens between the comma and "whose" in ", both of whose". */
const BEFORE_WHOSE = 4

/** "Ada Berg, both of whose sons died in the storm.": behind the name stands nothing but a clause that belongs to it. */
function tellsRelativeOnly(statement: Statement): boolean {
  const { tokens } = statement.sentence
  const shown = shownWords(statement)
  const opens = shown.findIndex(([{ lower }]) => /^(?:whose|whom|which)$/.test(lower))
  const comma = shown.findLastIndex(([{ text }], step) => step < opens && text === ',')
  if (comma < 1 || opens - comma > BEFORE_WHOSE) return false
  if (shown.slice(0, opens).some(([, at]) => isFinite(tokens, at))) return false
  let isOwn = true
  for (const [{ lower, pos }, at] of shown.slice(opens + 1)) {
    if (LEADS_ON.test(lower)) isOwn = true
    else if (isFinite(tokens, at) && !isOwn) return false
    else if (isFinite(tokens, at) && !(pos === 'AUX' && tokens[at + 1]?.pos === 'AUX')) isOwn = false
  }
  return true
}
