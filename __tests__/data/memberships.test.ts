import { signInByPin, signUp } from '@/lib/data/accounts'
import { createClass, getClass } from '@/lib/data/classes'
import { actAs } from '@/lib/data/context'
import { join } from '@/lib/data/joining'
import { setShowOnBoard } from '@/lib/data/leaderboard'
import { getMember, listMembers, listOwnMemberships, renameMember, setRemoved } from '@/lib/data/memberships'
import { renewPin, renewPins } from '@/lib/data/pins'

import { useTestDatabase } from '../support/database'
import { asNobody, somebody, type Somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const NOT_FOUND = { ok: false, error: { code: 'not-found' } }

interface Room {
  readonly classId: string
  readonly code: string
  readonly teacher: Somebody
  readonly student: Somebody
}

/** A class with one student, who joined by its code as Quiet Heron with the PIN 4172. */
async function aRoom(): Promise<Room> {
  const teacher = await somebody('teacher')
  const { id: classId } = await teacher.does(() => createClass({ name: '8B Geography', timeZone: 'UTC' }))
  const code = (await teacher.does(() => getClass(classId)))?.joinCode ?? ''
  return { classId, code, teacher, student: await aNewcomer(code, 'Quiet Heron') }
}

async function aNewcomer(code: string, alias: string): Promise<Somebody> {
  const joined = await asNobody(() => join({ code, alias, kind: 'pin', secret: '4172', timeZone: 'UTC' }))
  if (!joined.ok || !joined.value.account) throw new Error('Not joined.')
  const { id } = joined.value.account
  return { id, does: (work, now = new Date('2026-03-16T10:00:00Z')) => actAs({ userId: id, now }, work) }
}

/** Everybody who must not manage the room: its student, another teacher, another student. */
const others = async ({ student }: Room) => [student, await somebody('teacher'), await somebody('student')]

test('the roster is for those who manage the class', async () => {
  const room = await aRoom()
  await aNewcomer(room.code, 'Blue Otter')
  expect(await room.teacher.does(() => listMembers(room.classId))).toMatchObject([
    { alias: 'Blue Otter', removed: false, canRenewPin: true },
    { alias: 'Quiet Heron', userId: room.student.id, removed: false, canRenewPin: true },
  ])
  const one = () => getMember(room.classId, room.student.id)
  expect(await room.teacher.does(one)).toMatchObject({ alias: 'Quiet Heron' })
  expect(await room.teacher.does(() => getMember(room.classId, room.teacher.id))).toBeNull()
  expect(await room.teacher.does(() => getMember(room.classId, 'no id'))).toBeNull()
  for (const who of await others(room)) {
    expect(await who.does(() => listMembers(room.classId))).toEqual([])
    expect(await who.does(one)).toBeNull()
  }
  expect(await refusal(() => asNobody(() => listMembers(room.classId)))).toBe(401)
  expect(await refusal(() => asNobody(one))).toBe(401)
})

test('a student who is taken out loses the class at once, and has it back when let in again', async () => {
  const room = await aRoom()
  const { classId, teacher, student } = room
  await student.does(() => setShowOnBoard(classId, true))
  for (const who of await others(room)) {
    expect(await who.does(() => setRemoved(classId, student.id, true))).toEqual(NOT_FOUND)
  }
  expect(await refusal(() => asNobody(() => setRemoved(classId, student.id, true)))).toBe(401)

  expect(await teacher.does(() => setRemoved(classId, student.id, true))).toEqual({ ok: true, value: null })
  expect(await student.does(() => getClass(classId))).toBeNull()
  expect(await student.does(listOwnMemberships)).toEqual([])
  expect(await teacher.does(() => listMembers(classId))).toMatchObject([
    { removed: true, canRenewPin: false },
  ])

  await teacher.does(() => setRemoved(classId, student.id, false))
  expect(await student.does(listOwnMemberships)).toMatchObject([{ classId, showOnBoard: false }])
  expect(await teacher.does(() => setRemoved(classId, teacher.id, true))).toEqual(NOT_FOUND)
  expect(await teacher.does(() => setRemoved(classId, 'no id', true))).toEqual(NOT_FOUND)
})

test('a teacher gives a member another alias, within the rules', async () => {
  const room = await aRoom()
  const { classId, teacher, student } = room
  await aNewcomer(room.code, 'Blue Otter')
  const rename = (alias: string) => () => renameMember(classId, student.id, alias)
  for (const who of await others(room)) expect(await who.does(rename('Far Bell'))).toEqual(NOT_FOUND)
  expect(await refusal(() => asNobody(rename('Far Bell')))).toBe(401)
  expect(await teacher.does(rename('blue otter'))).toEqual({
    ok: false,
    error: { code: 'alias-taken', suggestion: expect.stringMatching(/^\w+ \w+$/) },
  })
  expect(await teacher.does(rename('x'))).toEqual({ ok: false, error: { code: 'alias-short' } })
  expect(await teacher.does(rename('Far Bell'))).toEqual({ ok: true, value: null })
  expect(await student.does(listOwnMemberships)).toMatchObject([{ alias: 'Far Bell' }])
})

test('a new PIN opens the account, the old one does not, and sessions end', async () => {
  const room = await aRoom()
  const { classId, teacher, student, code } = room
  const back = (secret: string) =>
    asNobody(() => signInByPin({ code, alias: 'Quiet Heron', secret }, `address of ${secret}`))
  for (const who of await others(room)) {
    expect(await who.does(() => renewPin(classId, student.id))).toEqual(NOT_FOUND)
  }
  expect(await refusal(() => asNobody(() => renewPin(classId, student.id)))).toBe(401)

  for (let slip = 0; slip < 5; slip++) await back('9999')
  const renewed = await teacher.does(() => renewPin(classId, student.id))
  if (!renewed.ok) throw new Error(renewed.error.code)
  expect(renewed.value).toMatchObject({ alias: 'Quiet Heron', pin: expect.stringMatching(/^\d{6}$/) })
  // The slips of the one who forgot are forgiven along with the old PIN.
  expect(await back(renewed.value.pin)).toMatchObject({
    ok: true,
    value: { id: student.id, sessionVersion: 1 },
  })
  expect(await back('4172')).toMatchObject({ ok: false })
})

test('new PINs for some of a class are for those who manage it, and only for whom it may renew', async () => {
  const room = await aRoom()
  const { classId, teacher, student, code } = room
  const second = await aNewcomer(code, 'Blue Otter')
  const guest = (await aRoom()).student
  await guest.does(
    () => join({ code, alias: 'Paper Kite', kind: 'pin', timeZone: 'UTC' }),
    new Date('2026-03-20T10:00:00Z'),
  )
  const left = await aNewcomer(code, 'Far Bell')
  await teacher.does(() => setRemoved(classId, left.id, true))

  const asked = [student.id, second.id, guest.id, left.id, teacher.id, 'no id']
  for (const who of await others(room)) {
    expect(await who.does(() => renewPins(classId, asked))).toEqual(NOT_FOUND)
  }
  expect(await refusal(() => asNobody(() => renewPins(classId, asked)))).toBe(401)
  const cards = await teacher.does(() => renewPins(classId, asked))
  if (!cards.ok) throw new Error(cards.error.code)
  expect(cards.value.map((card) => card.alias)).toEqual(['Blue Otter', 'Quiet Heron'])
  for (const { alias, pin } of cards.value) {
    expect(await asNobody(() => signInByPin({ code, alias, secret: pin }, alias))).toMatchObject({ ok: true })
  }
})

test('a teacher of another class that a student joined later cannot take their account over', async () => {
  const { student } = await aRoom()
  const second = await aRoom()
  await student.does(
    () => join({ code: second.code, alias: 'Paper Kite', kind: 'pin', timeZone: 'UTC' }),
    new Date('2026-03-20T10:00:00Z'),
  )
  expect(await second.teacher.does(() => renewPin(second.classId, student.id))).toEqual(NOT_FOUND)
  const members = await second.teacher.does(() => listMembers(second.classId))
  expect(members.find((member) => member.userId === student.id)).toMatchObject({ canRenewPin: false })
})

test('nor the account of a student with an e-mail address', async () => {
  const { classId, code, teacher } = await aRoom()
  const made = await asNobody(() =>
    signUp(
      {
        role: 'student',
        alias: 'Mila',
        email: 'm@x.example',
        password: 'seven quiet lanterns',
        timeZone: 'UTC',
      },
      'home',
    ),
  )
  if (!made.ok) throw new Error(made.error.code)
  const { id } = made.value
  await actAs({ userId: id, now: new Date('2026-03-20T10:00:00Z') }, () =>
    join({ code, alias: 'Mila', kind: 'pin', timeZone: 'UTC' }),
  )
  expect(await teacher.does(() => renewPin(classId, id))).toEqual(NOT_FOUND)
})

test('nobody has no memberships to list', async () => {
  expect(await refusal(() => asNobody(listOwnMemberships))).toBe(401)
})
