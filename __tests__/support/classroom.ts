import { randomUUID } from 'node:crypto'

import { actAs } from '@/lib/data/context'
import { db } from '@/lib/data/db'
import type { CountedAttempt } from '@/lib/domain/assignments/counted'
import type { AssignmentKind } from '@/lib/domain/assignments/kind'
import type { Feedback } from '@/lib/domain/assignments/feedback'
import type { AnswerSpec } from '@/lib/domain/questions/kinds'
import { columnsOfAnswer } from '@/lib/domain/questions/row'

/** The Monday morning on which every classroom begins. */
export const MONDAY = new Date('2026-03-16T08:00:00Z')

/** `hours` after that morning. */
export const after = (hours: number): Date => new Date(MONDAY.getTime() + hours * 3_600_000)

/** Runs `work` as a user (nobody: null), `hours` after the Monday morning. */
export const as = <T>(userId: string | null, hours: number, work: () => Promise<T>): Promise<T> =>
  actAs({ userId, now: after(hours) }, work)

/** Words that only stand where an answer is told; no question may show them before it is answered. */
export const CANARY = 'canary'

const TEXT =
  'The light on Skarholm was first lit in 1874. It was one of eleven lighthouses with a keeper. ' +
  'The new lamp draws sixty watts. Solar panels supply its power.\n\nThe lens was made in Paris, lit in 1874 and ' +
  'moved in 2026. Maren Tolvik was its keeper for 29 years, and the canary says so. ' +
  'It was made first, then lit, and moved last.'

/** A question of the classroom: what is asked of which sentence. */
interface Asked {
  readonly stem: string
  readonly answer: AnswerSpec
  readonly sentence: string
}

/** One question of each form. */
export const QUESTIONS = {
  choice: {
    stem: 'How many lighthouses still had a keeper?',
    answer: { form: 'choice', options: ['Nine', 'Ten', 'Eleven', 'Eighteen'], key: 'Eleven' },
    sentence: 'It was one of eleven lighthouses with a keeper.',
  },
  trueFalse: {
    stem: 'The light was first lit in 1847.',
    answer: { form: 'true-false', key: 'False' },
    sentence: 'The light on Skarholm was first lit in 1874.',
  },
  cloze: {
    stem: 'Maren Tolvik was its _____ for 29 years.',
    answer: { form: 'cloze', key: 'canary keeper', accepted: ['canary keeper', 'canary guard'] },
    sentence: 'Maren Tolvik was its keeper for 29 years, and the canary says so.',
  },
  short: {
    stem: 'What supplies the power?',
    answer: { form: 'short-answer', key: 'canary panels', accepted: ['canary panels'] },
    sentence: 'Solar panels supply its power.',
  },
  number: {
    stem: 'How much power does the new lamp draw?',
    answer: { form: 'number', key: '987654', value: 987654, tolerance: 0, unit: 'watts' },
    sentence: 'The new lamp draws sixty watts.',
  },
  matching: {
    stem: 'Match each year with what happened.',
    answer: {
      form: 'matching',
      pairs: [
        { prompt: '1874', match: 'lit' },
        { prompt: '2026', match: 'moved' },
        { prompt: '1873', match: 'made' },
      ],
      options: ['made', 'lit', 'moved'],
    },
    sentence: 'The lens was made in Paris, lit in 1874 and moved in 2026.',
  },
  ordering: {
    stem: 'Put these in order.',
    answer: { form: 'ordering', key: ['made', 'lit', 'moved'], options: ['moved', 'made', 'lit'] },
    sentence: 'It was made first, then lit, and moved last.',
  },
} as const satisfies Record<string, Asked>

/** A set's question, as it was published. */
export interface PublishedQuestion extends Asked {
  readonly versionId: string
  readonly memoryItemId: string
}

/** A class with its teacher, its students and a set that can be assigned. */
export interface Classroom {
  readonly classId: string
  readonly teacherId: string
  /** The first of its students. */
  readonly studentId: string
  readonly studentIds: readonly string[]
  readonly setVersionId: string
  readonly questions: readonly PublishedQuestion[]
}

/** A class of `students`, every one in `zone`, with a published set of `questions` (one of each form). */
export async function aClassroom({
  students = 1,
  zone = 'Europe/Oslo',
  questions = Object.values(QUESTIONS),
}: {
  students?: number
  zone?: string
  questions?: readonly Asked[]
} = {}): Promise<Classroom> {
  const teacherId = await aUser('teacher', zone)
  const { id: classId } = await db.class.create({
    data: { name: '8B Geography', ownerId: teacherId, joinCode: randomUUID().slice(0, 8), timeZone: zone },
  })
  const studentIds: string[] = []
  for (let index = 0; index < students; index++) studentIds.push(await aMember(classId, { zone, index }))
  const [studentId = ''] = studentIds
  return { classId, teacherId, studentId, studentIds, ...(await aPublishedSet(teacherId, questions)) }
}

/** Somebody of no class. */
export async function aUser(role: 'student' | 'teacher', timeZone = 'Europe/Oslo'): Promise<string> {
  const { id } = await db.user.create({
    data: { role, alias: 'Quiet Heron', passwordHash: 'none', timeZone },
  })
  return id
}

/** A student of a class. The alias is made from the index: "Student 1". */
export async function aMember(
  classId: string,
  { zone = 'Europe/Oslo', index = 0, showOnBoard = false } = {},
): Promise<string> {
  const userId = await aUser('student', zone)
  const alias = `Student ${index + 1}`
  await db.membership.create({
    data: { classId, userId, role: 'student', alias, aliasKey: `${alias} ${userId}`, showOnBoard },
  })
  return userId
}

async function aPublishedSet(ownerId: string, asked: readonly Asked[]) {
  const article = await db.article.create({
    data: {
      ownerId,
      title: 'The Skarholm light',
      source: 'Nordvik Courier',
      publishedOn: new Date('2026-03-13'),
    },
  })
  const version = await db.articleVersion.create({
    data: {
      articleId: article.id,
      number: 1,
      text: TEXT,
      textHash: randomUUID(),
      wordCount: 60,
      removed: [],
      engineVersion: '0',
    },
  })
  const set = await db.questionSet.create({ data: { ownerId, title: 'The Skarholm light', seed: 1 } })
  const questions: PublishedQuestion[] = []
  for (const [position, question] of asked.entries()) {
    questions.push(await aQuestion({ setId: set.id, articleVersionId: version.id, position }, question))
  }
  const published = await db.questionSetVersion.create({
    data: {
      questionSetId: set.id,
      number: 1,
      title: set.title,
      items: {
        create: questions.map(({ versionId }, position) => ({ position, questionVersionId: versionId })),
      },
    },
  })
  return { setVersionId: published.id, questions }
}

async function aQuestion(
  place: { readonly setId: string; readonly articleVersionId: string; readonly position: number },
  question: Asked,
): Promise<PublishedQuestion> {
  const { setId, articleVersionId, position } = place
  const start = TEXT.indexOf(question.sentence)
  const span = { markStart: start, markEnd: start + 10, sentenceStart: start }
  const sentence = { sentenceEnd: start + question.sentence.length, excerpt: question.sentence }
  const fact = await db.fact.create({
    data: {
      articleVersionId,
      ordinal: position,
      kind: 'event',
      statement: `${CANARY} statement ${position}`,
      certainty: 'stated',
      ...span,
      ...sentence,
    },
  })
  const { id: memoryItemId } = await db.memoryItem.create({ data: { factId: fact.id } })
  const { id: questionId } = await db.question.create({
    data: { questionSetId: setId, memoryItemId, origin: 'engine', decision: 'accepted', position, score: 1 },
  })
  const columns = columnsOfAnswer(question.answer)
  const version = await db.questionVersion.create({
    data: {
      questionId,
      number: 1,
      stem: question.stem,
      explanation: `${CANARY} explanation ${position}`,
      articleVersionId,
      ...span,
      ...sentence,
      ...columns,
      prompts: [...columns.prompts],
      options: [...columns.options],
      key: [...columns.key],
      accepted: [...columns.accepted],
    },
  })
  return { ...question, versionId: version.id, memoryItemId }
}

/** The classroom's set, assigned: open since the Monday morning, due after three days, unless said otherwise. */
export async function anAssignment(
  { classId, setVersionId, teacherId }: Classroom,
  change: {
    kind?: AssignmentKind
    isOneWay?: boolean
    opensAt?: Date
    dueAt?: Date
    attemptsAllowed?: number
    closesAt?: Date
    countedAttempt?: CountedAttempt
    feedback?: Feedback
    accessCode?: string
    timeLimitSeconds?: number
    shuffleQuestions?: boolean
  } = {},
): Promise<string> {
  const { id } = await db.assignment.create({
    data: {
      classId,
      setVersionId,
      createdById: teacherId,
      clientKey: randomUUID(),
      title: 'The Skarholm light',
      opensAt: after(0),
      dueAt: after(72),
      ...change,
    },
  })
  return id
}
