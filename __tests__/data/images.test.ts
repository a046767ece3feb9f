import { randomUUID } from 'node:crypto'

import { GET } from '@/app/api/images/[hash]/route'
import { getResult } from '@/lib/data/attempt-results'
import { db } from '@/lib/data/db'
import { handIn } from '@/lib/data/hand-in'
import { addImage, getImage } from '@/lib/data/images'
import { changeQuestions } from '@/lib/data/question-changes'
import { copyQuestionSet } from '@/lib/data/question-set-copy'
import { getReview } from '@/lib/data/question-review'
import { publishQuestionSet } from '@/lib/data/question-sets'
import { endSetLink, makeSetLink } from '@/lib/data/set-links'
import type { QuestionImage } from '@/lib/domain/images/image'

import { begin, send, shownAt } from '../support/attempt'
import { aClassroom, aMember, anAssignment, as, aUser, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { IMAGES } from '../support/images'
import { asNobody } from '../support/people'
import { refusal } from '../support/refusal'
import { aChoice } from '../support/wordings'

useTestDatabase()

async function uploaded(teacherId: string, file: Uint8Array = IMAGES.png): Promise<QuestionImage> {
  const added = await as(teacherId, 0, () => addImage(file))
  if (!added.ok) throw new Error(added.error.code)
  return { ...added.value, alt: 'A red lamp' }
}

/** A set of the classroom's teacher with one question, which shows `image`; published. */
async function aSetThatShows({ teacherId }: Classroom, image: QuestionImage) {
  const { id: setId } = await db.questionSet.create({ data: { ownerId: teacherId, title: 'Lamps', seed: 1 } })
  const write = {
    kind: 'write',
    questionId: randomUUID(),
    wording: aChoice({ image }),
    source: null,
  } as const
  return as(teacherId, 0, async () => {
    const changed = await changeQuestions({ setId, changes: [write] })
    if (!changed.ok) throw new Error(changed.error.code)
    const published = await publishQuestionSet(setId)
    if (!published.ok) throw new Error(published.error.code)
    return { setId, setVersionId: published.value.id }
  })
}

test('an image is taken from teachers alone, once, without what it says of its maker', async () => {
  const [teacherId, otherId] = [await aUser('teacher'), await aUser('teacher')]
  const image = await uploaded(teacherId)
  expect(image).toMatchObject({ width: 6, height: 4 })
  expect(await uploaded(otherId)).toEqual(image)
  expect(await db.image.count({ where: { hash: image.hash } })).toBe(1)
  const file = await as(teacherId, 0, () => getImage(image.hash))
  expect(file?.type).toBe('image/png')
  expect(Buffer.from(file?.bytes ?? []).toString('latin1')).not.toContain('canary')
  expect(await as(teacherId, 0, () => addImage(Buffer.from('<svg/>')))).toMatchObject({ ok: false })
  const student = await aUser('student')
  expect(await refusal(() => as(student, 0, () => addImage(IMAGES.png)))).toBe(403)
  expect(await refusal(() => asNobody(() => addImage(IMAGES.png)))).toBe(401)
})

test('an image is seen by those who may see a question with it, from when they may', async () => {
  const room = await aClassroom({ students: 2 })
  const [student = '', idle = ''] = room.studentIds
  const image = await uploaded(room.teacherId, IMAGES.jpeg)
  const { setId, setVersionId } = await aSetThatShows(room, image)
  const assignmentId = await anAssignment({ ...room, setVersionId })
  const other = await aClassroom()
  const coTeacher = await aMember(room.classId, { index: 9 })
  await db.membership.updateMany({ where: { userId: coTeacher }, data: { role: 'teacher' } })
  const mayGet = async (userId: string, hours = 1) =>
    (await as(userId, hours, () => getImage(image.hash))) !== null

  expect(await mayGet(room.teacherId)).toBe(true)
  expect(await mayGet(coTeacher)).toBe(true)
  expect(await mayGet(student)).toBe(false)
  expect(await mayGet(other.teacherId)).toBe(false)
  expect(await refusal(() => asNobody(() => getImage(image.hash)))).toBe(401)

  const taking = await begin(student, assignmentId)
  expect(shownAt(taking, 1).image).toEqual(image)
  expect(await mayGet(student)).toBe(true)
  expect(await mayGet(idle)).toBe(false)
  expect(await mayGet(other.studentId)).toBe(false)
  // Once nobody can answer any more, it is there to be practised.
  expect(await mayGet(idle, 24 * 60)).toBe(true)
  expect(await mayGet(other.studentId, 24 * 60)).toBe(false)

  await as(student, 1, async () => {
    await send(taking, 1, { chosen: [0], text: null })
    await handIn(taking.attemptId)
  })
  expect((await as(student, 2, () => getResult(assignmentId)))?.questions[0]?.image).toEqual(image)

  // Who leaves the class keeps their cards, and what these show.
  await db.membership.updateMany({ where: { userId: student }, data: { removedAt: new Date() } })
  expect(await mayGet(student)).toBe(true)
  await db.card.deleteMany({ where: { userId: student } })
  expect(await mayGet(student)).toBe(false)

  const copied = await as(room.teacherId, 2, () => copyQuestionSet(setId, 'Lamps again'))
  const copy = copied.ok ? await as(room.teacherId, 2, () => getReview(copied.value.id)) : null
  expect(copy?.questions[0]?.wording.image).toEqual(image)
})

test('an image of a shared set is seen by teachers, while it is shared', async () => {
  const room = await aClassroom()
  const image = await uploaded(room.teacherId)
  const { setId } = await aSetThatShows(room, image)
  const [otherId, student] = [await aUser('teacher'), await aUser('student')]
  const isSeenBy = async (userId: string) => (await as(userId, 0, () => getImage(image.hash))) !== null
  expect(await isSeenBy(otherId)).toBe(false)
  await as(room.teacherId, 0, () => makeSetLink(setId))
  expect(await isSeenBy(otherId)).toBe(true)
  expect(await isSeenBy(student)).toBe(false)
  await as(room.teacherId, 0, () => endSetLink(setId))
  expect(await isSeenBy(otherId)).toBe(false)
})

test('nobody puts an image into a question that is not theirs, or says it has another size', async () => {
  const room = await aClassroom()
  const foreign = await uploaded(await aUser('teacher'), IMAGES.webp)
  await expect(aSetThatShows(room, foreign)).rejects.toThrow('faulty')
  const own = await uploaded(room.teacherId)
  await expect(aSetThatShows(room, { ...own, width: own.width + 1 })).rejects.toThrow('faulty')
  await expect(aSetThatShows(room, { ...own, alt: '' })).resolves.toBeDefined()
})

test('an upload that no question takes up is let go after a month', async () => {
  const teacherId = await aUser('teacher')
  const image = await uploaded(teacherId, IMAGES.lossless)
  await as(teacherId, 24 * 29, () => addImage(IMAGES.png))
  expect(await db.image.count({ where: { hash: image.hash } })).toBe(1)
  await as(teacherId, 24 * 31, () => addImage(IMAGES.png))
  expect(await db.image.count({ where: { hash: image.hash } })).toBe(0)
})

test('it is sent as what it is, to be kept by one browser for good', async () => {
  const teacherId = await aUser('teacher')
  const { hash } = await uploaded(teacherId)
  const get = (name: string) =>
    as(teacherId, 0, () => GET(new Request('http://localhost/'), { params: Promise.resolve({ hash: name }) }))
  const { status, headers } = await get(hash)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('image/png')
  expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  for (const name of ['0'.repeat(64), '../../etc', hash.toUpperCase()])
    expect((await get(name)).status).toBe(404)
})
