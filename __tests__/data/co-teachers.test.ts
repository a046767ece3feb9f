import {
  acceptInvitationLink,
  answerInvitation,
  inviteTeacher,
  listInvitations,
  listOwnInvitations,
  makeInvitationLink,
  previewInvitationLink,
  revokeInvitation,
} from '@/lib/data/class-invitations'
import {
  changeAssignment,
  getAssignment,
  listClassAssignments,
  withdrawAssignment,
} from '@/lib/data/assignments'
import { getAssignedQuestions } from '@/lib/data/assigned-questions'
import { getAssignmentResults } from '@/lib/data/assignment-results'
import { getClassForecast } from '@/lib/data/class-forecast'
import { createClass, getClass, listClasses } from '@/lib/data/classes'
import { listTeachers, removeTeacher } from '@/lib/data/co-teachers'
import { db } from '@/lib/data/db'
import { setAssignmentExam } from '@/lib/data/exams'
import { getBoard } from '@/lib/data/leaderboard'
import { listMembers, renameMember, setRemoved } from '@/lib/data/memberships'
import { getTeacherHome } from '@/lib/data/teacher-home'
import { getTuning } from '@/lib/data/tuning-view'
import { CLASS_MAX_CO_TEACHERS } from '@/lib/domain/classes/policy'

import { aClassroom, after, anAssignment, as, aUser } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const NOT_FOUND = { ok: false, error: { code: 'not-found' } }
const LATER = new Date('2026-03-24T09:00:00Z')

interface Room {
  readonly classId: string
  readonly teacher: Somebody
}

async function aRoom(): Promise<Room> {
  const teacher = await somebody('teacher')
  const { id: classId } = await teacher.does(() => createClass({ name: '8B Geography', timeZone: 'UTC' }))
  return { classId, teacher }
}

async function aTeacherAt(email: string, role: 'teacher' | 'student' = 'teacher'): Promise<Somebody> {
  const who = await somebody(role)
  await db.user.update({ where: { id: who.id }, data: { email } })
  return who
}

async function aCoTeacher({ classId, teacher }: Room): Promise<Somebody> {
  const co = await somebody('teacher')
  const link = await teacher.does(() => makeInvitationLink(classId))
  if (!link.ok) throw new Error(link.error.code)
  await co.does(() => acceptInvitationLink(link.value.token))
  return co
}

/** Those who have no say in a class: a student of it, another teacher, another student. */
async function others(classId: string): Promise<Somebody[]> {
  const student = await somebody('student')
  await db.membership.create({
    data: { classId, userId: student.id, role: 'student', alias: 'Far Bell', aliasKey: student.id },
  })
  return [student, await somebody('teacher'), await somebody('student')]
}

test('a teacher is invited by address, accepts, and teaches the class', async () => {
  const { classId, teacher } = await aRoom()
  const co = await aTeacherAt('okafor@school.example')
  expect(await teacher.does(() => inviteTeacher(classId, ' Okafor@School.example '))).toMatchObject({
    ok: true,
  })
  expect(await co.does(() => getClass(classId))).toBeNull()
  const [asked] = await co.does(listOwnInvitations)
  expect(asked).toMatchObject({ className: '8B Geography', from: expect.stringMatching(/^teacher/) })
  expect(await teacher.does(() => listInvitations(classId))).toMatchObject([{ id: asked?.id }])

  expect(await co.does(() => answerInvitation(asked?.id ?? '', true))).toEqual({
    ok: true,
    value: { classId },
  })
  expect(await co.does(() => getClass(classId))).toMatchObject({ canManage: true, isTaughtByViewer: true })
  expect((await teacher.does(() => getClass(classId)))?.coTeachers).toHaveLength(1)
  expect(await co.does(listOwnInvitations)).toEqual([])
  expect(await co.does(() => answerInvitation(asked?.id ?? '', true))).toEqual(NOT_FOUND)
  expect(await teacher.does(() => listTeachers(classId))).toMatchObject([
    { userId: teacher.id, isOwner: true, isViewer: true },
    { userId: co.id, isOwner: false, isViewer: false },
  ])
})

test('who is no teacher here, or teaches the class already, is not invited', async () => {
  const { classId, teacher } = await aRoom()
  await db.user.update({ where: { id: teacher.id }, data: { email: 'owner@school.example' } })
  await aTeacherAt('mila@school.example', 'student')
  const left = await aTeacherAt('left@school.example')
  await db.user.update({ where: { id: left.id }, data: { disabledAt: LATER } })
  const invite = (email: string) => teacher.does(() => inviteTeacher(classId, email))
  for (const email of ['nobody@school.example', 'mila@school.example', 'left@school.example']) {
    expect(await invite(email)).toEqual({ ok: false, error: { code: 'no-teacher' } })
  }
  expect(await invite('owner@school.example')).toEqual({ ok: false, error: { code: 'teaches-already' } })
})

test('an invitation can be declined, taken back, made again, and runs out after a week', async () => {
  const { classId, teacher } = await aRoom()
  const co = await aTeacherAt('again@school.example')
  const invite = () => teacher.does(() => inviteTeacher(classId, 'again@school.example'))
  const asked = async () => (await co.does(listOwnInvitations))[0]?.id ?? ''

  await invite()
  const declined = await asked()
  await co.does(() => answerInvitation(declined, false))
  expect(await asked()).toBe('')
  expect(await co.does(() => answerInvitation(declined, true))).toEqual(NOT_FOUND)

  await invite()
  const taken = await asked()
  await teacher.does(() => revokeInvitation(classId, taken))
  expect(await co.does(() => answerInvitation(taken, true))).toEqual(NOT_FOUND)

  await invite()
  const late = await asked()
  expect(await co.does(() => answerInvitation(late, true), LATER)).toEqual(NOT_FOUND)
  expect(await teacher.does(() => listInvitations(classId), LATER)).toEqual([])
  expect(await co.does(() => getClass(classId))).toBeNull()
})

test('another teacher cannot answer an invitation, nor take it back', async () => {
  const { classId, teacher } = await aRoom()
  const co = await aTeacherAt('only@school.example')
  await teacher.does(() => inviteTeacher(classId, 'only@school.example'))
  const id = (await co.does(listOwnInvitations))[0]?.id ?? ''
  const elsewhere = await aRoom()
  for (const who of [teacher, elsewhere.teacher]) {
    expect(await who.does(() => answerInvitation(id, true))).toEqual(NOT_FOUND)
  }
  expect(await elsewhere.teacher.does(() => revokeInvitation(classId, id))).toEqual(NOT_FOUND)
  expect(await elsewhere.teacher.does(() => revokeInvitation(elsewhere.classId, id))).toEqual(NOT_FOUND)
  expect(await co.does(listOwnInvitations)).toHaveLength(1)
})

test('a link lets one teacher in, whoever pushes; students and nobody it does not', async () => {
  const { classId, teacher } = await aRoom()
  const made = await teacher.does(() => makeInvitationLink(classId))
  if (!made.ok) throw new Error(made.error.code)
  const { token } = made.value
  expect(JSON.stringify(await db.classInvitation.findMany({ where: { classId } }))).not.toContain(token)

  const accept = () => acceptInvitationLink(token)
  const student = await somebody('student')
  const tries: (() => Promise<unknown>)[] = [accept, () => previewInvitationLink(token)]
  for (const work of tries) {
    expect(await refusal(() => student.does(work))).toBe(403)
    expect(await refusal(() => asNobody(work))).toBe(401)
  }
  // The owner who tries their own link does not use it up, and looking does not either.
  expect(await teacher.does(accept)).toMatchObject({ ok: true })
  expect(await teacher.does(() => previewInvitationLink(token))).toMatchObject({ className: '8B Geography' })

  const crowd = await Promise.all(Array.from({ length: 6 }, () => somebody('teacher')))
  const results = await Promise.all(crowd.map((who) => who.does(accept)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await teacher.does(() => listTeachers(classId))).toHaveLength(2)
  expect(await crowd[0]?.does(() => previewInvitationLink(token))).toBeNull()
  expect(await crowd[0]?.does(() => acceptInvitationLink('no token'))).toEqual(NOT_FOUND)
})

test('a class has an end of teachers, and the link that met it is not used up', async () => {
  const { classId, teacher } = await aRoom()
  for (let index = 0; index < CLASS_MAX_CO_TEACHERS; index++) {
    const { id } = await somebody('teacher')
    await db.membership.create({
      data: { classId, userId: id, role: 'teacher', alias: 'T', aliasKey: `teacher:${id}` },
    })
  }
  const made = await teacher.does(() => makeInvitationLink(classId))
  if (!made.ok) throw new Error(made.error.code)
  const late = await somebody('teacher')
  const accept = () => late.does(() => acceptInvitationLink(made.value.token))
  expect(await accept()).toEqual({ ok: false, error: { code: 'teachers-full' } })
  const [, first] = await teacher.does(() => listTeachers(classId))
  await teacher.does(() => removeTeacher(classId, first?.userId ?? ''))
  expect(await accept()).toEqual({ ok: true, value: { classId } })
})

test('inviting and removing is for those who manage the class', async () => {
  const room = await aRoom()
  const { classId } = room
  const co = await aCoTeacher(room)
  await aTeacherAt('third@school.example')
  const works: (() => Promise<unknown>)[] = [
    () => inviteTeacher(classId, 'third@school.example'),
    () => makeInvitationLink(classId),
    () => removeTeacher(classId, co.id),
  ]
  for (const who of await others(classId)) {
    for (const work of works) {
      const turnedAway = await refusal(async () => {
        expect(await who.does(work)).toEqual(NOT_FOUND)
      })
      expect([null, 403]).toContain(turnedAway)
    }
    expect(await who.does(() => listTeachers(classId))).toEqual([])
    expect(await who.does(() => listInvitations(classId))).toEqual([])
  }
  for (const work of [...works, () => listTeachers(classId), listOwnInvitations]) {
    expect(await refusal(() => asNobody(work))).toBe(401)
  }
  for (const work of works) expect(await co.does(work)).toMatchObject({ ok: true })
})

test('the owner cannot be taken out; a co-teacher loses the class at once', async () => {
  const room = await aRoom()
  const { classId, teacher } = room
  const co = await aCoTeacher(room)
  expect(await co.does(() => removeTeacher(classId, teacher.id))).toEqual(NOT_FOUND)
  expect(await teacher.does(() => removeTeacher(classId, teacher.id))).toEqual(NOT_FOUND)
  expect(await co.does(() => setRemoved(classId, teacher.id, true))).toEqual(NOT_FOUND)
  expect(await teacher.does(() => removeTeacher(classId, co.id))).toMatchObject({ ok: true })
  expect(await co.does(() => getClass(classId))).toBeNull()
  expect(await co.does(listClasses)).toEqual([])
  expect(await co.does(() => listMembers(classId))).toEqual([])
})

test('a co-teacher has the assignments, results, members and standing that the owner has', async () => {
  const classroom = await aClassroom({ students: 6 })
  const { classId, teacherId, studentId } = classroom
  const assignmentId = await anAssignment(classroom)
  const [coId, strangerId] = [await aUser('teacher'), await aUser('teacher')]
  const link = await as(teacherId, 0, () => makeInvitationLink(classId))
  if (!link.ok) throw new Error(link.error.code)
  await as(coId, 1, () => acceptInvitationLink(link.value.token))

  const rules = {
    title: 'Renamed',
    opensAt: after(0),
    dueAt: after(96),
    attemptsAllowed: 2,
    timeLimitMinutes: null,
    lateWork: 'week' as const,
    countedAttempt: 'best' as const,
    feedback: 'after_hand_in' as const,
    accessCode: null,
    shuffleQuestions: true,
    shuffleOptions: true,
    isOneWay: false,
  }
  const looks: (() => Promise<unknown>)[] = [
    () => listClassAssignments(classId),
    () => getAssignment(assignmentId),
    () => getAssignmentResults(assignmentId),
    () => getClassForecast(classId, ''),
    () => getTuning({ classId }),
    () => listMembers(classId),
  ]
  for (const look of looks) {
    const own = await as(teacherId, 2, look)
    // The set alone stays the owner's.
    const shared = JSON.stringify(own).replaceAll('"isOwnSet":true', '"isOwnSet":false')
    expect(JSON.stringify(await as(coId, 2, look))).toBe(shared)
    expect(JSON.stringify(await as(strangerId, 2, look)) ?? 'null').toMatch(/^(null|\[\])$/)
  }
  expect(await as(coId, 2, () => getBoard(classId, 'week'))).toMatchObject({ canManage: true, own: null })
  expect(await as(strangerId, 2, () => getBoard(classId, 'week'))).toBeNull()
  expect(JSON.stringify(await as(coId, 2, getTeacherHome))).toContain(classId)
  expect(JSON.stringify(await as(strangerId, 2, getTeacherHome))).not.toContain(classId)

  const changes: (() => Promise<unknown>)[] = [
    () => changeAssignment(assignmentId, rules),
    () => setAssignmentExam(assignmentId, '2026-05-04'),
    () => renameMember(classId, studentId, 'Far Bell'),
    () => setRemoved(classId, studentId, true),
    () => withdrawAssignment(assignmentId),
  ]
  for (const change of changes) {
    expect(await as(strangerId, 2, change)).toMatchObject(NOT_FOUND)
    expect(await as(coId, 2, change)).toMatchObject({ ok: true })
  }
  expect(await as(teacherId, 3, () => getAssignment(assignmentId))).toMatchObject({ withdrawnAt: after(2) })
})

test('a co-teacher reads the questions that are assigned, of a set that is not theirs', async () => {
  const classroom = await aClassroom()
  const { classId, teacherId, studentId, questions } = classroom
  const assignmentId = await anAssignment(classroom)
  const coId = await aUser('teacher')
  const link = await as(teacherId, 0, () => makeInvitationLink(classId))
  if (!link.ok) throw new Error(link.error.code)
  await as(coId, 1, () => acceptInvitationLink(link.value.token))
  const read = (userId: string | null) => as(userId, 2, () => getAssignedQuestions(assignmentId))
  const view = await read(coId)
  expect(view?.questions.map(({ wording }) => wording.stem)).toEqual(questions.map(({ stem }) => stem))
  expect(view?.questions[0]?.source?.quote.text).toBe(questions[0]?.sentence)
  expect(view?.assignment.isOwnSet).toBe(false)
  expect((await read(teacherId))?.assignment.isOwnSet).toBe(true)
  expect(await read(await aUser('teacher'))).toBeNull()
  for (const userId of [studentId, null]) expect([401, 403]).toContain(await refusal(() => read(userId)))
})
