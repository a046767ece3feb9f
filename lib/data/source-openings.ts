import 'server-only'

import { studyDayOf } from '@/lib/domain/reviews/study-day'

import { requestTime } from './clock'
import { dateOfDay, dayOfDate } from './day-column'
import { db, type Database } from './db'
import type { Viewer } from './viewer'

/**
 * Keeps that the viewer opened the sources of these question versions on their study day: what they answer of the same
 * texts later that day moves no schedule. A step of whatever shows a source to a student.
 */
export async function noteOpened(viewer: Viewer, questionVersionIds: readonly string[]): Promise<void> {
  const openedAt = await requestTime()
  const studyDay = dateOfDay(studyDayOf(openedAt, viewer.timeZone))
  const versions = await db.articleVersion.findMany({
    where: { questions: { some: { id: { in: [...questionVersionIds] } } } },
    select: { id: true },
  })
  await db.sourceOpening.createMany({
    data: versions.map(({ id: articleVersionId }) => {
      return { userId: viewer.id, articleVersionId, studyDay, openedAt }
    }),
    skipDuplicates: true,
  })
}

/** Tells of an answer to a question version, on a study day, whether its source had been opened earlier on the same study day. */
export type WasOpened = (answer: {
  readonly questionVersionId: string
  readonly studyDay: string
  readonly at: Date
}) => boolean

/** What a learner opened of the sources of question versions. A step of other functions of lib/data. */
export async function openingsOf(
  database: Database,
  userId: string,
  questionVersionIds: readonly string[],
): Promise<WasOpened> {
  const asked = { id: { in: [...questionVersionIds] } }
  const rows = await database.sourceOpening.findMany({
    where: { userId, articleVersion: { questions: { some: asked } } },
    select: {
      studyDay: true,
      openedAt: true,
      articleVersion: { select: { questions: { where: asked, select: { id: true } } } },
    },
  })
  const openings = rows.map(({ studyDay, openedAt, articleVersion }) => {
    const questions = new Set(articleVersion.questions.map(({ id }) => id))
    return { studyDay: dayOfDate(studyDay), openedAt, questions }
  })
  return ({ questionVersionId, studyDay, at }) =>
    openings.some(
      (opening) =>
        opening.studyDay === studyDay && opening.openedAt <= at && opening.questions.has(questionVersionId),
    )
}
