import 'server-only'

import { isTold } from '@/lib/domain/assignments/feedback'
import { rightLines, type AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { maxMarks } from '@/lib/domain/quizzes/grade'
import { isTyped, MOST_REASON, sameText } from '@/lib/domain/quizzes/regrade'
import { grouped } from '@/lib/domain/shared/group'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { getAssignment, type AssignmentView } from './assignments'
import { ATTEMPT_FIELDS, inAttemptOrder, questionsOfAssignment } from './attempt-record'
import { requestTime } from './clock'
import { db } from './db'
import { findQuestion } from './mark-override'
import { acceptedIn, regrade } from './marking'
import { requireViewer } from './viewer'

/** A place of one of the viewer's own attempts. */
export interface OwnPlace {
  readonly assignmentId: string
  /** The attempt's number. */
  readonly number: number
  readonly place: number
}

/**
 * Asks the teacher to look at a typed answer of the viewer's again: "I was right". It may be asked once of each answer
 * that is handed in and told, came in time and has not all its marks; asking again changes nothing.
 */
export async function requestMarks({
  assignmentId,
  number,
  place,
}: OwnPlace): Promise<Result<null, { code: 'not-found' | 'not-typed' }>> {
  const viewer = await requireViewer()
  if (!isId(assignmentId)) return refuse('not-found')
  const attempt = await db.attempt.findFirst({
    where: {
      assignmentId,
      number,
      userId: viewer.id,
      handedInAt: { not: null },
      class: { memberships: { some: { userId: viewer.id, removedAt: null } } },
    },
    select: ATTEMPT_FIELDS,
  })
  const now = await requestTime()
  if (!attempt || !isTold(attempt.assignment, now)) return refuse('not-found')
  const question = inAttemptOrder(attempt, await questionsOfAssignment(assignmentId))[place - 1]
  if (!question) return refuse('not-found')
  const { questionVersionId, wording } = question
  if (!isTyped(wording)) return refuse('not-typed')
  const key = { classId: attempt.classId, attemptId: attempt.id, questionVersionId }
  const answer = await db.answer.findFirst({
    where: { ...key, isLate: false, marks: { lt: maxMarks(wording) } },
    select: { text: true },
  })
  if (!answer?.text?.trim()) return refuse('not-found')
  await db.markRequest.createMany({
    data: { ...key, assignmentId, textKey: sameText(answer.text), requestedAt: now },
    skipDuplicates: true,
  })
  return ok(null)
}

/** Students who wrote the same and ask for it to count. */
export interface RequestGroup {
  readonly questionVersionId: string
  readonly stem: string
  readonly right: readonly AnswerLine[]
  /** What the first of them wrote. */
  readonly text: string
  readonly textKey: string
  readonly aliases: readonly string[]
}

/** What students of an assignment ask for, by question and text. */
export interface RequestsView {
  readonly assignment: AssignmentView
  readonly groups: readonly RequestGroup[]
}

/** The requests of an assignment that are not settled, for who manages its class; null for anybody else. */
export async function listRequests(assignmentId: string): Promise<RequestsView | null> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment) return null
  const { classId } = assignment
  const [questions, requests, members] = await Promise.all([
    questionsOfAssignment(assignmentId),
    db.markRequest.findMany({
      where: { classId, assignmentId, settledAt: null },
      orderBy: [{ requestedAt: 'asc' }, { attemptId: 'asc' }],
      select: {
        questionVersionId: true,
        textKey: true,
        answer: { select: { text: true, attempt: { select: { userId: true } } } },
      },
    }),
    db.membership.findMany({ where: { classId }, select: { userId: true, alias: true } }),
  ])
  const aliases = new Map(members.map(({ userId, alias }) => [userId, alias]))
  const groups = questions.flatMap(({ questionVersionId, wording }) => {
    const own = requests.filter((request) => request.questionVersionId === questionVersionId)
    return grouped(own, ({ textKey }) => textKey).map((same): RequestGroup => ({
      questionVersionId,
      stem: wording.stem,
      right: rightLines(wording),
      text: same[0]?.answer.text?.trim() ?? '',
      textKey: same[0]?.textKey ?? '',
      aliases: same.flatMap(({ answer }) => aliases.get(answer.attempt.userId) ?? []),
    }))
  })
  return { assignment, groups }
}

/** What a teacher says of a text. */
export interface Settlement {
  readonly assignmentId: string
  readonly questionVersionId: string
  readonly textKey: string
  readonly isAccepted: boolean
  /** A word to those who asked; may be empty. */
  readonly word: string
}

/**
 * Settles a text once for all students who wrote it. Accepted, it counts in this assignment from then on, and what is
 * in is marked again; declined, the marks stay. Either way the word goes to all who asked. Settling what is settled
 * refuses with "not-found".
 */
export async function settleRequests(
  settlement: Settlement,
): Promise<Result<{ readonly changed: number }, { code: 'not-found' | 'reason-long' }>> {
  const { assignmentId, questionVersionId, textKey, isAccepted } = settlement
  const viewer = await requireViewer()
  const assignment = await getAssignment(assignmentId)
  if (!assignment || !isId(questionVersionId)) return refuse('not-found')
  const word = settlement.word.trim()
  if (word.length > MOST_REASON) return refuse('reason-long')
  const question = await findQuestion(assignmentId, questionVersionId)
  if (!question) return refuse('not-found')
  const { classId } = assignment
  const now = await requestTime()
  return db.$transaction(
    async (tx) => {
      const open = { classId, assignmentId, questionVersionId, textKey, settledAt: null }
      const asked = await tx.markRequest.findFirst({
        where: open,
        select: { answer: { select: { text: true } } },
      })
      const outcome = isAccepted ? ('accepted' as const) : ('declined' as const)
      const { count } = await tx.markRequest.updateMany({
        where: open,
        data: { settledAt: now, outcome, word },
      })
      if (!asked || count === 0) return refuse('not-found')
      if (!isAccepted) return ok({ changed: 0 })
      const text = asked.answer.text?.trim() ?? textKey
      await tx.acceptedAnswer.createMany({
        data: { assignmentId, questionVersionId, textKey, text, acceptedById: viewer.id, acceptedAt: now },
        skipDuplicates: true,
      })
      const accepted = (await acceptedIn(tx, assignmentId)).get(questionVersionId) ?? []
      const why = { cause: 'request', reason: word || text, byId: viewer.id, now } as const
      const scope = { classId, assignmentId, questionVersionId }
      return ok({ changed: await regrade(tx, { scope, question, accepted, why }) })
    },
    { maxWait: 10_000, timeout: 30_000 },
  )
}

/** An assignment of classes that the viewer teaches in which students ask for marks. For the other files of lib/data. */
export interface OpenRequests {
  readonly id: string
  readonly title: string
  readonly className: string
  /** Texts to decide on. */
  readonly count: number
}

/** Where students of some classes ask for marks, the longest wait first. */
export async function openRequestsOf(classIds: readonly string[]): Promise<readonly OpenRequests[]> {
  const rows = await db.markRequest.findMany({
    where: { classId: { in: [...classIds] }, settledAt: null },
    orderBy: { requestedAt: 'asc' },
    select: {
      questionVersionId: true,
      textKey: true,
      assignment: { select: { id: true, title: true, class: { select: { name: true } } } },
    },
  })
  return grouped(rows, ({ assignment }) => assignment.id).flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { id, title, class: inClass } = first.assignment
    const texts = new Set(own.map(({ questionVersionId, textKey }) => `${questionVersionId} ${textKey}`))
    return [{ id, title, className: inClass.name, count: texts.size }]
  })
}
