import 'server-only'

import { quoteOf, type Quotable, type Quote } from '@/lib/domain/articles/quote'
import { sentencesOf } from '@/lib/domain/articles/sentences'
import type { ClaimState } from '@/lib/domain/claims/claim'
import type { Certainty } from '@/lib/domain/facts/fact'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import type { Reviewed } from '@/lib/domain/question-sets/review'
import { formOfColumn } from '@/lib/domain/questions/row'
import { isId } from '@/lib/domain/shared/id'

import { db, type Database, type Prisma } from './db'
import { SOURCE_FIELDS, wordingOf, WORDING_FIELDS } from './question-rows'
import { requireTeacher } from './viewer'

/** An article that a set was made from, with its text and its sentences to choose from. */
export interface SourceArticleView extends Quotable {
  readonly id: string
  readonly title: string
  readonly source: string | null
  /** ISO "2026-03-13". */
  readonly publishedOn: string | null
}

/** A fact as one of the set's articles tells it. */
export interface ToldFactView {
  readonly id: string
  /** Index of the article among the set's. */
  readonly article: number
  /** Its number in its article, counted from 1. */
  readonly number: number
  readonly statement: string
  readonly attribution: string | null
  readonly certainty: Certainty
  readonly excerpt: string
}

/** The same fact as one or more of the articles tell it. */
export interface ClaimView {
  readonly id: string
  readonly state: ClaimState
  readonly note: string | null
  readonly facts: readonly ToldFactView[]
}

/** A question as its teacher reviews it. */
export interface ReviewedQuestionView extends Reviewed {
  readonly origin: 'engine' | 'hand' | 'import' | 'model'
  /** The source sentence, and the index of its article among the set's. Null for a question made by hand. */
  readonly quote: Quote | null
  readonly article: number | null
  /** The fact of its claim that it asks. */
  readonly factId: string | null
  /** What a rule has against its first wording; null where nothing is said against it. */
  readonly doubt: string | null
}

/** A candidate that was left out, and why. */
export interface LeftOutView {
  readonly claimId: string | null
  readonly form: QuestionForm
  readonly stem: string
  readonly detail: string
}

/** What was published last: its title, and its questions in their order, each in one of its wordings. */
export interface PublishedView {
  readonly number: number
  readonly title: string
  readonly questions: readonly { readonly id: string; readonly version: number }[]
}

/** A draft under review: its questions and spares, the claims they ask, and what was left out. */
export interface ReviewView {
  readonly id: string
  readonly title: string
  /** Counts the changes; a change names the revision it was made on. */
  readonly revision: number
  readonly articles: readonly SourceArticleView[]
  readonly claims: readonly ClaimView[]
  readonly questions: readonly ReviewedQuestionView[]
  readonly leftOut: readonly LeftOutView[]
  /** The version published last; null for a draft. */
  readonly published: PublishedView | null
}

const FIELDS = {
  id: true,
  title: true,
  revision: true,
  sources: {
    orderBy: { position: 'asc' },
    select: {
      articleVersion: {
        select: {
          id: true,
          text: true,
          article: { select: { id: true, title: true, source: true, publishedOn: true } },
        },
      },
    },
  },
  claims: {
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      state: true,
      note: true,
      facts: {
        select: {
          fact: {
            select: {
              id: true,
              articleVersionId: true,
              ordinal: true,
              statement: true,
              attribution: true,
              certainty: true,
              sentenceStart: true,
              excerpt: true,
            },
          },
        },
      },
    },
  },
  questions: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      decision: true,
      position: true,
      origin: true,
      doubt: true,
      claimId: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, ...WORDING_FIELDS, ...SOURCE_FIELDS },
      },
    },
  },
  rejected: {
    orderBy: { ordinal: 'asc' },
    select: { form: true, stem: true, detail: true, factId: true },
  },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      number: true,
      title: true,
      items: {
        orderBy: { position: 'asc' },
        select: { questionVersion: { select: { questionId: true, number: true } } },
      },
    },
  },
} satisfies Prisma.QuestionSetSelect

const findRow = (tx: Database, where: Prisma.QuestionSetWhereUniqueInput) =>
  tx.questionSet.findUnique({ where, select: FIELDS })

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

/** One of the viewer's question sets with all that its review shows, or null. */
export async function getReview(setId: string): Promise<ReviewView | null> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return null
  const row = await findRow(db, { id: setId, ownerId: viewer.id, deletedAt: null })
  return row && viewOf(row)
}

function viewOf(row: Row): ReviewView {
  const texts = row.sources.map(({ articleVersion: { text } }): Quotable => ({
    text,
    sentences: sentencesOf(text),
  }))
  const claimOfFact = new Map(
    row.claims.flatMap((claim) => claim.facts.map(({ fact }) => [fact.id, claim.id] as const)),
  )
  return {
    id: row.id,
    title: row.title,
    revision: row.revision,
    articles: row.sources.map(({ articleVersion: { text, article } }, index) => ({
      ...article,
      publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null,
      text,
      sentences: texts[index]?.sentences ?? [],
    })),
    claims: row.claims.map((claim) => claimView(row, claim)),
    questions: questionViews(row, texts),
    leftOut: row.rejected.map(({ factId, form, ...candidate }) => ({
      ...candidate,
      form: formOfColumn(form),
      claimId: factId === null ? null : (claimOfFact.get(factId) ?? null),
    })),
    published: publishedView(row),
  }
}

function publishedView({ versions: [latest] }: Row): PublishedView | null {
  if (!latest) return null
  const { number, title, items } = latest
  const questions = items.map(({ questionVersion: { questionId: id, number: version } }) => ({ id, version }))
  return { number, title, questions }
}

const CLAIM_STATES = {
  corroborated: 'corroborated',
  single_source: 'single-source',
  in_conflict: 'in-conflict',
} as const satisfies Record<string, ClaimState>

const articleIndex = (row: Row, versionId: string | null): number =>
  row.sources.findIndex((source) => source.articleVersion.id === versionId)

function claimView(row: Row, claim: Row['claims'][number]): ClaimView {
  const facts = claim.facts.map(({ fact }) => ({
    id: fact.id,
    article: articleIndex(row, fact.articleVersionId),
    number: fact.ordinal + 1,
    statement: fact.statement,
    attribution: fact.attribution,
    certainty: fact.certainty,
    excerpt: fact.excerpt,
  }))
  return {
    id: claim.id,
    state: CLAIM_STATES[claim.state],
    note: claim.note,
    facts: facts.toSorted((one, other) => one.article - other.article || one.number - other.number),
  }
}

function questionViews(row: Row, texts: readonly Quotable[]): ReviewedQuestionView[] {
  return row.questions.flatMap((question) => {
    const [version] = question.versions
    if (!version) return []
    const article = articleIndex(row, version.articleVersionId)
    return {
      id: question.id,
      decision: question.decision,
      position: question.position,
      origin: question.origin,
      claimId: question.claimId,
      version: version.number,
      wording: wordingOf(version),
      article: article < 0 ? null : article,
      quote: quoteIn(texts[article], version),
      factId: askedFact(row, question.claimId, version),
      doubt: question.doubt,
    }
  })
}

type VersionRow = Row['questions'][number]['versions'][number]

function quoteIn(text: Quotable | undefined, version: VersionRow): Quote | null {
  const { sentenceStart, sentenceEnd, markStart, markEnd } = version
  if (!text || sentenceStart === null || sentenceEnd === null) return null
  const mark = markStart === null || markEnd === null ? null : { start: markStart, end: markEnd }
  return quoteOf(text, { start: sentenceStart, end: sentenceEnd }, mark)
}

/** The fact of the claim whose sentence the question cites, else the first of that article. */
function askedFact(row: Row, claimId: string | null, version: VersionRow): string | null {
  const facts = row.claims.find((claim) => claim.id === claimId)?.facts.map(({ fact }) => fact) ?? []
  const inArticle = facts.filter((fact) => fact.articleVersionId === version.articleVersionId)
  const cited = inArticle.find((fact) => fact.sentenceStart === version.sentenceStart)
  return (cited ?? inArticle[0])?.id ?? null
}
