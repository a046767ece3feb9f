import 'server-only'

import { isPractice } from '@/lib/domain/assignments/feedback'
import { grade, isAnswered } from '@/lib/domain/quizzes/grade'
import { rightLines, type AnswerLine } from '@/lib/domain/quizzes/answer-lines'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { questionAt } from './answers'
import {
  findOwnAttempt,
  inAttemptOrder,
  questionsOfSet,
  type AttemptRecord,
  type SetQuestion,
} from './attempt-record'
import { requestTime } from './clock'
import { db } from './db'
import { noteOpened } from './source-openings'
import { sourcesOf, type SourceView } from './sources'
import { requireViewer } from './viewer'

/** What is told of one answer while its attempt runs. */
export interface CheckedView {
  readonly place: number
  readonly verdict: 'right' | 'partly' | 'wrong'
  readonly right: readonly AnswerLine[]
  readonly explanation: string
  readonly source: SourceView | null
}

type Refusal = 'not-found' | 'handed-in' | 'not-answered'

/**
 * Tells whether the viewer's answer at a place of a practice is right, and why. From then on it cannot be changed;
 * asked again it tells the same. That the source was shown is kept (`noteOpened`).
 */
export async function checkAnswer(
  attemptId: string,
  place: number,
): Promise<Result<CheckedView, { code: Refusal }>> {
  const attempt = await findOwnAttempt(attemptId)
  if (!attempt || !isPractice(attempt.assignment)) return refuse('not-found')
  const question = await questionAt(attempt, place)
  if (!question) return refuse('not-found')
  if (attempt.handedInAt) return refuse('handed-in')
  if (!(await fix(attempt, question))) return refuse('not-answered')
  await noteOpened(await requireViewer(), [question.questionVersionId])
  const [checked] = await tell(attempt, [{ question, place }])
  return checked ? ok(checked) : refuse('not-answered')
}

/** Makes a given answer one that cannot be changed; whether there is one. */
async function fix(attempt: AttemptRecord, { questionVersionId, wording }: SetQuestion): Promise<boolean> {
  const where = { classId: attempt.classId, attemptId: attempt.id, questionVersionId, isLate: false }
  const given = await db.answer.findFirst({ where, select: { chosen: true, text: true } })
  if (!given || !isAnswered(wording, given)) return false
  await db.answer.updateMany({
    where: { ...where, checkedAt: null, attempt: { handedInAt: null } },
    data: { checkedAt: await requestTime() },
  })
  return true
}

interface Placed {
  readonly question: SetQuestion
  readonly place: number
}

/** What was told of an attempt so far. For other modules of lib/data only. */
export async function listChecked(attempt: AttemptRecord): Promise<readonly CheckedView[]> {
  if (!isPractice(attempt.assignment)) return []
  const questions = inAttemptOrder(attempt, await questionsOfSet(db, attempt.assignment.setVersionId))
  return tell(
    attempt,
    questions.map((question, index) => ({ question, place: index + 1 })),
  )
}

async function tell(attempt: AttemptRecord, asked: readonly Placed[]): Promise<readonly CheckedView[]> {
  const answers = await db.answer.findMany({
    where: {
      classId: attempt.classId,
      attemptId: attempt.id,
      checkedAt: { not: null },
      questionVersionId: { in: asked.map(({ question }) => question.questionVersionId) },
    },
    select: { questionVersionId: true, chosen: true, text: true },
  })
  const sources = await sourcesOf(
    db,
    answers.map(({ questionVersionId }) => questionVersionId),
  )
  return asked.flatMap(({ question, place }) => {
    const answer = answers.find((each) => each.questionVersionId === question.questionVersionId)
    if (!answer) return []
    const { wording, questionVersionId } = question
    const { marks, isRight } = grade(wording, answer)
    return [
      {
        place,
        verdict: isRight ? 'right' : marks > 0 ? 'partly' : 'wrong',
        right: rightLines(wording),
        explanation: wording.explanation,
        source: sources.get(questionVersionId) ?? null,
      },
    ]
  })
}
