import 'server-only'

import { cache } from 'react'

import { isPractice, isTold } from '@/lib/domain/assignments/feedback'
import type { QuestionImage } from '@/lib/domain/images/image'
import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { givenLines, rightLines, type AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { isAnswered, maxMarks } from '@/lib/domain/quizzes/grade'
import { isTyped } from '@/lib/domain/quizzes/regrade'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import type { Day } from '@/lib/domain/shared/calendar'
import { isId } from '@/lib/domain/shared/id'

import { ATTEMPT_FIELDS, inAttemptOrder, questionsOfSet, type SetQuestion } from './attempt-record'
import { requestTime } from './clock'
import { dayOfDate } from './day-column'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'
import { noteOpened } from './source-openings'
import { getQuiz } from './quizzes'
import { sourcesOf, type SourceView } from './sources'
import { requireViewer, type Viewer } from './viewer'

/** How one answer was marked. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'none' | 'late'

/** How asking for a typed answer to count stands: it cannot be asked, can, waits, or was settled. */
export type RequestState = 'none' | 'possible' | 'open' | 'accepted' | 'declined'

/** One question of a finished attempt, with everything that may be told now. */
export interface ResultQuestion {
  /** Its place in the attempt, from 1. */
  readonly place: number
  readonly form: QuestionForm
  readonly stem: string
  readonly context: string | null
  readonly image: QuestionImage | null
  readonly verdict: Verdict
  readonly marks: number
  readonly maxMarks: number
  readonly given: readonly AnswerLine[]
  readonly right: readonly AnswerLine[]
  readonly explanation: string
  readonly source: SourceView | null
  /** Whether the viewer may ask for it to count, has asked, or was answered. */
  readonly request: RequestState
  /** A word from the teacher on its marks; empty for none. */
  readonly word: string
  /** The study day on which its card comes back; null where it made none. */
  readonly dueDay: Day | null
}

/** A finished attempt of the viewer's. */
export interface ResultView {
  readonly assignmentId: string
  readonly title: string
  readonly number: number
  readonly attemptsAllowed: number
  readonly startedAt: Date
  readonly handedInAt: Date
  readonly marks: number
  readonly maxMarks: number
  readonly points: number
  /** Answers were told one by one, and earned no points. */
  readonly isPractice: boolean
  /** The viewer's study day now. */
  readonly today: Day
  readonly questions: readonly ResultQuestion[]
}

const RESULT_FIELDS = {
  ...ATTEMPT_FIELDS,
  answers: {
    select: {
      questionVersionId: true,
      chosen: true,
      text: true,
      marks: true,
      isLate: true,
      request: { select: { settledAt: true, outcome: true, word: true } },
      changes: { where: { cause: 'override' }, orderBy: { id: 'desc' }, take: 1, select: { reason: true } },
    },
  },
} satisfies Prisma.AttemptSelect

type Row = Prisma.AttemptGetPayload<{ select: typeof RESULT_FIELDS }>

/**
 * The viewer's attempt `number` of an assignment, the latest when none is given; null until it is handed in and its
 * answers are told. It shows the sources, and keeps that it did (`noteOpened`).
 */
export const getResult = cache(async (assignmentId: string, number?: number): Promise<ResultView | null> => {
  const viewer = await requireViewer()
  if (!isId(assignmentId)) return null
  await closeOverdueAttempts({ userId: viewer.id })
  const attempt = await db.attempt.findFirst({
    where: {
      assignmentId,
      userId: viewer.id,
      handedInAt: { not: null },
      class: { memberships: { some: { userId: viewer.id, removedAt: null } } },
      ...(number !== undefined && { number }),
    },
    orderBy: { number: 'desc' },
    select: RESULT_FIELDS,
  })
  if (!attempt?.handedInAt || !isTold(attempt.assignment, await requestTime())) return null
  return resultView(viewer, attempt, attempt.handedInAt)
})

/** An attempt that is in, and when its student will be told more. */
export interface HeldResultView {
  readonly assignmentId: string
  readonly title: string
  readonly handedInAt: Date
  readonly toldAt: Date
}

/** The viewer's latest attempt of an assignment where it is handed in and not told yet, else null. */
export async function getHeldResult(assignmentId: string): Promise<HeldResultView | null> {
  const quiz = await getQuiz(assignmentId)
  const last = quiz?.handedIn.at(-1)
  if (!quiz?.toldAt || !last) return null
  return { assignmentId, title: quiz.title, handedInAt: last.handedInAt, toldAt: quiz.toldAt }
}

async function resultView(viewer: Viewer, attempt: Row, handedInAt: Date): Promise<ResultView> {
  const { assignment, number, startedAt, marks } = attempt
  return {
    assignmentId: assignment.id,
    title: assignment.title,
    number,
    attemptsAllowed: assignment.attemptsAllowed,
    startedAt,
    handedInAt,
    marks: marks ?? 0,
    maxMarks: attempt.maxMarks ?? 0,
    isPractice: isPractice(assignment),
    points: await pointsOf(attempt, handedInAt),
    today: studyDayOf(await requestTime(), viewer.timeZone),
    questions: await resultQuestions(viewer, attempt),
  }
}

/** Points that this attempt earned: of its answers with marks, those not written down by an earlier one. */
async function pointsOf({ classId, userId, number, answers }: Row, handedInAt: Date): Promise<number> {
  if (number !== 1) return 0
  const marked = answers.filter(({ marks }) => (marks ?? 0) > 0)
  const { _sum } = await db.pointEntry.aggregate({
    where: {
      classId,
      userId,
      reason: 'first_attempt',
      sourceId: { in: marked.map(({ questionVersionId }) => questionVersionId) },
      earnedAt: { gte: handedInAt },
    },
    _sum: { points: true },
  })
  return _sum.points ?? 0
}

async function resultQuestions(viewer: Viewer, attempt: Row): Promise<readonly ResultQuestion[]> {
  const questions = inAttemptOrder(attempt, await questionsOfSet(db, attempt.assignment.setVersionId))
  const versions = questions.map(({ questionVersionId }) => questionVersionId)
  await noteOpened(viewer, versions)
  const sources = await sourcesOf(db, versions)
  const cards = await db.card.findMany({
    where: { userId: viewer.id, memoryItemId: { in: questions.map(({ memoryItemId }) => memoryItemId) } },
    select: { memoryItemId: true, dueOn: true },
  })
  const dueDays = new Map(cards.map(({ memoryItemId, dueOn }) => [memoryItemId, dayOfDate(dueOn)]))
  return questions.map((question, index) => ({
    place: index + 1,
    ...markedView(attempt, question),
    ...requestView(attempt, question),
    source: sources.get(question.questionVersionId) ?? null,
    dueDay: dueDays.get(question.memoryItemId) ?? null,
  }))
}

function markedView({ answers }: Row, { questionVersionId, wording }: SetQuestion) {
  const answer = answers.find((one) => one.questionVersionId === questionVersionId)
  const { form, stem, context, explanation, image } = wording
  const [marks, most] = [answer?.marks ?? 0, maxMarks(wording)]
  return {
    form,
    stem,
    context,
    image,
    explanation,
    marks,
    maxMarks: most,
    verdict: verdictOf(answer && isAnswered(wording, answer) ? answer : null, marks, most),
    given: answer ? givenLines(wording, answer) : [],
    right: rightLines(wording),
  }
}

/** How asking for an answer to count stands, and what the teacher says of its marks. */
function requestView({ answers }: Row, { questionVersionId, wording }: SetQuestion) {
  const answer = answers.find((one) => one.questionVersionId === questionVersionId)
  const isMissed = isTyped(wording) && (answer?.marks ?? 0) < maxMarks(wording)
  return {
    request: requestState(answer && isAnswered(wording, answer) ? answer : null, isMissed),
    word: answer?.changes[0]?.reason ?? answer?.request?.word ?? '',
  }
}

function requestState(
  answer: Pick<Row['answers'][number], 'isLate' | 'request'> | null,
  isMissed: boolean,
): RequestState {
  if (answer?.request) return answer.request.outcome ?? 'open'
  return answer && !answer.isLate && isMissed ? 'possible' : 'none'
}

function verdictOf(answer: { isLate: boolean } | null, marks: number, most: number): Verdict {
  if (!answer) return 'none'
  if (answer.isLate) return 'late'
  if (marks === most) return 'right'
  return marks > 0 ? 'partly' : 'wrong'
}
