import type { AnalysedSentence, Analysis } from '../language/analysis'
import { clauseAt } from '../language/clauses'
import { HEDGES, NEGATIONS } from '../language/closed-classes'
import type { TokenRange } from '../language/mentions'
import type { Token } from '../language/token'
import { attributionOf } from './attribution'
import { resolveOpening } from './resolve'
import { asides, startOfStatement, tailOf } from './simplify'
import type { Statement } from './statement'
import { overlaps } from './statement'

/** The statements that the sentences of an article make, whole ones and shorter ones that stand inside them. */
export function statementsOf(analysis: Analysis, article: number): Statement[] {
  return analysis.sentences.flatMap((sentence) =>
    stretches(analysis.text, sentence).map((range) => toStatement(analysis, sentence, { article, range })),
  )
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
    second === null ? [whole] : [whole, { first, last: second - 1 }, { first: second, last: tokens.length }]
  return parts.flatMap((part) => {
    const tail = tailOf(tokens, part)
    return tail === null ? [part] : [part, { first: part.first, last: tail }]
  })
}

/** Token index where a second main clause starts, behind "; " or ", and": it has a subject and a verb of its own. */
function secondClause(tokens: readonly Token[], range: TokenRange): number | null {
  if (!clauseAt(tokens, range.first, range.last)) return null
  for (let at = range.first + 4; at < range.last - 3; at++) {
    const token = tokens[at]
    const joint =
      token?.text === ';' ||
      (token?.text === ',' && /^(?:and|but|while|whereas)$/.test(tokens[at + 1]?.lower ?? ''))
    if (!joint) continue
    const from = token.text === ';' ? at + 1 : at + 2
    const clause = clauseAt(tokens, from, range.last)
    if (clause && !/^(?:who|which|that)$/.test(tokens[clause.subject.first]?.lower ?? '')) return from
  }
  return null
}

interface Stretch {
  readonly article: number
  readonly range: TokenRange
}

function toStatement(analysis: Analysis, sentence: AnalysedSentence, { article, range }: Stretch): Statement {
  const { tokens } = sentence
  const words = tokens.slice(range.first, range.last)
  const start = words[0]?.start ?? sentence.start
  const end = range.last === tokens.length ? sentence.end : (words.at(-1)?.end ?? sentence.end)
  const report = attributionOf(analysis.text, sentence, range)
  const pronoun = resolveOpening(analysis, sentence, range)
  const lifted = [...(report?.edits ?? []), ...pronoun]
  const aside = asides(analysis.text, sentence).filter(
    (edit) => !lifted.some((other) => overlaps(edit, other)),
  )
  return {
    article,
    sentence,
    start,
    end,
    edits: [...lifted, ...aside],
    attribution: report?.attribution ?? null,
    certainty: words.some((word) => HEDGES.has(word.lower)) ? 'hedged' : (report?.certainty ?? 'stated'),
    negated: words.some((word) => NEGATIONS.has(word.lower) || /n['’]t$/.test(word.lower)),
  }
}
