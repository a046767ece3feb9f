import 'server-only'

import type { AnswerCell, MatrixLine } from '@/lib/domain/assignments/answer-matrix'
import { assignmentStatus, mayAnswer } from '@/lib/domain/assignments/status'
import { attemptShown } from '@/lib/domain/assignments/work'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { grade, isAnswered, maxMarks } from '@/lib/domain/quizzes/grade'

import { getAssignment, type AssignmentView } from './assignments'
import { questionsOfAssignment, type SetQuestion } from './attempt-record'
import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'

/** A question as a column of the matrix. */
export interface MatrixQuestion {
  readonly questionVersionId: string
  readonly stem: string
  readonly form: QuestionForm
  readonly maxMarks: number
}

/** The students of a class by the questions of one assignment, as it stands now. */
export interface AnswerMatrixView {
  readonly assignment: AssignmentView
  readonly questions: readonly MatrixQuestion[]
  readonly lines: readonly MatrixLine[]
  /** Whether answers are taken now: what is shown may change by itself. */
  readonly isOpen: boolean
}

const ATTEMPT = {
  id: true,
  userId: true,
  handedInAt: true,
  marks: true,
  answers: { select: { questionVersionId: true, marks: true, chosen: true, text: true, isLate: true } },
} satisfies Prisma.AttemptSelect

type Attempt = Prisma.AttemptGetPayload<{ select: typeof ATTEMPT }>

/**
 * Who answered what of an assignment, for who manages its class; null for anybody else. The attempt that
 * counts is shown, else the one under way, whose answers are marked here as they would be now: nothing is written.
 */
export async function getAnswerMatrix(assignmentId: string): Promise<AnswerMatrixView | null> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment) return null
  await closeOverdueAttempts({ assignmentId })
  const { classId } = assignment
  const [students, attempts, questions] = await Promise.all([
    db.membership.findMany({
      where: { classId, role: 'student', removedAt: null },
      orderBy: { aliasKey: 'asc' },
      select: { userId: true, alias: true },
    }),
    db.attempt.findMany({ where: { classId, assignmentId }, orderBy: { number: 'asc' }, select: ATTEMPT }),
    questionsOfAssignment(assignmentId),
  ])
  return {
    assignment,
    isOpen: mayAnswer(assignmentStatus(assignment, [], await requestTime())),
    questions: questions.map(({ questionVersionId, wording }) => ({
      questionVersionId,
      stem: wording.stem,
      form: wording.form,
      maxMarks: maxMarks(wording),
    })),
    lines: students.map((student) => {
      const own = attempts.filter(({ userId }) => userId === student.userId)
      const shown = attemptShown(own, assignment.countedAttempt)
      return {
        ...student,
        state: shown ? (shown.handedInAt ? 'handed-in' : 'in-progress') : 'not-begun',
        attemptId: shown?.id ?? null,
        cells: questions.map((question) => cellOf(question, shown)),
      }
    }),
  }
}

function cellOf({ questionVersionId, wording }: SetQuestion, attempt: Attempt | undefined): AnswerCell {
  const answer = attempt?.answers.find((each) => each.questionVersionId === questionVersionId)
  if (!attempt || !answer || !isAnswered(wording, answer) || answer.isLate) return { state: 'open' }
  const marks = attempt.handedInAt ? (answer.marks ?? 0) : grade(wording, answer).marks
  return { state: 'answered', marks, maxMarks: maxMarks(wording) }
}
