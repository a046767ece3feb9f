import 'server-only'

import { v7 as uuid } from 'uuid'

import { generate } from '@/lib/domain/questions/generate'
import { draftSize } from '@/lib/domain/question-sets/set-size'
import { seedFrom } from '@/lib/domain/shared/random'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database } from './db'
import { storeRun } from './generated-set'
import { requireTeacher } from './viewer'

/** The most articles one set is made from: as many as a reader can hold side by side. */
export const MAX_ARTICLES = 4
export interface NewQuestionSet {
  readonly articleVersionIds: readonly string[]
  /** The first article's title when left out. */
  readonly title?: string
  /** Fixes what chance decides; follows from the texts when left out. */
  readonly seed?: number
  /** A UUID made by the form that is sent, so that sending it twice makes one set. */
  readonly clientKey?: string
}

export interface MadeQuestionSet {
  readonly id: string
  /** How many questions were drafted; none when the articles give none that is good. */
  readonly drafted: number
}

export type MakingRefusal = 'no-articles' | 'too-many-articles' | 'not-found'

/**
 * Makes a question set of the viewer's from article versions of theirs, or from samples: facts, claims, drafted
 * questions, spares, and what was left out and why. All of it or nothing is stored.
 */
export async function createQuestionSet(
  input: NewQuestionSet,
): Promise<Result<MadeQuestionSet, { code: MakingRefusal }>> {
  const viewer = await requireTeacher()
  const ids = [...new Set(input.articleVersionIds)]
  if (ids.length === 0) return refuse('no-articles')
  if (ids.length > MAX_ARTICLES) return refuse('too-many-articles')
  const versions = await readableVersions(viewer.id, ids)
  if (versions.length < ids.length) return refuse('not-found')

  const id = input.clientKey ?? uuid()
  const earlier = await findMade(viewer.id, id)
  if (earlier) return ok(earlier)

  const seed = input.seed ?? seedFrom(versions.map((version) => version.textHash).join()) >>> 1
  const count = draftSize(versions.map(({ text }) => text))
  const run = generate(versions.map(sourceOf), { seed, count })
  const title = input.title?.trim() || (versions[0]?.article.title ?? '')
  await db.$transaction(async (tx) => {
    const isNew = await addSet(tx, { id, ownerId: viewer.id, title, seed })
    if (isNew) await storeRun(tx, id, { run, articleVersionIds: ids })
  })
  const made = await findMade(viewer.id, id)
  return made ? ok(made) : refuse('not-found')
}

async function readableVersions(viewerId: string, ids: readonly string[]) {
  const rows = await db.articleVersion.findMany({
    where: {
      id: { in: [...ids] },
      article: { deletedAt: null, OR: [{ ownerId: viewerId }, { isSample: true }] },
    },
    select: { id: true, text: true, textHash: true, article: { select: { title: true, publishedOn: true } } },
  })
  return rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

type ReadableVersion = Awaited<ReturnType<typeof readableVersions>>[number]

const sourceOf = ({ text, article }: ReadableVersion) => ({
  title: article.title,
  text,
  publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null,
})

async function findMade(ownerId: string, id: string): Promise<MadeQuestionSet | null> {
  const set = await db.questionSet.findUnique({
    where: { id, ownerId },
    select: { _count: { select: { questions: { where: { decision: { not: 'spare' } } } } } },
  })
  return set && { id, drafted: set._count.questions }
}

/** Adds the set unless the same form has added it a moment ago; waits for that other one to be stored. */
async function addSet(
  tx: Database,
  set: { readonly id: string; readonly ownerId: string; readonly title: string; readonly seed: number },
): Promise<boolean> {
  const now = await requestTime()
  const added = await tx.questionSet.createMany({
    data: { ...set, createdAt: now, updatedAt: now },
    skipDuplicates: true,
  })
  return added.count === 1
}
