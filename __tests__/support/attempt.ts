import { randomUUID } from 'node:crypto'

import { saveAnswer } from '@/lib/data/answers'
import { getOpenAttempt, startAttempt, type TakingView } from '@/lib/data/attempts'
import type { AnswerSpec } from '@/lib/domain/questions/kinds'

import { as, type Classroom } from './classroom'

/** Begins an attempt and shows it as the student sees it. */
export async function begin(userId: string, assignmentId: string, hours = 1): Promise<TakingView> {
  return as(userId, hours, async () => {
    await startAttempt(assignmentId)
    const taking = await getOpenAttempt(assignmentId)
    if (!taking) throw new Error('There is no open attempt.')
    return taking
  })
}

type Shown = TakingView['questions'][number]

/** What stands at a place of an attempt. */
export function shownAt({ questions }: TakingView, place: number): Shown {
  const shown = questions.find((question) => question.place === place)
  if (!shown) throw new Error(`There is no place ${place}.`)
  return shown
}

/** A reply to a shown question that is right, or one that is wrong, by position. */
export function replyTo(
  { questions }: Classroom,
  shown: Shown,
  isRight: boolean,
): { chosen: number[]; text: string | null } {
  const asked = questions.find(({ stem }) => stem === shown.stem)
  if (!asked) throw new Error(`There is no question "${shown.stem}".`)
  const right = rightReply(asked.answer, shown.options)
  if (isRight) return right
  if (right.text !== null) return { chosen: [], text: 'nothing of the kind' }
  return { chosen: wrongChoice(asked.answer, right.chosen), text: null }
}

function wrongChoice({ form }: AnswerSpec, right: readonly number[]): number[] {
  if (form === 'multiple') return [right.includes(0) ? right.length : 0]
  if (form === 'matching') return [...right.slice(1), ...right.slice(0, 1)]
  return form === 'ordering' ? right.toReversed() : [right[0] === 0 ? 1 : 0]
}

function rightReply(answer: AnswerSpec, shown: readonly string[]): { chosen: number[]; text: string | null } {
  switch (answer.form) {
    case 'choice':
    case 'true-false':
      return { chosen: [shown.indexOf(answer.key)], text: null }
    case 'matching':
      return { chosen: answer.pairs.map(({ match }) => shown.indexOf(match)), text: null }
    case 'multiple':
    case 'ordering':
      return { chosen: answer.key.map((item) => shown.indexOf(item)), text: null }
    default:
      return { chosen: [], text: answer.key }
  }
}

/** Saves a reply as the browser does. */
export function send(
  attempt: Pick<TakingView, 'attemptId'>,
  place: number,
  reply: { chosen: readonly number[]; text: string | null; sequence?: number; clientId?: string },
) {
  const { chosen, text, sequence = place, clientId = randomUUID() } = reply
  return saveAnswer({
    attemptId: attempt.attemptId,
    place,
    clientId,
    sequence,
    chosen,
    text,
    responseMs: 4000,
  })
}

/** Answers every question of an attempt, right where `isRight` says so of its stem. */
export async function answerAll(
  room: Classroom,
  taking: TakingView,
  isRight: (stem: string) => boolean = () => true,
): Promise<void> {
  for (const question of taking.questions) {
    const saved = await send(taking, question.place, replyTo(room, question, isRight(question.stem)))
    if (!saved.ok) throw new Error(saved.error.code)
  }
}
