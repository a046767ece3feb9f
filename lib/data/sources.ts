import 'server-only'

import { quoteOf, type Quotable, type Quote } from '@/lib/domain/articles/quote'
import { sentencesOf } from '@/lib/domain/articles/sentences'
import type { ClaimState } from '@/lib/domain/claims/claim'

import type { Database, Prisma } from './db'
import { SOURCE_FIELDS } from './question-rows'

/** The sentence that proves a key, with where it stands. It tells the answer: never before the answer is in. */
export interface SourceView {
  readonly quote: Quote
  readonly article: {
    readonly title: string
    /** The outlet: "Nordvik Courier". */
    readonly source: string | null
    /** ISO date. */
    readonly publishedOn: string | null
  }
  readonly state: ClaimState
  /** Other outlets that tell the same fact. */
  readonly alsoTold: readonly string[]
}

const CLAIM_STATES = {
  corroborated: 'corroborated',
  single_source: 'single-source',
  in_conflict: 'in-conflict',
} as const satisfies Record<string, ClaimState>

const VERSION_FIELDS = {
  id: true,
  ...SOURCE_FIELDS,
  question: {
    select: {
      claim: {
        select: {
          state: true,
          facts: {
            select: {
              fact: {
                select: { articleVersion: { select: { id: true, article: { select: { source: true } } } } },
              },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.QuestionVersionSelect

type VersionRow = Prisma.QuestionVersionGetPayload<{ select: typeof VERSION_FIELDS }>

const ARTICLE_FIELDS = {
  id: true,
  text: true,
  article: { select: { title: true, source: true, publishedOn: true } },
} satisfies Prisma.ArticleVersionSelect

type ArticleRow = Prisma.ArticleVersionGetPayload<{ select: typeof ARTICLE_FIELDS }>

/**
 * The sources of question versions, by their ids; a question made by hand has none. Each text is read and split once.
 * For other modules of lib/data only, which decide who may see an answer.
 */
export async function sourcesOf(
  database: Database,
  questionVersionIds: readonly string[],
): Promise<ReadonlyMap<string, SourceView>> {
  const versions = await database.questionVersion.findMany({
    where: { id: { in: [...questionVersionIds] } },
    select: VERSION_FIELDS,
  })
  const articleIds = new Set(versions.flatMap(({ articleVersionId }) => articleVersionId ?? []))
  const articles = await database.articleVersion.findMany({
    where: { id: { in: [...articleIds] } },
    select: ARTICLE_FIELDS,
  })
  const quotable = new Map(articles.map((row) => [row.id, { row, ...quotableOf(row) }]))
  return new Map(
    versions.flatMap((version): [string, SourceView][] => {
      const article = quotable.get(version.articleVersionId ?? '')
      const view = article && sourceView(version, article.row, article)
      return view ? [[version.id, view]] : []
    }),
  )
}

const quotableOf = ({ text }: ArticleRow): Quotable => ({ text, sentences: sentencesOf(text) })

function sourceView(version: VersionRow, { article }: ArticleRow, text: Quotable): SourceView | null {
  const { sentenceStart, sentenceEnd, markStart, markEnd } = version
  if (sentenceStart === null || sentenceEnd === null) return null
  const mark = markStart === null || markEnd === null ? null : { start: markStart, end: markEnd }
  const { claim } = version.question
  return {
    quote: quoteOf(text, { start: sentenceStart, end: sentenceEnd }, mark),
    article: { ...article, publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null },
    state: claim ? CLAIM_STATES[claim.state] : 'single-source',
    alsoTold: outletsBeside(version),
  }
}

function outletsBeside({ articleVersionId, question: { claim } }: VersionRow): readonly string[] {
  const others = (claim?.facts ?? []).filter(({ fact }) => fact.articleVersion.id !== articleVersionId)
  return [...new Set(others.flatMap(({ fact }) => fact.articleVersion.article.source ?? []))]
}
