import 'server-only'

import { cache } from 'react'

import { cleanLine } from '@/lib/domain/articles/clean'
import { canEditArticle, canReadArticle } from '@/lib/domain/articles/policy'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'
import { isId } from '@/lib/domain/shared/id'

import { hashOf, storedText, versionRow, type TextRefusal } from './article-versions'
import { requestTime } from './clock'
import { db, type Database } from './db'
import { factColumns, factViews, type FactView } from './facts'
import { requireTeacher } from './viewer'

/** What a person gives to file a text. Only `title` and `text` must hold something. */
export interface NewArticle {
  readonly title: string
  readonly text: string
  /** The outlet: "Nordvik Courier". */
  readonly source?: string | null
  readonly author?: string | null
  readonly url?: string | null
  /** ISO date, "2024-11-21". */
  readonly publishedOn?: string | null
  /** BCP 47; English when left out. */
  readonly language?: string
  /** Site furniture that was taken out of the text on the person's word. */
  readonly removed?: readonly string[]
  /** Every teacher may read it. Only an admin may say so. */
  readonly isSample?: boolean
}

/** Where a saved text is. `isNew` is false when this person had saved the very same text before. */
export interface SavedArticle {
  readonly articleId: string
  readonly versionId: string
  readonly isNew: boolean
}

/**
 * Files a text with its facts as the viewer's article. Saving the same text twice, even at the same time, gives the
 * one article twice. For teachers.
 */
export async function createArticle(
  input: NewArticle,
): Promise<Result<SavedArticle, { code: TextRefusal | 'no-title' | 'not-allowed' }>> {
  const viewer = await requireTeacher()
  const title = cleanLine(input.title)
  if (title === '') return refuse('no-title')
  if (input.isSample && viewer.role !== 'admin') return refuse('not-allowed')
  const stored = storedText(input.text)
  if (!stored.ok) return stored

  const now = await requestTime()
  const publishedOn = input.publishedOn || null
  const version = versionRow({
    title,
    text: stored.value,
    publishedOn,
    removed: input.removed ?? [],
    number: 1,
    now,
  })
  return db.$transaction(async (transaction) => {
    await lockText(transaction, viewer.id, stored.value)
    const existing = await findSameText(transaction, viewer.id, stored.value)
    if (existing) return ok({ ...existing, isNew: false })
    const article = {
      owner: { connect: { id: viewer.id } },
      title,
      source: lineOrNull(input.source),
      author: lineOrNull(input.author),
      url: lineOrNull(input.url),
      publishedOn: dateOrNull(publishedOn),
      language: input.language ?? 'en',
      isSample: input.isSample ?? false,
      createdAt: now,
    }
    const { id, articleId } = await transaction.articleVersion.create({
      data: { ...version, article: { create: article } },
      select: { id: true, articleId: true },
    })
    return ok({ articleId, versionId: id, isNew: true })
  })
}

/** Makes two savings of one text by one person wait for each other until the transaction ends. A step of lib/data. */
export async function lockText(transaction: Database, ownerId: string, text: string): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${ownerId} ${hashOf(text)}`}, 0))`
}

/** Where a person has this very text already, in an article that is not put away. A step of lib/data. */
export async function findSameText(transaction: Database, ownerId: string, text: string) {
  const version = await transaction.articleVersion.findFirst({
    where: { textHash: hashOf(text), article: { ownerId, deletedAt: null } },
    select: { id: true, articleId: true },
  })
  return version && { articleId: version.articleId, versionId: version.id }
}

/** A line of a form as it is stored: null where nothing was said. */
export const lineOrNull = (line: string | null | undefined): string | null => cleanLine(line ?? '') || null

/** An ISO date as PostgreSQL's driver takes it. */
export const dateOrNull = (iso: string | null): Date | null => (iso ? new Date(`${iso}T00:00:00Z`) : null)

/** What is said about an article. */
export interface ArticleSummary {
  readonly id: string
  readonly title: string
  readonly source: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO date. */
  readonly publishedOn: string | null
  readonly language: string
  readonly isSample: boolean
  readonly canEdit: boolean
}

/** An article in its latest version, with its facts. */
export interface ArticleView extends ArticleSummary {
  readonly version: {
    readonly id: string
    readonly number: number
    readonly text: string
    readonly wordCount: number
    readonly removed: readonly string[]
    readonly readAt: Date
  }
  readonly facts: readonly FactView[]
}

/** The columns that `summaryOf` reads. */
export const summaryColumns = {
  id: true,
  ownerId: true,
  title: true,
  source: true,
  author: true,
  url: true,
  publishedOn: true,
  language: true,
  isSample: true,
} as const

interface SummaryRow {
  readonly id: string
  readonly ownerId: string
  readonly title: string
  readonly source: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: Date | null
  readonly language: string
  readonly isSample: boolean
}

/** A stored article as `person` may see it. */
export function summaryOf(row: SummaryRow, person: Parameters<typeof canEditArticle>[0]): ArticleSummary {
  const { id, title, source, author, url, language, isSample } = row
  return {
    ...{ id, title, source, author, url, language, isSample },
    publishedOn: row.publishedOn?.toISOString().slice(0, 10) ?? null,
    canEdit: canEditArticle(person, row),
  }
}

/** One article with its facts; null where there is none that the viewer may read. For teachers. */
export const getArticle = cache(async (id: string): Promise<ArticleView | null> => {
  const viewer = await requireTeacher()
  if (!isId(id)) return null
  const row = await db.article.findFirst({
    where: { id, deletedAt: null },
    select: {
      ...summaryColumns,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          id: true,
          number: true,
          text: true,
          wordCount: true,
          removed: true,
          createdAt: true,
          facts: { select: factColumns },
        },
      },
    },
  })
  const version = row?.versions[0]
  if (!row || !version || !canReadArticle(viewer, row)) return null
  const { facts, createdAt, ...text } = version
  return {
    ...summaryOf(row, viewer),
    version: { ...text, readAt: createdAt },
    facts: factViews(facts),
  }
})
