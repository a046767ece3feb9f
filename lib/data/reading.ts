import 'server-only'

import { cache } from 'react'

import { isTold } from '@/lib/domain/assignments/feedback'
import { isId } from '@/lib/domain/shared/id'

import { ATTEMPT_FIELDS, inAttemptOrder, questionsOfSet } from './attempt-record'
import { requestTime } from './clock'
import { db } from './db'
import { SOURCE_FIELDS } from './question-rows'
import { noteOpened } from './source-openings'
import { requireViewer } from './viewer'

/** An article that an assignment asked about, with the words that were asked for. */
export interface ReadingArticle {
  readonly title: string
  readonly source: string | null
  /** ISO date. */
  readonly publishedOn: string | null
  readonly url: string | null
  readonly text: string
  /** UTF-16 offsets into the text, and the place of the question that asked for the words. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly place: number }[]
}

/** What a student may read once an attempt is in. */
export interface ReadingView {
  readonly assignmentId: string
  readonly title: string
  readonly articles: readonly ReadingArticle[]
}

/**
 * The articles behind an assignment, for a student who has handed in an attempt of it and is told the answers; null for everybody else. That
 * it was opened is kept (`noteOpened`).
 */
export const getReading = cache(async (assignmentId: string): Promise<ReadingView | null> => {
  const viewer = await requireViewer()
  if (!isId(assignmentId)) return null
  const attempt = await db.attempt.findFirst({
    where: {
      assignmentId,
      userId: viewer.id,
      handedInAt: { not: null },
      class: { memberships: { some: { userId: viewer.id, removedAt: null } } },
    },
    orderBy: { number: 'desc' },
    select: ATTEMPT_FIELDS,
  })
  if (!attempt || !isTold(attempt.assignment, await requestTime())) return null
  const { setVersionId, title } = attempt.assignment
  const questions = inAttemptOrder(attempt, await questionsOfSet(db, setVersionId))
  const places = questions.map(({ questionVersionId }) => questionVersionId)
  await noteOpened(viewer, places)
  return { assignmentId, title, articles: await articlesBehind(setVersionId, places) }
})

async function articlesBehind(
  setVersionId: string,
  places: readonly string[],
): Promise<readonly ReadingArticle[]> {
  const set = await db.questionSetVersion.findUniqueOrThrow({
    where: { id: setVersionId },
    select: {
      items: { select: { questionVersion: { select: { id: true, ...SOURCE_FIELDS } } } },
    },
  })
  const asked = set.items.map(({ questionVersion }) => questionVersion)
  const articles = await db.articleVersion.findMany({
    where: { id: { in: asked.flatMap(({ articleVersionId }) => articleVersionId ?? []) } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      text: true,
      article: { select: { title: true, source: true, publishedOn: true, url: true } },
    },
  })
  return articles.map(({ id, text, article }) => ({
    ...article,
    publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null,
    text,
    marks: asked
      .filter(({ articleVersionId }) => articleVersionId === id)
      .flatMap(({ id: version, markStart, markEnd, sentenceStart, sentenceEnd }) => {
        const [start, end] = [markStart ?? sentenceStart, markEnd ?? sentenceEnd]
        return start === null || end === null ? [] : [{ start, end, place: places.indexOf(version) + 1 }]
      }),
  }))
}
