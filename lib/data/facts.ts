import 'server-only'

import { z } from 'zod'

import type { Span } from '@/lib/domain/articles/span'
import { FACT_KINDS, type Certainty, type Fact, type FactKind } from '@/lib/domain/facts/fact'
import { findFacts } from '@/lib/domain/facts/find'
import type { SourceArticle } from '@/lib/domain/articles/source-article'

import type { Prisma } from './db'

/** A fact as it stands in an article: what it says, and where. */
export interface FactView {
  readonly id: string
  /** Its number in the margin, from 1 in reading order. */
  readonly number: number
  readonly kind: FactKind
  readonly statement: string
  readonly attribution: string | null
  readonly certainty: Certainty
  /** The words that carry it: one stretch of the text, or several. */
  readonly marks: readonly [Span, ...Span[]]
  readonly sentence: Span
  readonly excerpt: string
}

/** The columns that `factViews` reads. */
export const factColumns = {
  id: true,
  ordinal: true,
  kind: true,
  statement: true,
  attribution: true,
  certainty: true,
  markStart: true,
  markEnd: true,
  moreMarks: true,
  sentenceStart: true,
  sentenceEnd: true,
  excerpt: true,
} satisfies Prisma.FactSelect

type FactRow = Prisma.FactGetPayload<{ select: typeof factColumns }>

// A version made by another engine may hold kinds that this one does not know.
const kindSchema = z.enum(FACT_KINDS).catch('event')

/** The stored facts of one version as they are shown, in reading order. */
export function factViews(rows: readonly FactRow[]): FactView[] {
  const inOrder = [...rows].sort(
    (left, right) =>
      left.markStart - right.markStart || left.markEnd - right.markEnd || left.ordinal - right.ordinal,
  )
  return inOrder.map((row, index) => ({
    id: row.id,
    number: index + 1,
    kind: kindSchema.parse(row.kind),
    statement: row.statement,
    attribution: row.attribution,
    certainty: row.certainty,
    marks: [{ start: row.markStart, end: row.markEnd }, ...spansOf(row.moreMarks)],
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
    excerpt: row.excerpt,
  }))
}

const spansOf = (offsets: readonly number[]): Span[] =>
  offsets.flatMap((start, index) => {
    const end = offsets[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
  })

/** A fact's columns: its sentence is the one of its first words, and further words are those of the same article. */
export function columnsOfFact({ kind, statement, attribution, certainty, marks, evidence }: Fact) {
  const [mark, ...more] = marks
  const others = more.filter(({ article }) => article === mark.article)
  const [sentence] = evidence
  return {
    kind,
    statement,
    attribution,
    certainty,
    markStart: mark.start,
    markEnd: mark.end,
    moreMarks: others.flatMap(({ start, end }) => [start, end]),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    excerpt: sentence.excerpt,
  }
}

/** The facts of an article as rows of a new version. */
export const factRowsOf = (article: SourceArticle): Prisma.FactCreateManyArticleVersionInput[] =>
  findFacts(article).map((fact, ordinal) => ({ ordinal, ...columnsOfFact(fact) }))
