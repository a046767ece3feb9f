import { saveAnswer } from '@/lib/data/answers'
import { questionsOfSet } from '@/lib/data/attempt-record'
import { getOpenAttempt, startAttempt } from '@/lib/data/attempts'
import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import type { Reply } from '@/lib/domain/quizzes/grade'
import type { QuestionForTaking } from '@/lib/domain/quizzes/taking'
import type { Wording } from '@/lib/domain/questions/wording'
import type { Random } from '@/lib/domain/shared/random'
import { v7 as uuid } from 'uuid'

import { doAs } from './as'

/** A member who takes quizzes: right in this share of their answers. */
export interface Taker {
  readonly userId: string
  readonly accuracy: number
  readonly random: Random
}

interface Run {
  readonly assignmentId: string
  readonly setVersionId: string
  readonly now: Date
  /** Stop after so many answers and leave the attempt open; all are answered and handed in when left out. */
  readonly stopAfter?: number
}

/** Takes a quiz as a member would: each answer saved, some of them wrong, then handed in. */
export async function takeQuiz(taker: Taker, run: Run): Promise<void> {
  const who = { userId: taker.userId, now: run.now }
  const { attemptId } = await doAs(who, () => startAttempt(run.assignmentId))
  const taking = await actAs(who, () => getOpenAttempt(run.assignmentId))
  if (!taking) throw new Error('The seed began an attempt that is not open')
  const wordings = new Map(
    (await questionsOfSet(db, run.setVersionId)).map(({ wording }) => [wording.stem, wording]),
  )
  for (const question of taking.questions.slice(0, run.stopAfter)) {
    const wording = wordings.get(question.stem)
    if (!wording) throw new Error(`The seed does not know the question "${question.stem}"`)
    const reply = replyTo(question, wording, taker)
    const answeredAt = new Date(run.now.getTime() + question.place * 20_000)
    await doAs({ ...who, now: answeredAt }, () =>
      saveAnswer({
        attemptId,
        place: question.place,
        clientId: uuid(),
        sequence: question.place,
        responseMs: 5_000 + Math.floor(taker.random() * 12_000),
        ...reply,
      }),
    )
  }
  if (run.stopAfter !== undefined) return
  const end = new Date(run.now.getTime() + (taking.questions.length + 1) * 20_000)
  await doAs({ ...who, now: end }, () => handIn(attemptId))
}

function replyTo(question: QuestionForTaking, wording: Wording, taker: Taker): Reply {
  const isRight = taker.random() < taker.accuracy
  const at = (option: string) => question.options.indexOf(option)
  const other = (position: number) => (position + 1) % question.options.length
  switch (wording.form) {
    case 'choice':
    case 'true-false': {
      const key = at(wording.key)
      return { chosen: [isRight ? key : other(key)], text: null }
    }
    case 'matching': {
      const chosen = wording.pairs.map(({ match }) => at(match))
      return { chosen: isRight ? chosen : swapFirstTwo(chosen), text: null }
    }
    case 'multiple': {
      const chosen = wording.key.map(at)
      return { chosen: isRight ? chosen : chosen.slice(1), text: null }
    }
    case 'ordering': {
      const chosen = wording.key.map(at)
      return { chosen: isRight ? chosen : swapFirstTwo(chosen), text: null }
    }
    case 'number':
      return { chosen: [], text: String(isRight ? wording.value : wording.value + 1) }
    default:
      return { chosen: [], text: isRight ? wording.key : 'not sure' }
  }
}

function swapFirstTwo([first, second, ...rest]: readonly number[]): number[] {
  return [second, first, ...rest].filter((position) => position !== undefined)
}
