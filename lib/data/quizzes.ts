import 'server-only'

import { cache } from 'react'

import { countedMarks, type CountedAttempt } from '@/lib/domain/assignments/counted'
import { isTold, toldAt, type Feedback } from '@/lib/domain/assignments/feedback'
import { assignmentStatus, type AssignmentStatus } from '@/lib/domain/assignments/status'
import { questionOrder } from '@/lib/domain/quizzes/order'
import { isId } from '@/lib/domain/shared/id'

import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'
import { TERMS_FIELDS, termsOf } from './terms'
import { requireViewer } from './viewer'

/** An assignment as one of its students sees it from outside: nothing of its questions but their number. */
export interface QuizView {
  readonly assignmentId: string
  readonly title: string
  readonly className: string
  readonly questionCount: number
  readonly opensAt: Date
  /** For the viewer, who may have a date of their own. */
  readonly dueAt: Date
  /** When the viewer's work is no longer taken. */
  readonly closesAt: Date
  readonly status: AssignmentStatus
  readonly attemptsAllowed: number
  /** With the viewer's extra time in it. */
  readonly timeLimitSeconds: number | null
  /** The attempt that is open, and the first place without an answer. */
  readonly open: { readonly nextPlace: number } | null
  readonly handedIn: readonly HandedIn[]
  readonly countedAttempt: CountedAttempt
  /** When answers and marks are told; null where nothing is kept back now. */
  readonly toldAt: Date | null
  readonly feedback: Feedback
  /** Whether an access code is asked before an attempt begins. */
  readonly needsCode: boolean
  /** The mark of the attempt or attempts that count; null before the first is handed in. */
  readonly counted: { readonly marks: number; readonly maxMarks: number } | null
}

/** A finished attempt. */
export interface HandedIn {
  readonly number: number
  readonly handedInAt: Date
  /** Null until they are told. */
  readonly marks: number | null
  readonly maxMarks: number | null
}

const quizFields = (userId: string) =>
  ({
    id: true,
    title: true,
    ...TERMS_FIELDS,
    countedAttempt: true,
    feedback: true,
    accessCode: true,
    shuffleQuestions: true,
    shuffleOptions: true,
    class: { select: { name: true, memberships: { where: { userId }, select: { extraTimePercent: true } } } },
    setVersion: {
      select: { items: { select: { questionVersionId: true }, orderBy: { position: 'asc' } } },
    },
    attempts: {
      where: { userId },
      orderBy: { number: 'asc' },
      select: {
        number: true,
        seed: true,
        handedInAt: true,
        marks: true,
        maxMarks: true,
        answers: { select: { questionVersionId: true, chosen: true, text: true } },
      },
    },
  }) satisfies Prisma.AssignmentSelect

type Row = Prisma.AssignmentGetPayload<{ select: ReturnType<typeof quizFields> }>

/** Where the assignments of a student's classes are. */
const reachableBy = (userId: string) => ({
  class: { memberships: { some: { userId, role: 'student' as const, removedAt: null } } },
})

/** The assignments of the viewer's classes: those to be done by their due date, then those done, newest first. */
export async function listQuizzes(): Promise<readonly QuizView[]> {
  const viewer = await requireViewer()
  await closeOverdueAttempts({ userId: viewer.id })
  const rows = await db.assignment.findMany({
    where: reachableBy(viewer.id),
    orderBy: { dueAt: 'asc' },
    select: quizFields(viewer.id),
  })
  const now = await requestTime()
  const quizzes = rows
    .filter(isShown)
    .map((row) => quizView(row, { userId: viewer.id, now }))
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
  const isDone = ({ status }: QuizView) => status === 'done' || status === 'closed'
  return [...quizzes.filter((quiz) => !isDone(quiz)), ...quizzes.filter(isDone).toReversed()]
}

/** A withdrawn assignment stays for those who have begun it. */
const isShown = ({ withdrawnAt, attempts }: Row): boolean => withdrawnAt === null || attempts.length > 0

/** One assignment of a class the viewer is a student of, or null. */
export const getQuiz = cache(async (assignmentId: string): Promise<QuizView | null> => {
  const viewer = await requireViewer()
  if (!isId(assignmentId)) return null
  await closeOverdueAttempts({ userId: viewer.id })
  const row = await db.assignment.findFirst({
    where: { id: assignmentId, ...reachableBy(viewer.id) },
    select: quizFields(viewer.id),
  })
  return row && isShown(row) ? quizView(row, { userId: viewer.id, now: await requestTime() }) : null
})

function quizView(row: Row, { userId, now }: { userId: string; now: Date }): QuizView {
  const { id, title, attempts } = row
  const [member] = row.class.memberships
  const terms = termsOf(row, { userId, extraTimePercent: member?.extraTimePercent })
  const { opensAt, dueAt, closesAt, attemptsAllowed, timeLimitSeconds } = terms
  const told = isTold(row, now)
  const handedIn = attempts.flatMap((attempt) => handedInView(attempt, told))
  return {
    assignmentId: id,
    title,
    className: row.class.name,
    questionCount: row.setVersion.items.length,
    opensAt,
    dueAt,
    closesAt,
    status: assignmentStatus(terms, attempts, now),
    attemptsAllowed,
    timeLimitSeconds,
    open: openView(row),
    handedIn,
    countedAttempt: row.countedAttempt,
    counted: told ? countedMarks(handedIn, row.countedAttempt) : null,
    toldAt: told ? null : toldAt(row),
    feedback: row.feedback,
    needsCode: row.accessCode !== null,
  }
}

function handedInView(attempt: Row['attempts'][number], told: boolean): HandedIn[] {
  const { number, handedInAt, marks, maxMarks } = attempt
  if (!handedInAt) return []
  const marked = told ? { marks: marks ?? 0, maxMarks: maxMarks ?? 0 } : { marks: null, maxMarks: null }
  return [{ number, handedInAt, ...marked }]
}

function openView({ attempts, setVersion: { items }, ...rules }: Row): { nextPlace: number } | null {
  const open = attempts.find(({ handedInAt }) => !handedInAt)
  if (!open) return null
  const answered = new Set(
    open.answers
      .filter(({ chosen, text }) => chosen.some((index) => index >= 0) || Boolean(text?.trim()))
      .map(({ questionVersionId }) => questionVersionId),
  )
  const order = questionOrder(items.length, { ...rules, seed: open.seed })
  const next = order.findIndex((index) => !answered.has(items[index]?.questionVersionId ?? ''))
  return { nextPlace: next < 0 ? items.length : next + 1 }
}
