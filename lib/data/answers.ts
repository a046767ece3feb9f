import 'server-only'

import { randomUUID } from 'node:crypto'

import { isTooLate } from '@/lib/domain/quizzes/deadline'
import { questionOrder } from '@/lib/domain/quizzes/order'
import { isPossible, toIndices } from '@/lib/domain/quizzes/taking'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import {
  closesAt,
  findOwnAttempt,
  optionOrderIn,
  rulesOf,
  type AttemptRecord,
  type SetQuestion,
} from './attempt-record'
import { requestTime } from './clock'
import { db } from './db'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { saveAnswerRow } from './sql/save-answer-row'

/** A reply as the browser sends it: to a place of the attempt, options by position. */
export interface SentAnswer {
  readonly attemptId: string
  readonly place: number
  /** Made by the browser for this reply: the same one sent twice is one. */
  readonly clientId: string
  /** Grows with every reply of the attempt; a reply with a smaller one is older and changes nothing. */
  readonly sequence: number
  readonly chosen: readonly number[]
  readonly text: string | null
  readonly responseMs: number | null
}

/** What is stored for the place now. */
export interface SavedAnswerView {
  readonly place: number
  /** The sequence of the stored reply; larger than the sent one where a newer reply was there. */
  readonly sequence: number
  /** It came after the end: kept, but not scored. */
  readonly isLate: boolean
}

type Refusal = 'not-found' | 'handed-in' | 'not-possible'

/** Stores a reply of the viewer's open attempt. Old, repeated and parallel replies are harmless. */
export async function saveAnswer(sent: SentAnswer): Promise<Result<SavedAnswerView, { code: Refusal }>> {
  const attempt = await findOwnAttempt(sent.attemptId)
  const question = attempt && (await questionAt(attempt, sent.place))
  if (!attempt || !question) return refuse('not-found')
  if (!isPossible(question.wording, sent)) return refuse('not-possible')
  if (attempt.assignment.isOneWay && (await isPassed(attempt, sent.place))) return refuse('not-possible')
  const now = await requestTime()
  const { chosen, text } = toIndices(sent, optionOrderIn(attempt, question))
  const isSaved = await saveAnswerRow(db, {
    classId: attempt.classId,
    attemptId: attempt.id,
    questionVersionId: question.questionVersionId,
    clientId: sent.clientId,
    sequence: sent.sequence,
    chosen,
    text,
    responseMs: sent.responseMs,
    answeredAt: now,
    isLate: isTooLate(closesAt(attempt), now),
    closesAt: closesAt(attempt),
  })
  return savedView(attempt, question, { ...sent, isSaved })
}

/**
 * Stores a reply that a plain form sent: it is the newest one of the attempt, by the same clock that a browser with
 * scripts counts by (tenths of a second since the attempt began).
 */
export async function savePlainAnswer(
  sent: Pick<SentAnswer, 'attemptId' | 'place' | 'chosen' | 'text'>,
): Promise<Result<SavedAnswerView, { code: Refusal }>> {
  const attempt = await findOwnAttempt(sent.attemptId)
  if (!attempt) return refuse('not-found')
  const { classId, id: attemptId, startedAt } = attempt
  const tenths = Math.floor(((await requestTime()).getTime() - startedAt.getTime()) / 100)
  const { _max: newest } = await db.answer.aggregate({
    where: { classId, attemptId },
    _max: { sequence: true },
  })
  const sequence = Math.max(tenths, (newest.sequence ?? 0) + 1)
  return saveAnswer({ ...sent, clientId: randomUUID(), sequence, responseMs: null })
}

/** Keeps that the viewer came to a place of a run without a way back; in any other run nothing has to be kept. */
export async function comeTo(attemptId: string, place: number): Promise<void> {
  const attempt = await findOwnAttempt(attemptId)
  if (!attempt?.assignment.isOneWay) return
  const question = await questionAt(attempt, place)
  if (!question) return
  const { questionVersionId } = question
  const where = { classId: attempt.classId, attemptId: attempt.id, questionVersionId }
  if ((await db.answer.count({ where })) > 0) return
  await savePlainAnswer({ attemptId, place, chosen: [], text: null })
}

/** Whether a later place than `place` was come to: in a run without a way back its answer stands. */
async function isPassed(attempt: AttemptRecord, place: number): Promise<boolean> {
  const { classId, id: attemptId, assignment } = attempt
  const items = await db.questionSetItem.findMany({
    where: { setVersionId: assignment.setVersionId },
    orderBy: { position: 'asc' },
    select: { questionVersionId: true },
  })
  const later = questionOrder(items.length, rulesOf(attempt))
    .slice(place)
    .flatMap((index) => items[index]?.questionVersionId ?? [])
  const where = { classId, attemptId, questionVersionId: { in: later } }
  return (await db.answer.count({ where })) > 0
}

/** The question at a place of an attempt, or null. For other modules of lib/data only. */
export async function questionAt(attempt: AttemptRecord, place: number): Promise<SetQuestion | null> {
  const { setVersionId } = attempt.assignment
  const items = await db.questionSetItem.findMany({
    where: { setVersionId },
    orderBy: { position: 'asc' },
    select: { questionVersionId: true },
  })
  const index = questionOrder(items.length, rulesOf(attempt))[place - 1]
  const id = index === undefined ? undefined : items[index]?.questionVersionId
  if (index === undefined || id === undefined) return null
  const row = await db.questionVersion.findUniqueOrThrow({
    where: { id },
    select: { ...WORDING_FIELDS, question: { select: { id: true, memoryItemId: true } } },
  })
  const { id: questionId, memoryItemId } = row.question
  return { index, questionVersionId: id, questionId, memoryItemId, wording: wordingOf(row) }
}

/** What is there after an attempt to store. Nothing new was stored where a newer reply was there, or it was closed. */
async function savedView(
  { classId, id: attemptId }: AttemptRecord,
  { questionVersionId }: SetQuestion,
  sent: { readonly place: number; readonly sequence: number; readonly isSaved: boolean },
): Promise<Result<SavedAnswerView, { code: 'handed-in' | 'not-possible' }>> {
  const stored = await db.answer.findUnique({
    where: { classId_attemptId_questionVersionId: { classId, attemptId, questionVersionId } },
    select: { sequence: true, isLate: true },
  })
  if (!stored || (!sent.isSaved && stored.sequence < sent.sequence)) {
    const isOpen = await db.attempt.count({ where: { classId, id: attemptId, handedInAt: null } })
    return refuse(isOpen ? 'not-possible' : 'handed-in')
  }
  return ok({ place: sent.place, sequence: stored.sequence, isLate: stored.isLate })
}
