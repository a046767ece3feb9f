import 'server-only'

import { db } from './db'
import { requireTeacher } from './viewer'

/** An article that a question set can be made from. */
export interface ChoosableArticle {
  readonly id: string
  /** Its latest version: what a set is made from. */
  readonly versionId: string
  readonly title: string
  readonly source: string | null
  /** ISO "2026-03-13". */
  readonly publishedOn: string | null
  readonly isSample: boolean
  readonly facts: number
}

/** The viewer's articles and the samples, newest first. For teachers. */
export async function listChoosableArticles(): Promise<ChoosableArticle[]> {
  const viewer = await requireTeacher()
  const rows = await db.article.findMany({
    where: { deletedAt: null, OR: [{ ownerId: viewer.id }, { isSample: true }] },
    orderBy: [{ isSample: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      title: true,
      source: true,
      publishedOn: true,
      isSample: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, _count: { select: { facts: true } } },
      },
    },
  })
  return rows.flatMap(({ versions: [version], publishedOn, ...article }) =>
    version
      ? {
          ...article,
          versionId: version.id,
          publishedOn: publishedOn?.toISOString().slice(0, 10) ?? null,
          facts: version._count.facts,
        }
      : [],
  )
}
