import 'server-only'

import { deckOf, isThrough } from '@/lib/domain/practice/deck'
import { learnRunOf, nextToLearn } from '@/lib/domain/practice/learn'
import type { PracticeAnswer, PracticeMode } from '@/lib/domain/practice/modes'
import { formOfColumn } from '@/lib/domain/questions/row'
import { gradeOf } from '@/lib/domain/reviews/schedule'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { dateOfDay } from './day-column'
import { db, type Database } from './db'
import { remember, type Learner } from './memory'
import { getPracticeAccess, type PracticeAccess, type PracticeItem } from './practice-access'
import { lockLearner } from './sql/lock-learner'
import { requireViewer } from './viewer'

/** How long ago an answer may have been given, for one that was given without a network. */
const OLDEST_MS = 14 * 24 * 3_600_000

/** One answer of a practice, as the browser sends it. */
export interface SentPractice {
  /** Made by the browser: the same answer sent twice is one. */
  readonly clientId: string
  readonly runId: string
  readonly assignmentId: string
  readonly mode: PracticeMode
  readonly cardId: string
  /** Null where its answer was only shown. */
  readonly isRight: boolean | null
  /** Whether it was told from memory, not picked out of options. */
  readonly isRecalled: boolean
  /** How long ago it was given, by one clock: whether that clock is right plays no part. */
  readonly agoMs: number
  readonly responseMs: number | null
}

/**
 * Records one answer of the viewer's practice of an assignment. It is also a line in the log of reviews where it is the
 * first of its fact on the study day: then it moves the schedule, unless its answer was seen that day, in its own
 * card or in another card about the same sentence. Sent again it changes nothing.
 */
export async function recordPractice(
  sent: SentPractice,
): Promise<Result<{ readonly isDone: boolean }, { code: 'not-found' }>> {
  const viewer = await requireViewer()
  const access = await getPracticeAccess(sent.assignmentId)
  const item = access?.items.find(({ memoryItemId }) => memoryItemId === sent.cardId)
  if (!access || !item) return refuse('not-found')
  const now = await requestTime()
  const agoMs = Math.min(Math.max(0, sent.agoMs), OLDEST_MS)
  const given: Given = {
    ...sent,
    access,
    item,
    learner: { userId: viewer.id, timeZone: viewer.timeZone, now },
    at: new Date(now.getTime() - agoMs),
  }
  return ok({ isDone: await db.$transaction((database) => keep(database, given)) })
}

interface Given extends SentPractice {
  readonly access: PracticeAccess
  readonly item: PracticeItem
  readonly learner: Learner
  readonly at: Date
}

/** Writes an answer down; whether its run is done now. */
async function keep(database: Database, given: Given): Promise<boolean> {
  const { learner, clientId: id, runId, assignmentId, mode, cardId: memoryItemId, at } = given
  const { userId } = learner
  await lockLearner(database, userId)
  await database.practiceRun.createMany({
    data: { userId, id: runId, assignmentId, mode, startedAt: at },
    skipDuplicates: true,
  })
  const isRight = given.isRight === true
  const { count } = await database.practiceAnswer.createMany({
    data: { userId, id, runId, memoryItemId, isRight, answeredAt: at },
    skipDuplicates: true,
  })
  if (count > 0 && (await isFirstOfDay(database, given))) await addReview(database, given)
  return finishRun(database, given)
}

/** Whether nothing was answered of the fact on the study day yet. */
async function isFirstOfDay(database: Database, { learner, cardId, at }: Given): Promise<boolean> {
  const { userId, timeZone } = learner
  const studyDay = dateOfDay(studyDayOf(at, timeZone))
  const where = { userId, memoryItemId: cardId, studyDay, kind: 'review' as const, undoneBy: null }
  return (await database.review.count({ where })) === 0
}

async function addReview(database: Database, given: Given): Promise<void> {
  const { item, isRight, isRecalled, clientId, cardId, responseMs, access, learner, at } = given
  const questionVersionId = (isRecalled ? null : item.pickedVersionId) ?? item.questionVersionId
  const { form, options, articleVersionId, sentenceStart } = await database.questionVersion.findUniqueOrThrow(
    {
      where: { id: questionVersionId },
      select: { form: true, options: true, articleVersionId: true, sentenceStart: true },
    },
  )
  const sentence = { articleVersionId, sentenceStart }
  await remember(database, learner, [
    {
      id: clientId,
      undoesId: null,
      memoryItemId: cardId,
      questionVersionId,
      form: formOfColumn(form),
      optionCount: options.length,
      grade: gradeOf(isRight === true),
      source: isRecalled ? 'card' : 'quiz',
      attempt: null,
      classId: access.classId,
      wasShown: isRight === null || (await wasSentenceShown(database, { ...given, sentence })),
      responseMs,
      reviewedAt: at,
    },
  ])
}

/** Whether a card about the same sentence was turned earlier on the study day: it told this answer, too. */
async function wasSentenceShown(
  database: Database,
  {
    learner: { userId, timeZone },
    cardId,
    at,
    sentence: { articleVersionId, sentenceStart },
  }: Given & {
    readonly sentence: { readonly articleVersionId: string | null; readonly sentenceStart: number | null }
  },
): Promise<boolean> {
  if (articleVersionId === null || sentenceStart === null) return false
  const shown = await database.review.count({
    where: {
      userId,
      studyDay: dateOfDay(studyDayOf(at, timeZone)),
      kind: 'review',
      attemptId: null,
      memoryItemId: { not: cardId },
      reviewedAt: { lte: at },
      questionVersion: { articleVersionId, sentenceStart },
    },
  })
  return shown > 0
}

/** Writes down when a run was done, once it is; whether it is. */
async function finishRun(database: Database, given: Given): Promise<boolean> {
  const { learner, runId: id, assignmentId, access, mode, at } = given
  const { userId } = learner
  const rows = await database.practiceAnswer.findMany({
    where: { userId, runId: id },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: { memoryItemId: true, isRight: true },
  })
  const answers = rows.map(({ memoryItemId, isRight }) => ({ itemId: memoryItemId, isRight }))
  if (!isDone(mode, access.items, answers)) return false
  await database.practiceRun.updateMany({
    where: { userId, id, assignmentId, mode, doneAt: null },
    data: { doneAt: at },
  })
  return true
}

function isDone(
  mode: PracticeMode,
  items: readonly PracticeItem[],
  answers: readonly PracticeAnswer[],
): boolean {
  const ids = items.map(({ memoryItemId }) => memoryItemId)
  if (mode === 'flashcards') return isThrough(deckOf(ids, answers))
  if (mode !== 'learn') return false
  const learning = items.map(({ memoryItemId, pickedVersionId }) => ({
    id: memoryItemId,
    isRecognisable: pickedVersionId !== null,
  }))
  return nextToLearn(learnRunOf(learning, answers)) === null
}
