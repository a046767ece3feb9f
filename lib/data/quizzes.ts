import 'server-only'

import { cache } from 'react'

import { assignmentStatus, type AssignmentStatus } from '@/lib/domain/assignments/status'
import { questionOrder } from '@/lib/domain/quizzes/order'
import { isId } from '@/lib/domain/shared/id'

import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'
import { requireViewer } from './viewer'

/** An assignment as one of its students sees it from outside: nothing of its questions but their number. */
export interface QuizView {
  readonly assignmentId: string
  readonly title: string
  readonly className: string
  readonly questionCount: number
  readonly opensAt: Date
  readonly dueAt: Date
  readonly status: AssignmentStatus
  readonly attemptsAllowed: number
  readonly timeLimitSeconds: number | null
  /** The attempt that is open, and the first place without an answer. */
  readonly open: { readonly nextPlace: number } | null
  readonly handedIn: readonly HandedIn[]
  /** The attempt whose marks count: the best. */
  readonly best: HandedIn | null
}

/** A finished attempt. */
export interface HandedIn {
  readonly number: number
  readonly handedInAt: Date
  readonly marks: number
  readonly maxMarks: number
}

const quizFields = (userId: string) =>
  ({
    id: true,
    title: true,
    opensAt: true,
    dueAt: true,
    withdrawnAt: true,
    attemptsAllowed: true,
    timeLimitSeconds: true,
    shuffleQuestions: true,
    shuffleOptions: true,
    class: { select: { name: true } },
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
  const quizzes = rows.filter(isShown).map((row) => quizView(row, now))
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
  return row && isShown(row) ? quizView(row, await requestTime()) : null
})

function quizView(row: Row, now: Date): QuizView {
  const { id, title, opensAt, dueAt, attemptsAllowed, timeLimitSeconds, attempts } = row
  const handedIn = attempts.flatMap(handedInView)
  return {
    assignmentId: id,
    title,
    className: row.class.name,
    questionCount: row.setVersion.items.length,
    opensAt,
    dueAt,
    status: assignmentStatus(row, attempts, now),
    attemptsAllowed,
    timeLimitSeconds,
    open: openView(row),
    handedIn,
    best: handedIn.toSorted((a, b) => b.marks - a.marks || a.number - b.number)[0] ?? null,
  }
}

function handedInView({ number, handedInAt, marks, maxMarks }: Row['attempts'][number]): HandedIn[] {
  return handedInAt ? [{ number, handedInAt, marks: marks ?? 0, maxMarks: maxMarks ?? 0 }] : []
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
