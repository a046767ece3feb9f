import 'server-only'

import { attemptsThatCount, countedMarks, meanMarks } from '@/lib/domain/assignments/counted'
import { firstDone } from '@/lib/domain/assignments/kind'
import { isLate } from '@/lib/domain/assignments/status'
import { dueFor } from '@/lib/domain/assignments/terms'

import { getAssignment, type AssignmentView } from './assignments'
import { questionsOfAssignment, type SetQuestion } from './attempt-record'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'
import { practiceOf } from './practice-work'
import { questionResults, type QuestionResultView } from './question-results'

/** What one member has done. */
export interface MemberResultView {
  readonly userId: string
  readonly alias: string
  readonly state: 'not-begun' | 'in-progress' | 'handed-in'
  /** The attempt that `marks` belong to, or the one under way; null before the first. */
  readonly attemptId: string | null
  /** Questions answered in the attempt under way. */
  readonly answered: number
  /** Of the attempt that counts; the mean where all do. */
  readonly marks: number | null
  readonly maxMarks: number | null
  /** When the attempt that counts was handed in; the last where all do. */
  readonly handedInAt: Date | null
  readonly isLate: boolean
  /** Attempts handed in. */
  readonly attempts: number
  /** The same marks, question by question in the set's order; null where nothing is handed in. */
  readonly marksByQuestion: readonly (number | null)[]
}

/** An assignment with who did what. */
export interface AssignmentResultsView {
  readonly assignment: AssignmentView
  readonly members: readonly MemberResultView[]
  /** In the set's order. */
  readonly questions: readonly QuestionResultView[]
}

const ATTEMPT = {
  id: true,
  userId: true,
  number: true,
  handedInAt: true,
  marks: true,
  maxMarks: true,
  answers: { select: { questionVersionId: true, marks: true, chosen: true, text: true } },
} satisfies Prisma.AttemptSelect

type Attempt = Prisma.AttemptGetPayload<{ select: typeof ATTEMPT }>

/** What the members of a class that the viewer manages have done of an assignment; null for anybody else. */
export async function getAssignmentResults(assignmentId: string): Promise<AssignmentResultsView | null> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment) return null
  if (assignment.kind !== 'quiz') return practiceResults(assignment)
  await closeOverdueAttempts({ assignmentId })
  const { classId } = assignment
  const [members, attempts, questions] = await Promise.all([
    membersOf(classId),
    db.attempt.findMany({ where: { classId, assignmentId }, orderBy: { number: 'asc' }, select: ATTEMPT }),
    questionsOfAssignment(assignmentId),
  ])
  const results = members.map((member) =>
    memberResult(member, {
      assignment,
      questions,
      own: attempts.filter((each) => each.userId === member.userId),
    }),
  )
  return {
    assignment,
    members: results,
    questions: await questionResults({ assignment, questions, firsts: firstAttempts(members, attempts) }),
  }
}

const membersOf = (classId: string) =>
  db.membership.findMany({
    where: { classId, role: 'student', removedAt: null },
    orderBy: { alias: 'asc' },
    select: { userId: true, alias: true },
  })

/** Who has done a practice, which has neither marks nor answers to be read. */
async function practiceResults(assignment: AssignmentView): Promise<AssignmentResultsView> {
  const [members, practised] = await Promise.all([
    membersOf(assignment.classId),
    practiceOf({ assignmentId: assignment.id }),
  ])
  const results = members.map((member): MemberResultView => {
    const runs = practised.get(member.userId) ?? []
    const handedInAt = firstDone(runs)
    return {
      ...member,
      state: handedInAt ? 'handed-in' : runs.length > 0 ? 'in-progress' : 'not-begun',
      attemptId: null,
      answered: 0,
      marks: null,
      maxMarks: null,
      handedInAt,
      isLate: handedInAt !== null && isLate(handedInAt, dueFor(assignment, member.userId)),
      attempts: 0,
      marksByQuestion: [],
    }
  })
  return { assignment, members: results, questions: [] }
}

/** The first attempt that each member has handed in. */
const firstAttempts = (
  members: readonly { readonly userId: string }[],
  attempts: readonly Attempt[],
): readonly Attempt[] =>
  members.flatMap(
    ({ userId }) => attempts.find((each) => each.userId === userId && each.handedInAt !== null) ?? [],
  )

interface Work {
  readonly assignment: AssignmentView
  readonly questions: readonly SetQuestion[]
  /** The member's own attempts, the first first. */
  readonly own: readonly Attempt[]
}

function memberResult(
  member: { readonly userId: string; readonly alias: string },
  { assignment, questions, own }: Work,
): MemberResultView {
  const handedIn = own.filter((attempt) => attempt.handedInAt !== null)
  const counted = attemptsThatCount(handedIn, assignment.countedAttempt)
  const shown = counted.at(-1)
  const open = own.find((attempt) => attempt.handedInAt === null)
  const handedInAt = shown?.handedInAt ?? null
  const mark = countedMarks(handedIn, assignment.countedAttempt)
  return {
    ...member,
    state: shown ? 'handed-in' : open ? 'in-progress' : 'not-begun',
    attemptId: (shown ?? open)?.id ?? null,
    answered: open?.answers.length ?? 0,
    marks: mark?.marks ?? null,
    maxMarks: mark?.maxMarks ?? null,
    handedInAt,
    isLate: handedInAt !== null && isLate(handedInAt, dueFor(assignment, member.userId)),
    attempts: handedIn.length,
    marksByQuestion: questions.map((question) =>
      shown ? meanMarks(counted.map((attempt) => marksFor(attempt, question))) : null,
    ),
  }
}

const marksFor = ({ answers }: Attempt, { questionVersionId }: SetQuestion): number =>
  answers.find((answer) => answer.questionVersionId === questionVersionId)?.marks ?? 0
