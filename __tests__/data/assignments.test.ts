import { randomUUID } from 'node:crypto'

import { getAssignmentResults } from '@/lib/data/assignment-results'
import {
  assign,
  changeAssignment,
  getAssignment,
  listClassAssignments,
  restoreAssignment,
  withdrawAssignment,
} from '@/lib/data/assignments'
import { db } from '@/lib/data/db'
import { getStudentAttempt } from '@/lib/data/student-attempt'
import { getTeacherHome } from '@/lib/data/teacher-home'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { aDraftOf, aPublishedSetOf } from '../support/question-sets'
import { refusal } from '../support/refusal'

useTestDatabase()

let teacher: Somebody
let stranger: Somebody
let student: Somebody
let classId: string
let set: { id: string; versionId: string }

beforeAll(async () => {
  teacher = await somebody('teacher')
  stranger = await somebody('teacher')
  student = await somebody('student')
  const made = await db.class.create({
    data: { name: '8B', ownerId: teacher.id, joinCode: randomUUID().slice(0, 8), timeZone: 'Europe/Oslo' },
    select: { id: true },
  })
  classId = made.id
  await db.membership.create({
    data: { classId, userId: student.id, role: 'student', alias: 'Quiet Heron', aliasKey: 'quiet heron' },
  })
  set = await aPublishedSetOf(teacher)
})

const dates = { opensAt: '2026-03-16T10:00', dueAt: '2026-03-29T20:00' } as const
const sendTo = (clientKey: string = randomUUID()) => assign({ classId, setId: set.id, clientKey, ...dates })

async function anAssignment(): Promise<string> {
  const assigned = await teacher.does(() => sendTo())
  if (!assigned.ok) throw new Error(assigned.error.code)
  return assigned.value.id
}

test('a set is assigned on the clock of the class, also over the change to summer time', async () => {
  expect(await teacher.does(async () => getAssignment(await anAssignment()))).toMatchObject({
    title: 'The Skarholm light',
    opensAt: new Date('2026-03-16T09:00:00Z'),
    dueAt: new Date('2026-03-29T18:00:00Z'),
    attemptsAllowed: 1,
    timeLimitMinutes: null,
    questions: 4,
    versionNumber: 1,
  })
})

test('a form sent several times at once assigns once', async () => {
  const key = randomUUID()
  const ids = await Promise.all([1, 2, 3].map(() => teacher.does(() => sendTo(key))))
  expect(new Set(ids.map((each) => each.ok && each.value.id)).size).toBe(1)
})

test('a set must be published, and due after it opens and after now', async () => {
  const draft = await aDraftOf(teacher)
  const refuse = (input: Partial<Parameters<typeof assign>[0]>) =>
    teacher.does(() => assign({ classId, setId: set.id, ...dates, ...input }))
  expect(await refuse({ setId: draft })).toMatchObject({ error: { code: 'not-published' } })
  expect(await refuse({ opensAt: '2026-03-30T10:00' })).toMatchObject({
    error: { code: 'due-before-opening' },
  })
  expect(await refuse({ opensAt: '2026-03-01T10:00', dueAt: '2026-03-02T10:00' })).toMatchObject({
    error: { code: 'due-in-the-past' },
  })
})

test('only who teaches the class and owns the set assigns it', async () => {
  expect(await stranger.does(() => sendTo())).toMatchObject({ error: { code: 'not-found' } })
  expect(await refusal(() => student.does(() => sendTo()))).toBe(403)
  expect(await refusal(() => asNobody(() => sendTo()))).toBe(401)
  const other = await aPublishedSetOf(stranger)
  expect(await teacher.does(() => assign({ classId, setId: other.id, ...dates }))).toMatchObject({
    error: { code: 'not-found' },
  })
})

test('an assignment and its results exist for its teacher only', async () => {
  const id = await anAssignment()
  for (const read of [getAssignment, getAssignmentResults]) {
    expect(await stranger.does(async () => read(id))).toBeNull()
    expect(await refusal(() => student.does(async () => read(id)))).toBe(403)
    expect(await refusal(() => asNobody(async () => read(id)))).toBe(401)
  }
  expect(await stranger.does(() => withdrawAssignment(id))).toMatchObject({ error: { code: 'not-found' } })
  expect(await stranger.does(() => listClassAssignments(classId))).toEqual([])
})

test('an assignment is withdrawn and given back, and can be changed', async () => {
  const id = await anAssignment()
  const listed = async () =>
    (await teacher.does(() => listClassAssignments(classId))).some((each) => each.id === id)
  await teacher.does(() => withdrawAssignment(id))
  expect(await listed()).toBe(false)
  await teacher.does(() => restoreAssignment(id))
  expect(await listed()).toBe(true)

  const rules = {
    ...dates,
    title: 'Again',
    lateWork: 'never' as const,
    attemptsAllowed: 3,
    countedAttempt: 'last' as const,
    feedback: 'after_close' as const,
    accessCode: 'HERON',
    timeLimitMinutes: 20,
    shuffleQuestions: false,
    shuffleOptions: false,
    isOneWay: true,
  }
  await teacher.does(() => changeAssignment(id, rules))
  expect(await teacher.does(async () => getAssignment(id))).toMatchObject({
    title: 'Again',
    attemptsAllowed: 3,
    timeLimitMinutes: 20,
    countedAttempt: 'last',
    isOneWay: true,
    closesAt: new Date('2026-03-29T18:00:00Z'),
    lateWork: 'never',
  })
})

test('results count first attempts, and a student’s answers are for their teacher only', async () => {
  const id = await anAssignment()
  const items = await db.questionSetItem.findMany({
    where: { setVersionId: set.versionId },
    orderBy: { position: 'asc' },
    select: { questionVersionId: true },
  })
  const attemptId = randomUUID()
  const handedInAt = new Date('2026-03-30T10:00:00Z')
  await db.attempt.create({
    data: {
      id: attemptId,
      classId,
      assignmentId: id,
      userId: student.id,
      number: 1,
      seed: 1,
      handedInAt,
      marks: 1,
      maxMarks: 4,
    },
  })
  await db.answer.create({
    data: {
      classId,
      attemptId,
      questionVersionId: items[0]?.questionVersionId ?? '',
      clientId: randomUUID(),
      sequence: 1,
      chosen: [2],
      answeredAt: handedInAt,
      marks: 1,
      maxMarks: 1,
    },
  })
  const results = await teacher.does(() => getAssignmentResults(id))
  expect(results?.members).toMatchObject([
    { alias: 'Quiet Heron', state: 'handed-in', marks: 1, isLate: true, marksByQuestion: [1, 0, 0, 0] },
  ])
  expect(results?.questions[0]).toMatchObject({
    right: 1,
    statistics: { count: 1, facility: { value: 1 }, discrimination: null },
    reading: { verdict: 'too-few' },
  })
  expect(results?.questions[1]).toMatchObject({ right: 0, statistics: { count: 1, facility: { value: 0 } } })

  const attempt = await teacher.does(() => getStudentAttempt(id, attemptId))
  expect(attempt).toMatchObject({
    alias: 'Quiet Heron',
    questions: [{ marks: 1, given: [{ text: '11' }] }, {}, {}, {}],
  })
  expect(await stranger.does(() => getStudentAttempt(id, attemptId))).toBeNull()
  expect(await refusal(() => student.does(() => getStudentAttempt(id, attemptId)))).toBe(403)
  expect(await refusal(() => asNobody(() => getStudentAttempt(id, attemptId)))).toBe(401)
})

test('a teacher’s home names what needs her, and only hers', async () => {
  await aDraftOf(teacher)
  const home = await teacher.does(getTeacherHome)
  expect(home.needs.map((need) => need.what)).toContain('drafts')
  expect(home.classes).toMatchObject([{ name: '8B' }])
  expect((await stranger.does(getTeacherHome)).classes).toEqual([])
  expect(await refusal(() => student.does(getTeacherHome))).toBe(403)
  expect(await refusal(() => asNobody(getTeacherHome))).toBe(401)
})
