import 'server-only'

import { cache } from 'react'

import type { Wording } from '@/lib/domain/questions/wording'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { takeOver } from './article-copies'
import { requestTime } from './clock'
import { db, type Database, type Prisma } from './db'
import { hashOfToken } from './link-tokens'
import { addClaimCopies, addQuestionCopies, CLAIM_FIELDS, QUESTION_FIELDS } from './question-copies'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { sourcesOf, type SourceView } from './sources'
import { requireTeacher } from './viewer'

/** A question of a set that another teacher shares. */
export interface SharedQuestionView {
  readonly id: string
  readonly wording: Wording
  /** Null for a question made by hand. */
  readonly source: SourceView | null
}

/** A set as a link shows it: its accepted questions, as they are now, in their order. */
export interface SharedSetView {
  readonly title: string
  /** Whose set it is. */
  readonly by: string
  /** The set's id where it is the viewer's own; null for another's. */
  readonly ownId: string | null
  readonly questions: readonly SharedQuestionView[]
}

/** Where a set is shared by this token: the link is not ended, the set not put away, and its owner still here. */
const sharedBy = (token: string) =>
  ({
    link: { tokenHash: hashOfToken(token) },
    deletedAt: null,
    owner: { disabledAt: null },
  }) satisfies Prisma.QuestionSetWhereInput

const ACCEPTED = {
  where: { decision: 'accepted' },
  orderBy: [{ position: 'asc' }, { id: 'asc' }],
} satisfies Prisma.QuestionSet$questionsArgs

/** The set that a link shows, for any teacher who holds it; null where the link leads nowhere. */
export const previewSharedSet = cache(async (token: string): Promise<SharedSetView | null> => {
  const viewer = await requireTeacher()
  const set = await db.questionSet.findFirst({
    where: sharedBy(token),
    select: {
      id: true,
      title: true,
      ownerId: true,
      owner: { select: { alias: true } },
      questions: {
        ...ACCEPTED,
        select: {
          id: true,
          versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, ...WORDING_FIELDS } },
        },
      },
    },
  })
  if (!set) return null
  const latest = set.questions.flatMap(({ id, versions }) => versions.map((version) => ({ of: id, version })))
  const sources = await sourcesOf(
    db,
    latest.map(({ version }) => version.id),
  )
  return {
    title: set.title,
    by: set.owner.alias,
    ownId: set.ownerId === viewer.id ? set.id : null,
    questions: latest.map(({ of, version }) => ({
      id: of,
      wording: wordingOf(version),
      source: sources.get(version.id) ?? null,
    })),
  }
})

const COPIED = {
  title: true,
  seed: true,
  ownerId: true,
  sources: { orderBy: { position: 'asc' }, select: { articleVersionId: true } },
  claims: { orderBy: { ordinal: 'asc' }, select: CLAIM_FIELDS },
  questions: { ...ACCEPTED, select: QUESTION_FIELDS },
} satisfies Prisma.QuestionSetSelect

type Copied = Prisma.QuestionSetGetPayload<{ select: typeof COPIED }>

/**
 * Makes a draft of the viewer's own from the set that a link shows: its accepted questions with their claims and the
 * articles they cite, which become the viewer's too where they are not samples. Nothing of it hangs on the other
 * teacher's from then on, and each has memories of their own.
 */
export async function copySharedSet(
  token: string,
): Promise<Result<{ readonly id: string }, { code: 'not-found' | 'nothing-accepted' }>> {
  const viewer = await requireTeacher()
  const now = await requestTime()
  return db.$transaction(
    async (tx) => {
      const set = await tx.questionSet.findFirst({ where: sharedBy(token), select: COPIED })
      if (!set) return refuse('not-found')
      if (set.questions.length === 0) return refuse('nothing-accepted')
      const { title, seed } = set
      const { id } = await tx.questionSet.create({
        data: { ownerId: viewer.id, title, seed, createdAt: now, updatedAt: now },
        select: { id: true },
      })
      await copyInto(tx, set, { id, ownerId: viewer.id, now })
      return ok({ id })
    },
    { timeout: 30_000 },
  )
}

interface Own {
  readonly id: string
  readonly ownerId: string
  readonly now: Date
}

async function copyInto(tx: Database, set: Copied, { id, ownerId, now }: Own): Promise<void> {
  const own = await takeOver(tx, {
    ownerId,
    now,
    versionIds: set.sources.map((source) => source.articleVersionId),
    memoryItemIds: set.questions.map((question) => question.memoryItemId),
  })
  await tx.setSource.createMany({
    data: [...new Set(own.versions.values())].map((articleVersionId, position) => ({
      questionSetId: id,
      position,
      articleVersionId,
    })),
  })
  const claims = set.claims.map((claim) => ({
    ...claim,
    facts: [...new Set(claim.facts.flatMap(({ factId }) => own.facts.get(factId) ?? []))].map((factId) => ({
      factId,
    })),
  }))
  const claimIds = await addClaimCopies(tx, id, claims)
  const questions = set.questions.map((question, position) => ({
    ...question,
    position,
    memoryItemId: known(own.memoryItems, question.memoryItemId),
    versions: question.versions.map((version) => ({
      ...version,
      articleVersionId: version.articleVersionId && known(own.versions, version.articleVersionId),
    })),
  }))
  await addQuestionCopies(tx, questions, { questionSetId: id, claimIds, now })
}

function known(ids: ReadonlyMap<string, string>, id: string): string {
  const own = ids.get(id)
  if (own === undefined) throw new Error('A shared question names what its set does not hold.')
  return own
}
