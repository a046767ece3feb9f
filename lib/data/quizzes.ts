import 'server-only'

import { cache } from 'react'

import { countedMarks, type CountedAttempt } from '@/lib/domain/assignments/counted'
import { firstDone, modeOfKind, type AssignmentKind } from '@/lib/domain/assignments/kind'
import { isTold, toldAt, type Feedback } from '@/lib/domain/assignments/feedback'
import { assignmentStatus, type AssignmentStatus } from '@/lib/domain/assignments/status'
import type { PracticeMode } from '@/lib/domain/practice/modes'
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
  readonly kind: AssignmentKind
  /** For a practice: whether it is begun. Null for a quiz. */
  readonly practice: { readonly mode: PracticeMode; readonly isBegun: boolean } | null
  /** The attempt that is open, and the first place without an answer. */
  readonly open: { readonly nextPlace: number } | null
  readonly handedIn: readonly HandedIn[]
  readonly countedAttempt: CountedAttempt
  /** When answers and marks are told; null where nothing is kept back now. */
  readonly toldAt: Date | null
  readonly feedback: Feedback
  /** Whether no question is gone back to. */
  readonly isOneWay: boolean
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
    kind: true,
    isOneWay: true,
    practice: { where: { userId }, select: { mode: true, startedAt: true, doneAt: true } },
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
const isShown = ({ withdrawnAt, attempts, practice }: Row): boolean =>
  withdrawnAt === null || attempts.length + practice.length > 0

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
  const { id, title, kind, attempts } = row
  const [member] = row.class.memberships
  const terms = termsOf(row, { userId, extraTimePercent: member?.extraTimePercent })
  const { opensAt, dueAt, closesAt, attemptsAllowed, timeLimitSeconds } = terms
  const told = isTold(row, now)
  const practice = practiceView(row)
  const handedIn = practice?.done ?? attempts.flatMap((attempt) => handedInView(attempt, told))
  return {
    assignmentId: id,
    title,
    className: row.class.name,
    questionCount: row.setVersion.items.length,
    opensAt,
    dueAt,
    closesAt,
    kind,
    practice: practice && { mode: practice.mode, isBegun: practice.isBegun },
    status: practice
      ? assignmentStatus({ ...terms, attemptsAllowed: 1 }, practice.done, now)
      : assignmentStatus(terms, attempts, now),
    attemptsAllowed,
    timeLimitSeconds,
    open: openView(row),
    handedIn,
    countedAttempt: row.countedAttempt,
    counted: told && !practice ? countedMarks(handedIn, row.countedAttempt) : null,
    toldAt: told || practice ? null : toldAt(row),
    feedback: row.feedback,
    isOneWay: row.isOneWay,
    needsCode: row.accessCode !== null,
  }
}

/** A practice that was assigned, as far as its student has come; null for a quiz. */
function practiceView({ kind, practice }: Row) {
  const mode = modeOfKind(kind)
  if (!mode) return null
  const runs = practice.filter((run) => run.mode === mode)
  const handedInAt = firstDone(runs)
  const done: HandedIn[] = handedInAt ? [{ number: 1, handedInAt, marks: null, maxMarks: null }] : []
  return { mode, isBegun: runs.length > 0, done }
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
