import 'server-only'

import { isVerdict, MAX_QUESTIONS } from '@/lib/domain/question-sets/review'
import { isSameWording, type Wording } from '@/lib/domain/questions/wording'
import { isId } from '@/lib/domain/shared/id'
import { seedFrom } from '@/lib/domain/shared/random'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database, type Prisma } from './db'
import { lockSet } from './question-changes'
import {
  addClaimCopies,
  addQuestionCopies,
  CLAIM_FIELDS,
  QUESTION_FIELDS,
  type CopiedClaim,
} from './question-copies'
import { wordingOf } from './question-rows'
import { requireTeacher } from './viewer'

/** Where questions are copied to: a set that is there, or a new one. */
export type ReuseTarget = { readonly setId: string } | { readonly title: string }

/** What became of questions that were to be copied. */
export interface Reused {
  readonly setId: string
  readonly title: string
  readonly copied: number
  /** Those that the set asks already, in the same words. */
  readonly there: number
}

export type ReuseRefusal = 'none-chosen' | 'not-found' | 'set-full'

/**
 * Copies accepted questions of the viewer's sets to the end of the draft of another of them, or of a new one, all or
 * none, in the order given. Each copy is accepted, keeps its source sentence and its claim, and changes for itself from
 * then on; learners keep one memory of a question and its copy. What the set asks already in the same words is left out.
 */
export async function reuseQuestions(
  questionIds: readonly string[],
  target: ReuseTarget,
): Promise<Result<Reused, { code: ReuseRefusal }>> {
  const viewer = await requireTeacher()
  const ids = [...new Set(questionIds)]
  if (ids.length === 0) return refuse('none-chosen')
  if (ids.length > MAX_QUESTIONS) return refuse('set-full')
  if (!ids.every(isId)) return refuse('not-found')
  const now = await requestTime()
  return db.$transaction(async (tx) => {
    const chosen = await findChosen(tx, viewer.id, ids)
    if (chosen.length < ids.length) return refuse('not-found')
    const draft = await openDraft(tx, target, { ownerId: viewer.id, now })
    if (!draft) return refuse('not-found')
    const { places, asked } = await readDraft(tx, draft.id)
    const fresh = withoutThose(chosen, asked)
    if (places.length + fresh.length > MAX_QUESTIONS) return refuse('set-full')
    const next = Math.max(-1, ...places) + 1
    if (fresh.length > 0) await addTo(tx, draft.id, { questions: fresh, next, now })
    const { id: setId, title } = draft
    return ok({ setId, title, copied: fresh.length, there: chosen.length - fresh.length })
  })
}

const CHOSEN_FIELDS = {
  id: true,
  ...QUESTION_FIELDS,
  claim: {
    select: {
      ...CLAIM_FIELDS,
      facts: { select: { factId: true, fact: { select: { articleVersionId: true } } } },
    },
  },
} satisfies Prisma.QuestionSelect

type Chosen = Prisma.QuestionGetPayload<{ select: typeof CHOSEN_FIELDS }> & Asked

async function findChosen(tx: Database, ownerId: string, ids: readonly string[]): Promise<readonly Chosen[]> {
  const rows = await tx.question.findMany({
    where: { id: { in: [...ids] }, decision: 'accepted', questionSet: { ownerId, deletedAt: null } },
    select: CHOSEN_FIELDS,
  })
  return rows
    .flatMap((row) => row.versions.map((latest) => ({ ...row, wording: wordingOf(latest) })))
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

interface Opener {
  readonly ownerId: string
  readonly now: Date
}

async function openDraft(
  tx: Database,
  target: ReuseTarget,
  { ownerId, now }: Opener,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const select = { id: true, title: true } as const
  if ('title' in target) {
    const { title } = target
    const seed = seedFrom(`${ownerId} ${title}`) >>> 1
    return tx.questionSet.create({ data: { ownerId, title, seed, createdAt: now, updatedAt: now }, select })
  }
  if (!isId(target.setId) || !(await lockSet(tx, ownerId, target.setId))) return null
  return tx.questionSet.findUnique({ where: { id: target.setId }, select })
}

/** What one question asks, and of which memory. */
export interface Asked {
  readonly memoryItemId: string
  readonly wording: Wording
}

/** Whether one of `others` asks the same of the same memory. */
export const isAsked = ({ memoryItemId, wording }: Asked, others: readonly Asked[]): boolean =>
  others.some((other) => other.memoryItemId === memoryItemId && isSameWording(other.wording, wording))

/** The places that are taken in a draft, and what it asks, but for what was rejected. A step of other functions of lib/data. */
export async function readDraft(
  database: Database,
  questionSetId: string,
): Promise<{ readonly places: readonly number[]; readonly asked: readonly Asked[] }> {
  const rows = await database.question.findMany({
    where: { questionSetId },
    select: { ...QUESTION_FIELDS, id: true },
  })
  const drafted = rows.filter(({ decision }) => isVerdict(decision))
  return {
    places: drafted.map(({ position }) => position),
    asked: drafted
      .filter(({ decision }) => decision !== 'rejected')
      .flatMap(({ memoryItemId, versions }) =>
        versions.map((latest) => ({ memoryItemId, wording: wordingOf(latest) })),
      ),
  }
}

/** The questions that `asked` does not hold, each once. */
function withoutThose(questions: readonly Chosen[], asked: readonly Asked[]): readonly Chosen[] {
  return questions.reduce<readonly Chosen[]>(
    (fresh, question) => (isAsked(question, [...asked, ...fresh]) ? fresh : [...fresh, question]),
    [],
  )
}

interface Addition {
  readonly questions: readonly Chosen[]
  /** The place of the first of them. */
  readonly next: number
  readonly now: Date
}

async function addTo(tx: Database, questionSetId: string, { questions, next, now }: Addition): Promise<void> {
  await addSources(tx, questionSetId, questions.flatMap(articlesOf))
  const claimIds = await findOrAddClaims(tx, questionSetId, questions)
  const placed = questions.map((question, index) => ({ ...question, position: next + index }))
  await addQuestionCopies(tx, placed, { questionSetId, claimIds, now })
  const data = { revision: { increment: 1 }, updatedAt: now }
  await tx.questionSet.update({ where: { id: questionSetId }, data, select: { id: true } })
}

/** The article versions that a question cites, and that tell its claim. */
const articlesOf = ({ versions, claim }: Chosen): readonly string[] => [
  ...versions.flatMap(({ articleVersionId }) => articleVersionId ?? []),
  ...(claim?.facts ?? []).map(({ fact }) => fact.articleVersionId),
]

async function addSources(tx: Database, questionSetId: string, versionIds: readonly string[]): Promise<void> {
  const known = await tx.setSource.findMany({
    where: { questionSetId },
    select: { position: true, articleVersionId: true },
  })
  const first = Math.max(-1, ...known.map(({ position }) => position)) + 1
  const added = [...new Set(versionIds)].filter(
    (id) => !known.some((source) => source.articleVersionId === id),
  )
  await tx.setSource.createMany({
    data: added.map((articleVersionId, index) => ({
      questionSetId,
      position: first + index,
      articleVersionId,
    })),
  })
}

/** The claims of a set by those that the questions name: one of the same facts that is there, else a copy. */
async function findOrAddClaims(
  tx: Database,
  questionSetId: string,
  questions: readonly Chosen[],
): Promise<ReadonlyMap<string, string>> {
  const known = await tx.claim.findMany({ where: { questionSetId }, select: CLAIM_FIELDS })
  const sameFacts = new Map(known.map((claim) => [factsOf(claim), claim.id]))
  const named = new Map(questions.flatMap(({ claim }) => (claim ? [[factsOf(claim), claim]] : [])))
  const fresh = [...named].flatMap(([facts, claim]) => (sameFacts.has(facts) ? [] : claim))
  const first = Math.max(-1, ...known.map(({ ordinal }) => ordinal)) + 1
  const added = await addClaimCopies(
    tx,
    questionSetId,
    fresh.map((claim, index) => ({ ...claim, ordinal: first + index })),
  )
  for (const claim of fresh) sameFacts.set(factsOf(claim), added.get(claim.id) ?? '')
  return new Map(
    questions.flatMap(({ claim }) => {
      const copy = claim && sameFacts.get(factsOf(claim))
      return claim && copy ? [[claim.id, copy]] : []
    }),
  )
}

const factsOf = ({ facts }: Pick<CopiedClaim, 'facts'>): string =>
  facts
    .map(({ factId }) => factId)
    .toSorted()
    .join()
