import type { Statement } from '../../facts/statement'
import { shownWords } from '../../facts/statement'
import { isPluralNoun } from '../../language/inflection'
import { isName } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import { theAt, theBefore } from '../../language/token'
import { childrenBy, hangsBy } from '../../language/tree'

/**
 * True where a cut has taken the "and" of what a statement still lists, or of what "both" and "between" announce, or the
 * verb of what its last "and" opens, or all but one of several things that it announces.
 */
export const tearsCoordination = (statement: Statement): boolean => {
  const shown = new Set(shownWords(statement).map(([, at]) => at))
  return [losesAnd, losesSecond, losesVerbBehind, losesNamesake].some((loses) => loses(statement, shown))
}

/** "sells boats in Elm and bakers|, who need them, pay": behind the clause with "who" stands the verb of the last name or noun. */
function losesVerbBehind({ sentence: { tokens }, clause }: Statement, shown: ReadonlySet<number>): boolean {
  const last = Math.max(...shown)
  const and = tokens.findLastIndex(({ lower }, at) => at < last && lower === 'and' && shown.has(at))
  if (and < 0 || (clause && clause.verb.last > and)) return false
  const opens = tokens.findIndex(
    ({ text }, at) =>
      at > and && text === ',' && /^(?:who|which|whose|where)$/.test(tokens[at + 1]?.lower ?? ''),
  )
  const closes = tokens.findIndex(({ text }, at) => at > opens + 1 && text === ',')
  const isPlain = !tokens
    .slice(and + 1, opens)
    .some(({ text }, step) => text === ',' || isFinite(tokens, and + 1 + step))
  return opens > 0 && isPlain && last < closes && last >= opens - 1 && isFinite(tokens, closes + 1)
}

/** "brought by Ada, Karl |", "will sail in May, rest in June |": the last part that is left has only a comma in front, and more stood behind it. */
function losesAnd(
  { sentence: { tokens, mentions, syntax } }: Statement,
  shown: ReadonlySet<number>,
): boolean {
  if (!syntax) return false
  const isPerson = (at: number): boolean =>
    mentions.some((one) => one.kind === 'person' && one.first <= at && at < one.last)
  const isBase = (at: number): boolean => /^VBP?$/.test(syntax.xpos[at] ?? '')
  const linked = (at: number): boolean => childrenBy(syntax, at, ['cc']).some((and) => shown.has(and))
  return [...shown].some((at) => {
    const head = syntax.heads[at] ?? -1
    if (!hangsBy(syntax, at, ['conj']) || !shown.has(head) || linked(at)) return false
    // Only of persons and of bare verbs is the tree sure enough: what else stands behind a comma is often an apposition.
    if (![isPerson, isBase].some((rule) => rule(head) && rule(at))) return false
    const rest = tokens
      .slice(at + 1)
      .findIndex(({ lower }, step) => JOINS.test(lower) && !shown.has(at + 1 + step))
    const goesOn = childrenBy(syntax, head, ['conj']).some((other) => other > at && shown.has(other))
    const isBehindComma = tokens
      .slice(head, at)
      .some(({ text }, step) => text === ',' && shown.has(head + step))
    return rest >= 0 && !goesOn && isBehindComma && !shownJoins(tokens, shown, at)
  })
}

const JOINS = /^(?:and|or|&)$/

/** An "and" is still shown somewhere behind a word. */
const shownJoins = (
  tokens: Statement['sentence']['tokens'],
  shown: ReadonlySet<number>,
  from: number,
): boolean => [...shown].some((at) => at > from && JOINS.test(tokens[at]?.lower ?? ''))

/** "a link between cuts, in particular those in Oslo |", "fruit, both fresh |": the second of two is cut away; an "and" before a verb opens a clause. */
function losesSecond({ sentence: { tokens, syntax } }: Statement, shown: ReadonlySet<number>): boolean {
  if (!syntax) return false
  return [...shown].some((at) => {
    const isBoth = tokens[at]?.lower === 'both' && tokens[at]?.pos === 'CCONJ'
    if (!isBoth && tokens[at]?.lower !== 'between') return false
    const and = tokens.findIndex(({ lower }, index) => index > at && lower === 'and')
    if (and < 0 || shown.has(and)) return false
    const joined = syntax.xpos[syntax.heads[and] ?? -1] ?? ''
    return isBoth || /^(?:NN|CD|PRP)/.test(joined)
  })
}

/** "the painters Ada Berg|, of Oslo, and Karl Moran", "the exports are corn|, sold in Oslo, and fish": behind a plural only one is left. */
function losesNamesake({ sentence, clause }: Statement, shown: ReadonlySet<number>): boolean {
  const { tokens, mentions, syntax } = sentence
  const isPlural = (at: number): boolean =>
    syntax?.xpos[at] === 'NNS' && isPluralNoun(tokens[at]?.lower ?? '')
  const isSaidOfMany =
    clause !== null &&
    /^(?:are|were)$/.test(tokens[clause.verb.main]?.lower ?? '') &&
    isPlural(clause.head.last - 1)
  const named = mentions
    .filter(isName)
    .map(({ first, last }) => ({ first: first - theBefore(tokens, first), last }))
  const said = clause?.complement?.phrase
  const told = said && isSaidOfMany && !said.plural ? [said.core] : []
  return [
    ...named.filter(
      ({ first }) =>
        (shown.has(first - 1) && isPlural(first - 1)) || (isSaidOfMany && first === clause.rest.first),
    ),
    ...told,
  ].some(({ first, last }) => shown.has(first) && isAloneOfSeveral(sentence, shown, last))
}

/** Behind a name a comma opens an aside that is not shown, or not whole, and behind it stands ", and" with another one. */
function isAloneOfSeveral(
  { tokens, mentions }: Statement['sentence'],
  shown: ReadonlySet<number>,
  last: number,
): boolean {
  if (!/^[,–—]$/.test(tokens[last]?.text ?? '')) return false
  const and = tokens.findIndex(
    ({ text }, at) => at > last && /^[,–—]$/.test(text) && tokens[at + 1]?.lower === 'and',
  )
  if (and < 0 || shown.has(and + 1)) return false
  const next = and + 2 + theAt(tokens, and + 2)
  return (
    mentions.some((name) => isName(name) && name.first === next) ||
    /^(?:NOUN|ADJ)$/.test(tokens[next]?.pos ?? '')
  )
}
