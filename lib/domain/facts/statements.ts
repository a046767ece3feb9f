import type { AnalysedSentence, Analysis } from '../language/analysis'
import { clauseAt } from '../language/clauses'
import { isFinite } from '../language/phrases'
import { HEDGES, NEGATIONS } from '../language/closed-classes'
import type { TokenRange } from '../language/mentions'
import type { Token } from '../language/token'
import { attributionOf, startsReport } from './attribution'
import type { Resolver } from './resolve'
import { asides, startOfStatement, tailOf } from './simplify'
import type { Statement } from './statement'
import { overlaps } from './statement'

/** What turns sentences into statements: the article's place in the run and who its pronouns mean. */
export interface Telling {
  readonly analysis: Analysis
  readonly article: number
  readonly resolve: Resolver
}

/** Tokens of the longest sentence that is looked at; longer ones are lists or no sentences. */
const LONGEST = 90

/** The statements that one sentence makes: the whole and shorter ones that stand inside it. */
export function statementsOf(telling: Telling, sentence: AnalysedSentence): Statement[] {
  if (sentence.tokens.length > LONGEST) return []
  return stretches(telling.analysis.text, sentence).flatMap((range) => {
    const statement = toStatement(telling, sentence, range)
    return statement ? [statement, ...withoutInsertion(statement)] : []
  })
}

/** The same statement without what stands between two dashes. */
function withoutInsertion(statement: Statement): Statement[] {
  const words = statement.text.slice(statement.start, statement.end)
  const dashes = [...words.matchAll(/\s[—–]\s/gu)].map((match) => statement.start + match.index)
  const [open, close] = dashes
  if (open === undefined || close === undefined || dashes.length !== 2) return []
  const inserted = { start: open, end: close + 2, text: '' }
  return [{ ...statement, edits: [...statement.edits.filter((edit) => !overlaps(edit, inserted)), inserted] }]
}

/** The whole sentence, then what is left when its closing side clause is cut off, then its second main clause. */
function stretches(text: string, sentence: AnalysedSentence): TokenRange[] {
  const { tokens } = sentence
  const start = startOfStatement(text, sentence)
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.start >= start),
  )
  const whole = { first, last: tokens.length }
  const second = secondClause(tokens, whole)
  const parts =
    second === null
      ? [whole]
      : [whole, { first, last: second.end }, { first: second.start, last: tokens.length }]
  const main = behindSubordinate(tokens, whole)
  const report = tokens.findIndex((_, at) => at > first && startsReport(sentence, at))
  return [
    ...parts,
    ...(main === null ? [] : [{ first: main, last: tokens.length }]),
    ...(report < 0 ? [] : [{ first: report, last: tokens.length }]),
  ].flatMap((part) => {
    const tail = tailOf(tokens, part)
    return tail === null ? [part] : [part, { first: part.first, last: tail }]
  })
}

/** Token index of the main clause behind "While Pyongyang …, "; null where the sentence does not open so. */
function behindSubordinate(tokens: readonly Token[], range: TokenRange): number | null {
  if (
    !/^(?:while|although|though|because|since|whereas|when|after|as|before)$/.test(
      tokens[range.first]?.lower ?? '',
    )
  )
    return null
  for (let at = range.first + 3; at < Math.min(range.last - 3, range.first + 30); at++) {
    if (
      tokens[at]?.text !== ',' ||
      !tokens.slice(range.first, at).some((_, step) => isFinite(tokens, range.first + step))
    )
      continue
    if (clauseAt(tokens, at + 1, range.last)?.front === null) return at + 1
  }
  return null
}

interface Joint {
  /** Token index after the first main clause. */
  readonly end: number
  /** Token index of the second one's first word. */
  readonly start: number
}

/** Where a second main clause starts, behind "; " or ", and": it has a subject and a verb of its own. */
function secondClause(tokens: readonly Token[], range: TokenRange): Joint | null {
  if (!clauseAt(tokens, range.first, range.last)) return null
  for (let at = range.first + 3; at < range.last - 3; at++) {
    const start = behindJoint(tokens, at)
    const clause = start === null ? null : clauseAt(tokens, start, range.last)
    if (start === null || !clause || /^(?:who|which|that)$/.test(tokens[clause.subject.first]?.lower ?? ''))
      continue
    return { end: at, start }
  }
  return null
}

function behindJoint(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const next = tokens[at + 1]?.lower ?? ''
  if (token?.text === ';') return at + 1
  if (token?.text === ',' && /^(?:and|but|while|whereas)$/.test(next)) return at + 2
  // "… and, according to the Pentagon, more than …"
  return token?.lower === 'and' && next === ',' ? at + 2 : null
}

function toStatement(telling: Telling, sentence: AnalysedSentence, range: TokenRange): Statement | null {
  const report = attributionOf(sentence, range)
  const body = withoutStop(sentence.tokens, report?.body ?? range)
  const words = sentence.tokens.slice(body.first, body.last)
  const head = words[0]
  const tail = words.at(-1)
  if (!head || !tail || words.length < 3) return null
  const { text } = telling.analysis
  const clause = clauseAt(sentence.tokens, body.first, body.last)
  const resolved = telling.resolve(sentence, body, clause)
  const aside = asides(text, sentence).filter((edit) => !resolved.some((other) => overlaps(edit, other)))
  return {
    article: telling.article,
    text,
    sentence,
    start: head.start,
    end: tail.end,
    tokens: body,
    prefix: report ? `According to ${report.attribution}, ` : '',
    edits: [...resolved, ...aside],
    clause,
    attribution: report?.attribution ?? null,
    certainty: words.some((word) => HEDGES.has(word.lower)) ? 'hedged' : (report?.certainty ?? 'stated'),
    negated: words.some((word) => NEGATIONS.has(word.lower) || /n['’]t$/.test(word.lower)),
  }
}

/** The closing stop belongs to the sentence, not to the statement; the stop inside a quotation stays. */
function withoutStop(tokens: readonly Token[], range: TokenRange): TokenRange {
  let last = range.last
  while (
    last > range.first &&
    /^(?:[.!,;:]|\[|\]|\d+)$/.test(tokens[last - 1]?.text ?? '') &&
    isTrailing(tokens, last)
  )
    last--
  return { first: range.first, last }
}

const isTrailing = (tokens: readonly Token[], last: number): boolean => {
  const token = tokens[last - 1]
  if (!token) return false
  if (/^\d+$/.test(token.text)) return tokens[last - 2]?.text === '['
  return token.text !== ']' || tokens[last - 3]?.text === '['
}
