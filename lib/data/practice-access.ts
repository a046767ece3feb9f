import 'server-only'

import { cache } from 'react'

import { formOfColumn } from '@/lib/domain/questions/row'
import { betterWording } from '@/lib/domain/reviews/wording'
import { keyState, type KeyState } from '@/lib/domain/practice/key-state'
import { isId } from '@/lib/domain/shared/id'
import { grouped } from '@/lib/domain/shared/group'

import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { closeOverdueAttempts } from './hand-in'
import { TERMS_FIELDS, termsOf } from './terms'
import { requireViewer } from './viewer'

/** A fact of a set, with the questions of the set that ask for it. */
export interface PracticeItem {
  readonly memoryItemId: string
  /** The wording that asks most of memory. */
  readonly questionVersionId: string
  /** The first wording with options; null where none has any. */
  readonly pickedVersionId: string | null
}

/** What a student may practise of an assignment. */
export interface PracticeAccess {
  readonly assignmentId: string
  readonly classId: string
  readonly title: string
  readonly className: string
  readonly keys: KeyState
  /** None unless the keys are told. */
  readonly items: readonly PracticeItem[]
  /** How many facts are left out while another quiz asks for them. */
  readonly leftOut: number
  /** Article versions whose sentences another quiz asks about now. */
  readonly guarded: ReadonlySet<string>
}

const ASSIGNMENT = (userId: string) =>
  ({
    id: true,
    classId: true,
    title: true,
    setVersionId: true,
    kind: true,
    feedback: true,
    ...TERMS_FIELDS,
    class: { select: { name: true } },
    attempts: { where: { userId }, select: { handedInAt: true } },
  }) satisfies Prisma.AssignmentSelect

type Row = Prisma.AssignmentGetPayload<{ select: ReturnType<typeof ASSIGNMENT> }>

/**
 * What the viewer may practise of an assignment of one of their classes; null for everybody else and for what they do not
 * see. Nothing is told that any of their quizzes keeps back now: no fact that it asks for, and no sentence with one.
 */
export const getPracticeAccess = cache(async (assignmentId: string): Promise<PracticeAccess | null> => {
  const { id: userId } = await requireViewer()
  if (!isId(assignmentId)) return null
  await closeOverdueAttempts({ userId })
  const now = await requestTime()
  const rows = await db.assignment.findMany({
    where: { class: { memberships: { some: { userId, role: 'student', removedAt: null } } } },
    select: ASSIGNMENT(userId),
  })
  const stateOf = (row: Row): KeyState => keyState(row, { ...row, terms: termsOf(row, { userId }) }, now)
  const own = rows.find(({ id }) => id === assignmentId)
  if (!own || (own.withdrawnAt !== null && own.attempts.length === 0)) return null
  const keptBack = rows.filter((row) => stateOf(row) === 'kept-back')
  const keys = stateOf(own)
  const found = keys === 'told' ? await practisable(own.setVersionId, keptBack) : NOTHING
  const { id, classId, title } = own
  return { assignmentId: id, classId, title, className: own.class.name, keys, ...found }
})

const NOTHING = { items: [], leftOut: 0, guarded: new Set<string>() } as const

const ITEM = {
  questionVersion: {
    select: {
      id: true,
      form: true,
      options: true,
      articleVersionId: true,
      sentenceStart: true,
      question: { select: { memoryItemId: true } },
    },
  },
} satisfies Prisma.QuestionSetItemSelect

type ItemRow = Prisma.QuestionSetItemGetPayload<{ select: typeof ITEM }>['questionVersion']

async function practisable(setVersionId: string, keptBack: readonly Row[]) {
  const [own, secret] = await Promise.all([
    versionsIn([setVersionId]),
    versionsIn(keptBack.map((row) => row.setVersionId)),
  ])
  const secretItems = new Set(secret.map(({ question }) => question.memoryItemId))
  const secretSentences = new Set(secret.flatMap(sentenceOf))
  const isSecret = (version: ItemRow) =>
    secretItems.has(version.question.memoryItemId) ||
    sentenceOf(version).some((at) => secretSentences.has(at))
  const facts = grouped(own, ({ question }) => question.memoryItemId)
  const told = facts.filter((versions) => !versions.some(isSecret))
  return {
    items: told.flatMap(itemOf),
    leftOut: facts.length - told.length,
    guarded: new Set(secret.flatMap(({ articleVersionId }) => articleVersionId ?? [])),
  }
}

/** The questions of published sets, in their order. */
async function versionsIn(setVersionIds: readonly string[]): Promise<readonly ItemRow[]> {
  const rows = await db.questionSetItem.findMany({
    where: { setVersionId: { in: [...setVersionIds] } },
    orderBy: [{ setVersionId: 'asc' }, { position: 'asc' }],
    select: ITEM,
  })
  return rows.map(({ questionVersion }) => questionVersion)
}

const sentenceOf = ({ articleVersionId, sentenceStart }: ItemRow): readonly string[] =>
  articleVersionId === null || sentenceStart === null ? [] : [`${articleVersionId} ${sentenceStart}`]

function itemOf(versions: readonly ItemRow[]): PracticeItem[] {
  const [first] = versions
  if (!first) return []
  const best = versions
    .map(({ id, form }) => ({ questionVersionId: id, form: formOfColumn(form) }))
    .reduce(betterWording)
  const picked = versions.find(({ options }) => options.length > 0)
  return [
    {
      memoryItemId: first.question.memoryItemId,
      questionVersionId: best.questionVersionId,
      pickedVersionId: picked?.id ?? null,
    },
  ]
}

/** The facts of a published set, for its owner: nothing is kept back. A step of other functions of lib/data. */
export async function itemsOfSet(setVersionId: string): Promise<readonly PracticeItem[]> {
  return grouped(await versionsIn([setVersionId]), ({ question }) => question.memoryItemId).flatMap(itemOf)
}
