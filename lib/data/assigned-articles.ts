import 'server-only'

import { isId } from '@/lib/domain/shared/id'

import { db } from './db'
import { requireViewer } from './viewer'

/** An article as a student reads it after a quiz: the version that the questions were made from. */
export interface AssignedArticleView {
  readonly versionId: string
  readonly title: string
  readonly source: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO date. */
  readonly publishedOn: string | null
  readonly text: string
}

/**
 * The article version that questions of an assignment were made from; null unless the viewer is still in its class
 * and has handed in an attempt at it. `assignmentId` and `versionId` may come from an address.
 */
export async function getAssignedArticle(
  assignmentId: string,
  versionId: string,
): Promise<AssignedArticleView | null> {
  const viewer = await requireViewer()
  if (!isId(assignmentId) || !isId(versionId)) return null
  const handedIn = await db.attempt.findFirst({
    where: {
      assignmentId,
      userId: viewer.id,
      handedInAt: { not: null },
      class: { memberships: { some: { userId: viewer.id, removedAt: null } } },
      assignment: {
        setVersion: { items: { some: { questionVersion: { articleVersionId: versionId } } } },
      },
    },
    select: { id: true },
  })
  if (!handedIn) return null
  const version = await db.articleVersion.findUnique({
    where: { id: versionId },
    select: {
      id: true,
      text: true,
      article: { select: { title: true, source: true, author: true, url: true, publishedOn: true } },
    },
  })
  if (!version) return null
  const { id, text, article } = version
  return {
    ...article,
    versionId: id,
    text,
    publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null,
  }
}
