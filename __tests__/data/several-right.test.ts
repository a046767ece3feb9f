import { getAnswerMatrix } from '@/lib/data/answer-matrix'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { getResult } from '@/lib/data/attempt-results'
import { getReviewSession } from '@/lib/data/cards'
import { handIn } from '@/lib/data/hand-in'

import { begin, send, shownAt } from '../support/attempt'
import { aClassroom, anAssignment, as } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const SEVERAL = {
  stem: 'What came to Skarholm by boat?',
  answer: { form: 'multiple', options: ['the lens', 'fog', 'oil', 'moss'], key: ['the lens', 'oil'] },
  sentence: 'The lens was made in Paris, lit in 1874 and moved in 2026.',
} as const

/** Takes the quiz with these options ticked, and hands in. */
async function take(userId: string, assignmentId: string, ticked: readonly string[]) {
  const taking = await begin(userId, assignmentId)
  const { options } = shownAt(taking, 1)
  await as(userId, 1, async () => {
    const saved = await send(taking, 1, {
      chosen: ticked.map((option) => options.indexOf(option)),
      text: null,
    })
    if (!saved.ok) throw new Error(saved.error.code)
    await handIn(taking.attemptId)
  })
  return taking
}

test('a question with several right answers is taken, marked in part, told, counted and remembered', async () => {
  const room = await aClassroom({ students: 3, questions: [SEVERAL] })
  const assignmentId = await anAssignment(room)
  const [all = '', some = '', none = ''] = room.studentIds
  const taking = await take(all, assignmentId, ['oil', 'the lens'])
  await take(some, assignmentId, ['the lens', 'oil', 'fog'])
  await take(none, assignmentId, ['fog', 'moss'])

  expect(shownAt(taking, 1)).toMatchObject({ form: 'multiple', marks: null })
  const resultOf = (id: string) => as(id, 2, () => getResult(assignmentId))
  expect((await resultOf(all))?.questions[0]).toMatchObject({ verdict: 'right', marks: 2, maxMarks: 2 })
  expect((await resultOf(some))?.questions[0]).toMatchObject({
    verdict: 'partly',
    marks: 1,
    given: [
      { text: 'the lens', isRight: true },
      { text: 'fog', isRight: false },
      { text: 'oil', isRight: true },
    ],
    right: [{ text: 'the lens' }, { text: 'oil' }],
  })
  expect((await resultOf(none))?.questions[0]).toMatchObject({ verdict: 'wrong', marks: 0 })

  const matrix = await as(room.teacherId, 2, () => getAnswerMatrix(assignmentId))
  expect(matrix?.lines.map(({ cells }) => cells[0])).toMatchObject([{ marks: 2 }, { marks: 1 }, { marks: 0 }])
  const page = await as(room.teacherId, 2, () => getAssignmentResults(assignmentId))
  expect(page?.questions[0]).toMatchObject({
    right: 1,
    options: [
      { option: 'the lens', isKey: true, count: 2 },
      { option: 'fog', isKey: false, count: 2 },
      { option: 'oil', isKey: true, count: 2 },
      { option: 'moss', isKey: false, count: 1 },
    ],
  })
  const tomorrow = await as(none, 24, getReviewSession)
  expect(tomorrow.cards[0]).toMatchObject({ items: SEVERAL.answer.options, typed: null })
})
