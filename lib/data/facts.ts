import 'server-only'

import { z } from 'zod'

import type { Span } from '@/lib/domain/articles/span'
import { FACT_KINDS, type Certainty, type FactKind } from '@/lib/domain/facts/fact'
import { findFacts } from '@/lib/domain/facts/find'
import type { SourceArticle } from '@/lib/domain/questions/generate'

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
  /** The words that carry it. */
  readonly mark: Span
  readonly sentence: Span
  readonly excerpt: string
}

/** The columns that `factView` reads. */
export const factColumns = {
  id: true,
  ordinal: true,
  kind: true,
  statement: true,
  attribution: true,
  certainty: true,
  markStart: true,
  markEnd: true,
  sentenceStart: true,
  sentenceEnd: true,
  excerpt: true,
} satisfies Prisma.FactSelect

type FactRow = Prisma.FactGetPayload<{ select: typeof factColumns }>

// A version made by another engine may hold kinds that this one does not know.
const kindSchema = z.enum(FACT_KINDS).catch('event')

/** A stored fact as it is shown. */
export const factView = (row: FactRow): FactView => ({
  id: row.id,
  number: row.ordinal + 1,
  kind: kindSchema.parse(row.kind),
  statement: row.statement,
  attribution: row.attribution,
  certainty: row.certainty,
  mark: { start: row.markStart, end: row.markEnd },
  sentence: { start: row.sentenceStart, end: row.sentenceEnd },
  excerpt: row.excerpt,
})

/** The facts of an article as rows of a new version, in reading order. */
export function factRowsOf(article: SourceArticle): Prisma.FactCreateManyArticleVersionInput[] {
  const facts = findFacts(article)
  return [...facts]
    .sort((left, right) => left.marks[0].start - right.marks[0].start)
    .map((fact, ordinal) => ({
      ordinal,
      kind: fact.kind,
      statement: fact.statement,
      attribution: fact.attribution,
      certainty: fact.certainty,
      markStart: fact.marks[0].start,
      markEnd: fact.marks[0].end,
      sentenceStart: fact.evidence[0].start,
      sentenceEnd: fact.evidence[0].end,
      excerpt: article.text.slice(fact.evidence[0].start, fact.evidence[0].end),
    }))
}
