import { readFileSync } from 'node:fs'

import { hashPassword } from '@/lib/auth/password'
import { signInByPassword } from '@/lib/data/accounts'
import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import { exportMine } from '@/lib/data/export'
import { handIn } from '@/lib/data/hand-in'
import { deleteMe, previewLeaving } from '@/lib/data/leaving'
import { takeToken } from '@/lib/data/rate-limits'

import { answerAll, begin, send, replyTo } from '../support/attempt'
import { aClassroom, after, anAssignment, as, CANARY, type Classroom } from '../support/classroom'
import { useTestDatabase } from '../support/database'
import { asNobody, somebody } from '../support/people'
import { refusal } from '../support/refusal'

useTestDatabase()

const SECRET = 'seven quiet lanterns'

/** Gives an account a secret to confirm with, and an alias that nothing else in the database holds. */
async function giveSecret(id: string, alias: string): Promise<void> {
  await db.user.update({ where: { id }, data: { passwordHash: await hashPassword(SECRET), alias } })
  await db.membership.updateMany({ where: { userId: id }, data: { alias, aliasKey: alias.toLowerCase() } })
}

/** A classroom whose first student has handed an attempt in, and whose second has one open. */
async function aUsedClassroom(): Promise<Classroom> {
  const room = await aClassroom({ students: 2 })
  const assignmentId = await anAssignment(room)
  const [first = '', second = ''] = room.studentIds
  const taking = await begin(first, assignmentId)
  await as(first, 2, async () => {
    await answerAll(room, taking)
    await handIn(taking.attemptId)
  })
  const open = await begin(second, assignmentId)
  const [shown] = open.questions
  if (!shown) throw new Error('The quiz is empty.')
  await as(second, 2, () => send(open, shown.place, replyTo(room, shown, true)))
  return room
}

/** Lets every question of a teacher ask one claim. */
async function giveClaim(ownerId: string): Promise<void> {
  const { id: questionSetId } = await db.questionSet.findFirstOrThrow({ where: { ownerId } })
  const claim = await db.claim.create({ data: { questionSetId, ordinal: 0, state: 'single_source' } })
  await db.question.updateMany({ where: { questionSetId }, data: { claimId: claim.id } })
}

/** The tables that hold `text` anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
      `select count(*)::int as count from "${name}" as held where held::text ilike '%' || $1 || '%'`,
      text,
    )
    if (row && row.count > 0) found.push(name)
  }
  return found
}

test('a student who leaves leaves no row behind, and the others keep theirs', async () => {
  const room = await aUsedClassroom()
  const [id = '', other = ''] = room.studentIds
  await giveSecret(id, 'Zanzibar Umbrella')
  await as(id, 3, () => takeToken({ name: 'review', burst: 5, perMinute: 1 }, id))
  expect(await tablesWith(id)).toEqual(
    expect.arrayContaining([
      'attempts',
      'cards',
      'memberships',
      'point_entries',
      'rate_buckets',
      'reviews',
      'users',
    ]),
  )
  const kept = await db.attempt.count({ where: { userId: other } })

  expect(await as(id, 4, () => deleteMe(SECRET))).toEqual({ ok: true, value: null })
  expect(await tablesWith(id)).toEqual([])
  expect(await tablesWith('Zanzibar')).toEqual([])
  expect(await db.attempt.count({ where: { userId: other } })).toBe(kept)
  expect(await refusal(() => as(id, 5, previewLeaving))).toBe(401)
})

test('a teacher who leaves takes their classes and questions along, and what rests on these', async () => {
  const room = await aUsedClassroom()
  await giveSecret(room.teacherId, 'Ms Zanzibar')
  await giveClaim(room.teacherId)
  await as(room.teacherId, 3, async () => {
    expect(await previewLeaving()).toEqual({
      classes: 1,
      students: 2,
      articles: 1,
      questionSets: 1,
      attempts: 0,
      cards: 0,
    })
    expect(await deleteMe(SECRET)).toEqual({ ok: true, value: null })
  })
  expect(await tablesWith(room.teacherId)).toEqual([])
  expect(await tablesWith(room.classId)).toEqual([])
  for (const { versionId, memoryItemId } of room.questions) {
    expect([await tablesWith(versionId), await tablesWith(memoryItemId)]).toEqual([[], []])
  }
  expect(await db.user.count({ where: { id: { in: [...room.studentIds] } } })).toBe(2)
})

test('another teacher’s class keeps everything when a stranger leaves', async () => {
  const room = await aUsedClassroom()
  const stranger = await somebody('teacher')
  await giveSecret(stranger.id, 'Stranger')
  const count = async () => [await db.answer.count(), await db.card.count(), await db.questionVersion.count()]
  const before = await count()
  await stranger.does(() => deleteMe(SECRET))
  expect(await count()).toEqual(before)
  expect(await tablesWith(room.teacherId)).toContain('classes')
})

test('sample articles pass to another of the staff', async () => {
  const [leaver, heir] = [await somebody('teacher'), await somebody('admin')]
  await giveSecret(leaver.id, 'Keeper of samples')
  const sample = await db.article.create({ data: { ownerId: leaver.id, title: 'A sample', isSample: true } })
  const own = await db.article.create({ data: { ownerId: leaver.id, title: 'My own' } })
  await leaver.does(() => deleteMe(SECRET))
  expect(await db.article.findUnique({ where: { id: sample.id } })).toMatchObject({ ownerId: heir.id })
  expect(await db.article.findUnique({ where: { id: own.id } })).toBeNull()
})

test('a wrong secret deletes nothing, and nobody has nothing to delete', async () => {
  const who = await somebody('student')
  await giveSecret(who.id, 'Careful Crane')
  expect(await who.does(() => deleteMe('wrong'))).toEqual({ ok: false, error: { code: 'no-match' } })
  expect(await db.user.count({ where: { id: who.id } })).toBe(1)
  expect(await refusal(() => asNobody(() => deleteMe(SECRET)))).toBe(401)
  expect(await refusal(() => asNobody(previewLeaving))).toBe(401)
})

test('the last admin cannot leave the others alone', async () => {
  await db.user.deleteMany({ where: { role: 'admin' } })
  const admin = await somebody('admin')
  await giveSecret(admin.id, 'Admin')
  expect(await admin.does(() => deleteMe(SECRET))).toEqual({ ok: false, error: { code: 'last-admin' } })
  await somebody('admin')
  expect(await admin.does(() => deleteMe(SECRET))).toEqual({ ok: true, value: null })
})

async function exported(id: string): Promise<{ text: string; document: Record<string, unknown[]> }> {
  const pieces: string[] = []
  await as(id, 6, async () => {
    for await (const piece of await exportMine()) pieces.push(piece)
  })
  const text = pieces.join('')
  return { text, document: JSON.parse(text) as Record<string, unknown[]> }
}

test('a student’s export holds what they did, nothing of others and no key', async () => {
  const room = await aUsedClassroom()
  const [id = '', other = ''] = room.studentIds
  await giveSecret(other, 'Somebody Else')
  const { text, document } = await exported(id)
  expect(document).toMatchObject({ readbackExport: 1, account: { id, role: 'student' } })
  expect(document['attempts']).toMatchObject([{ number: 1, answers: room.questions.map(() => ({})) }])
  expect(document['cards']).toHaveLength(room.questions.length)
  expect(document['reviews']).toHaveLength(room.questions.length)
  expect(document['points']?.length).toBeGreaterThan(0)
  expect(text).not.toContain('Somebody Else')
  expect(text).not.toContain('argon2')
  expect(text).not.toContain(`${CANARY} explanation`)
})

test('an export holds marks given anew with their reasons, on both sides', async () => {
  const room = await aUsedClassroom()
  const { attemptId, questionVersionId } = await db.answer.findFirstOrThrow({
    where: { attempt: { userId: room.studentId } },
    select: { attemptId: true, questionVersionId: true },
  })
  const answer = { attemptId, questionVersionId, classId: room.classId }
  const { id: assignmentId } = await db.assignment.findFirstOrThrow({ select: { id: true } })
  const change = {
    cause: 'override',
    marksBefore: 1,
    marksAfter: 0,
    reason: 'Copied',
    changedAt: after(3),
  } as const
  await db.markChange.create({ data: { ...answer, ...change, byId: room.teacherId } })
  await db.markRequest.create({
    data: { ...answer, assignmentId, textKey: 'sun', requestedAt: after(3), settledAt: after(4), word: 'No' },
  })
  await db.acceptedAnswer.create({
    data: {
      assignmentId,
      questionVersionId,
      textKey: 'sun',
      text: 'the sun',
      acceptedById: room.teacherId,
      acceptedAt: after(4),
    },
  })
  const mine = (await exported(room.studentId)).document
  const answers = (mine['attempts'] as { answers: { changes: unknown[]; request: unknown }[] }[])[0]?.answers
  const changed = answers?.find(({ changes }) => changes.length > 0)
  expect(changed?.changes).toMatchObject([{ marksBefore: 1, marksAfter: 0, reason: 'Copied' }])
  expect(changed?.request).toMatchObject({ word: 'No' })
  expect([mine['marksGiven'], mine['answersAccepted']]).toEqual([[], []])
  const hers = await exported(room.teacherId)
  expect(hers.document['marksGiven']).toMatchObject([{ reason: 'Copied' }])
  expect(hers.document['answersAccepted']).toMatchObject([{ text: 'the sun' }])
  expect(hers.text).not.toContain(room.studentId)
})

/** Tables that name a person and are not in the export, each with the reason. */
const NOT_EXPORTED: Readonly<Record<string, string>> = {
  Standing: 'sums of the points',
  TuningJob: 'how far a computation is, gone when it ends',
}

test('every table that names a person is in the export, or has a reason not to be', () => {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const models = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gmu)]
  const personal = models.flatMap(([, name = '', body = '']) =>
    /\sUser\??\s+@relation/u.test(body) ? [name] : [],
  )
  const source = ['export-done', 'export-made']
    .map((file) => readFileSync(`lib/data/${file}.ts`, 'utf8'))
    .join()
  const exportedModels = personal.filter((name) => {
    const table = name[0]?.toLowerCase() + name.slice(1)
    return source.includes(`db.${table}.findMany`)
  })
  // What was assigned is told with its class.
  const missing = personal.filter((name) => !exportedModels.includes(name) && name !== 'Assignment')
  expect(personal.length).toBeGreaterThan(12)
  expect(missing.toSorted()).toEqual(Object.keys(NOT_EXPORTED).toSorted())
})

test('an open attempt is exported without marks', async () => {
  const room = await aUsedClassroom()
  const { document } = await exported(room.studentIds[1] ?? '')
  expect(document['attempts']).toMatchObject([{ handedInAt: null, marks: null, answers: [{ marks: null }] }])
})

test('a teacher’s export holds their articles and questions, but not what students did', async () => {
  const room = await aUsedClassroom()
  await giveSecret(room.studentId, 'Somebody Else')
  const { text, document } = await exported(room.teacherId)
  expect(document['articles']).toMatchObject([{ title: 'The Skarholm light', versions: [{ number: 1 }] }])
  expect(document['questionSets']).toMatchObject([{ questions: room.questions.map(() => ({})) }])
  expect(document['classes']).toMatchObject([{ name: '8B Geography' }])
  expect(text).not.toContain('Somebody Else')
  expect(text).not.toContain(room.studentId)
})

test('an export of more rows than fit a page is whole', async () => {
  const { id } = await somebody('teacher')
  const titles = Array.from({ length: 1_003 }, (_, index) => `Article ${index}`)
  await db.article.createMany({ data: titles.map((title) => ({ ownerId: id, title })) })
  const { document } = await exported(id)
  const found = (document['articles'] ?? []).map((row) => (row as { title: string }).title)
  expect(new Set(found)).toEqual(new Set(titles))
  expect(found).toHaveLength(titles.length)
})

test('nobody exports nothing', async () => {
  expect(await refusal(() => asNobody(exportMine))).toBe(401)
})

test('who left cannot sign in any more', async () => {
  const { id } = await somebody('teacher')
  await giveSecret(id, 'Gone Gull')
  await db.user.update({ where: { id }, data: { email: 'gone@school.example' } })
  await actAs({ userId: id, now: new Date() }, () => deleteMe(SECRET))
  const back = await asNobody(() => signInByPassword({ email: 'gone@school.example', password: SECRET }, 'x'))
  expect(back).toEqual({ ok: false, error: { code: 'no-match' } })
})
