import 'server-only'

import { summaryColumns, summaryOf, type ArticleSummary } from './articles'
import { db, type Prisma } from './db'
import { searchWords } from './search-words'
import { requireTeacher, type Viewer } from './viewer'

/** An article as a line of a list. */
export interface ArticleLine extends ArticleSummary {
  /** Its latest version: what a question set is made from. */
  readonly versionId: string
  readonly wordCount: number
  readonly factCount: number
  readonly addedAt: Date
}

/** One page of a list. */
export interface ArticlePage {
  readonly articles: readonly ArticleLine[]
  /** How many there are on all pages. */
  readonly total: number
  /** The page shown, from 1; a page past the end is the last one. */
  readonly page: number
  readonly pageCount: number
}

/** Articles a page. */
const PAGE_SIZE = 30

/**
 * The viewer's articles and the samples, newest first. With `query`, those whose title, source, author or text hold
 * each of its words. For teachers.
 */
export async function listArticles(query = '', page = 1): Promise<ArticlePage> {
  const viewer = await requireTeacher()
  const where = readableWith(viewer, query)
  const total = await db.article.count({ where })
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const shown = Math.min(Math.max(1, Math.floor(page) || 1), pageCount)
  const rows = await db.article.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: lineColumns,
  })
  return { articles: rows.map((row) => lineOf(row, viewer)), total, page: shown, pageCount }
}

/** All that a question set can be made from: the viewer's articles, then the samples, newest first. For teachers. */
export async function listAllArticles(): Promise<ArticleLine[]> {
  const viewer = await requireTeacher()
  const rows = await db.article.findMany({
    where: readableWith(viewer, ''),
    orderBy: [{ isSample: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    select: lineColumns,
  })
  return rows.map((row) => lineOf(row, viewer))
}

/** The viewer's articles and the samples that another article can be compared with, newest first, at most 50. */
export async function listOthers(articleId: string): Promise<ArticleLine[]> {
  const viewer = await requireTeacher()
  const rows = await db.article.findMany({
    where: { ...readableWith(viewer, ''), NOT: { id: articleId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: lineColumns,
  })
  return rows.map((row) => lineOf(row, viewer))
}

const lineColumns = {
  ...summaryColumns,
  createdAt: true,
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, wordCount: true, _count: { select: { facts: true } } },
  },
} satisfies Prisma.ArticleSelect

type LineRow = Prisma.ArticleGetPayload<{ select: typeof lineColumns }>

const lineOf = (row: LineRow, viewer: Viewer): ArticleLine => ({
  ...summaryOf(row, viewer),
  versionId: row.versions[0]?.id ?? '',
  wordCount: row.versions[0]?.wordCount ?? 0,
  factCount: row.versions[0]?._count.facts ?? 0,
  addedAt: row.createdAt,
})

function readableWith(viewer: Viewer, query: string): Prisma.ArticleWhereInput {
  return {
    deletedAt: null,
    OR: [{ ownerId: viewer.id }, { isSample: true }],
    AND: searchWords(query).map((word) => {
      const holds = { contains: word, mode: 'insensitive' } as const
      return {
        OR: [{ title: holds }, { source: holds }, { author: holds }, { versions: { some: { text: holds } } }],
      }
    }),
  }
}
