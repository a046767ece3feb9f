import { randomUUID } from 'node:crypto'

import { getResult } from '@/lib/data/attempt-results'
import { getReviewSession } from '@/lib/data/cards'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { changeQuestions } from '@/lib/data/question-changes'
import { getReview } from '@/lib/data/question-review'
import { publishQuestionSet } from '@/lib/data/question-sets'
import type { Wording } from '@/lib/domain/questions/wording'

import { begin, send, shownAt } from '../support/attempt'
import { aClassroom, anAssignment, as, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'

useTestDatabase()

const words = { context: null, explanation: '', image: null }
const WITH_SOURCE: Wording = {
  ...words,
  form: 'short-answer',
  stem: 'Where was the lens made?',
  key: 'Paris',
  accepted: ['Paris'],
}
const WITHOUT: Wording = { ...words, form: 'true-false', stem: 'The island is inhabited.', key: 'False' }

/** A set of the classroom's teacher with nothing but these two questions of her own, the second moved to the front. */
async function aWrittenSet({ teacherId, setVersionId }: Classroom): Promise<string> {
  const { questionSetId, articleVersionId } = await sourceOf(setVersionId)
  await db.setSource.create({ data: { questionSetId, position: 0, articleVersionId } })
  await db.question.updateMany({ where: { questionSetId }, data: { decision: 'rejected' } })
  const [cited, uncited] = [randomUUID(), randomUUID()]
  return as(teacherId, 0, async () => {
    const [article] = (await getReview(questionSetId))?.articles ?? []
    const sentence = article?.sentences.find(({ start, end }) =>
      article.text.slice(start, end).includes('Paris'),
    )
    if (!sentence) throw new Error('No sentence tells of Paris.')
    const { start, end } = sentence
    const changed = await changeQuestions({
      setId: questionSetId,
      changes: [
        { kind: 'write', questionId: cited, wording: WITH_SOURCE, source: { article: 0, start, end } },
        { kind: 'write', questionId: uncited, wording: WITHOUT, source: null },
        { kind: 'move', questionId: uncited, beforeId: cited },
      ],
    })
    if (!changed.ok) throw new Error(changed.error.code)
    const published = await publishQuestionSet(questionSetId)
    if (!published.ok) throw new Error(published.error.code)
    return published.value.id
  })
}

async function sourceOf(setVersionId: string) {
  const { questionSetId } = await db.questionSetVersion.findUniqueOrThrow({
    where: { id: setVersionId },
    select: { questionSetId: true },
  })
  const { articleVersionId } = await db.questionVersion.findFirstOrThrow({
    where: { question: { questionSetId } },
    select: { articleVersionId: true },
  })
  return { questionSetId, articleVersionId: articleVersionId ?? '' }
}

test('questions by hand are taken in the teacher’s order, told with their sentence if they have one, and remembered', async () => {
  const room = await aClassroom()
  const setVersionId = await aWrittenSet(room)
  const assignmentId = await anAssignment({ ...room, setVersionId }, { shuffleQuestions: false })
  const taking = await begin(room.studentId, assignmentId)
  expect(taking.questions.map(({ stem }) => stem)).toEqual([WITHOUT.stem, WITH_SOURCE.stem])
  expect(JSON.stringify(taking)).not.toContain('Paris')

  await as(room.studentId, 1, async () => {
    await send(taking, 1, { chosen: [shownAt(taking, 1).options.indexOf('False')], text: null })
    await send(taking, 2, { chosen: [], text: 'London' })
    await handIn(taking.attemptId)
  })
  const result = await as(room.studentId, 2, () => getResult(assignmentId))
  expect(result?.questions).toMatchObject([
    { verdict: 'right', source: null },
    { verdict: 'wrong', source: { quote: { number: 5 }, article: { source: 'Nordvik Courier' } } },
  ])
  const quote = result?.questions[1]?.source?.quote
  expect(quote?.text.slice(quote.mark?.start, quote.mark?.end)).toBe('Paris')

  const tomorrow = await as(room.studentId, 24, getReviewSession)
  expect(JSON.stringify(tomorrow)).toContain(WITH_SOURCE.stem)
})
