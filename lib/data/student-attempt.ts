import 'server-only'

import type { QuestionImage } from '@/lib/domain/images/image'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { givenLines, rightLines, type AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { isAnswered, maxMarks } from '@/lib/domain/quizzes/grade'
import { isId } from '@/lib/domain/shared/id'

import { getAssignment, type AssignmentView } from './assignments'
import { questionsOfSet } from './attempt-record'
import { db, type Prisma } from './db'
import { sourcesOf, type SourceView } from './sources'

/** Marks that an answer was given after its hand-in. */
export interface MarkChangeView {
  readonly marksBefore: number
  readonly marksAfter: number
  readonly reason: string
  /** Null once that account is gone. */
  readonly by: string | null
  readonly changedAt: Date
}

/** One question of a student's attempt, with the answer given and the right one. */
export interface AnsweredQuestionView {
  readonly questionVersionId: string
  readonly form: QuestionForm
  readonly stem: string
  readonly image: QuestionImage | null
  readonly isAnswered: boolean
  readonly given: readonly AnswerLine[]
  readonly right: readonly AnswerLine[]
  /** Null while the attempt is open. */
  readonly marks: number | null
  readonly maxMarks: number
  readonly explanation: string
  readonly source: SourceView | null
  /** Whether its marks can be set by hand: it was answered in time and is handed in. */
  readonly canOverride: boolean
  /** The latest first. */
  readonly changes: readonly MarkChangeView[]
}

/** One attempt of one student, for those who manage the class. */
export interface StudentAttemptView {
  readonly id: string
  readonly assignment: AssignmentView
  readonly alias: string
  readonly number: number
  readonly startedAt: Date
  readonly handedInAt: Date | null
  readonly marks: number | null
  readonly maxMarks: number | null
  /** In the set's order, which need not be the student's. */
  readonly questions: readonly AnsweredQuestionView[]
}

const FIELDS = {
  number: true,
  startedAt: true,
  handedInAt: true,
  marks: true,
  maxMarks: true,
  assignment: { select: { setVersionId: true } },
  user: { select: { id: true, alias: true } },
  answers: {
    select: {
      questionVersionId: true,
      chosen: true,
      text: true,
      marks: true,
      isLate: true,
      changes: {
        orderBy: { id: 'desc' },
        select: {
          marksBefore: true,
          marksAfter: true,
          reason: true,
          changedAt: true,
          by: { select: { alias: true } },
        },
      },
    },
  },
} satisfies Prisma.AttemptSelect

type Row = Prisma.AttemptGetPayload<{ select: typeof FIELDS }>

/** A student's attempt at an assignment of a class that the viewer manages; null for anybody else. */
export async function getStudentAttempt(
  assignmentId: string,
  attemptId: string,
): Promise<StudentAttemptView | null> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment || !isId(attemptId)) return null
  const { classId } = assignment
  const attempt = await db.attempt.findFirst({
    where: { classId, id: attemptId, assignmentId },
    select: FIELDS,
  })
  if (!attempt) return null
  const member = await db.membership.findUnique({
    where: { classId_userId: { classId, userId: attempt.user.id } },
    select: { alias: true },
  })
  const { number, startedAt, handedInAt, marks, maxMarks: most } = attempt
  return {
    id: attemptId,
    assignment,
    alias: member?.alias ?? attempt.user.alias,
    ...{ number, startedAt, handedInAt, marks, maxMarks: most },
    questions: await answeredQuestions(attempt),
  }
}

async function answeredQuestions(attempt: Row): Promise<readonly AnsweredQuestionView[]> {
  const questions = await questionsOfSet(db, attempt.assignment.setVersionId)
  const sources = await sourcesOf(
    db,
    questions.map((question) => question.questionVersionId),
  )
  return questions.map(({ questionVersionId, wording }) => {
    const answer = attempt.answers.find((each) => each.questionVersionId === questionVersionId)
    const { form, stem, image, explanation } = wording
    return {
      ...{ questionVersionId, form, stem, image, explanation },
      isAnswered: answer !== undefined && isAnswered(wording, answer),
      given: answer ? givenLines(wording, answer) : [],
      right: rightLines(wording),
      marks: attempt.handedInAt === null ? null : (answer?.marks ?? 0),
      maxMarks: maxMarks(wording),
      source: sources.get(questionVersionId) ?? null,
      canOverride: attempt.handedInAt !== null && answer !== undefined && !answer.isLate,
      changes: answer?.changes.map(({ by, ...change }) => ({ ...change, by: by?.alias ?? null })) ?? [],
    }
  })
}
