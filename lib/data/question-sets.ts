import 'server-only'

import { cache } from 'react'

import { tally, type Tally } from '@/lib/domain/question-sets/review'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { requireTeacher } from './viewer'

/** One of the viewer's question sets, as a list shows it. */
export interface QuestionSetView {
  readonly id: string
  readonly title: string
  /** Short words of the teacher's, in the order in which she gave them. */
  readonly tags: readonly string[]
  readonly tally: Tally
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly source: string | null
  }[]
  /** The latest version that was published; null for a draft. */
  readonly published: { readonly number: number; readonly questions: number; readonly at: Date } | null
  /** Whether the accepted questions differ from the published ones. */
  readonly changedSince: boolean
  /** Students who have handed in an attempt at any version. */
  readonly answeredBy: number
  readonly updatedAt: Date
}

const FIELDS = {
  id: true,
  title: true,
  tags: true,
  updatedAt: true,
  sources: {
    orderBy: { position: 'asc' },
    select: {
      articleVersion: { select: { article: { select: { id: true, title: true, source: true } } } },
    },
  },
  questions: {
    where: { decision: { in: ['drafted', 'accepted', 'rejected'] } },
    orderBy: { position: 'asc' },
    select: {
      decision: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      id: true,
      number: true,
      publishedAt: true,
      title: true,
      items: { orderBy: { position: 'asc' }, select: { questionVersionId: true } },
    },
  },
} satisfies Prisma.QuestionSetSelect

async function findRows(where: { readonly id?: string; readonly ownerId: string }) {
  const rows = await db.questionSet.findMany({
    where: { ...where, deletedAt: null },
    orderBy: { updatedAt: 'desc' },
    select: FIELDS,
  })
  const answered = await countAnswerers(rows.map((row) => row.id))
  return rows.map((row) => viewOf(row, answered.get(row.id) ?? 0))
}

/** How many students have handed in an attempt at each set, whichever version and class it was in. */
async function countAnswerers(setIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (setIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; students: number }[]>`
    select version.question_set_id::text as id, count(distinct attempt.user_id)::int as students
    from question_set_versions version
    join assignments assignment on assignment.set_version_id = version.id
    join attempts attempt on attempt.class_id = assignment.class_id and attempt.assignment_id = assignment.id
    where version.question_set_id = any(${[...setIds]}::uuid[]) and attempt.handed_in_at is not null
    group by version.question_set_id`
  return new Map(rows.map((row) => [row.id, row.students]))
}

type Row = Awaited<ReturnType<typeof db.questionSet.findMany<{ select: typeof FIELDS }>>>[number]

/** The wordings that would be published now, in their order. */
function acceptedWordings(row: Row): string[] {
  return row.questions.flatMap(({ decision, versions: [wording] }) =>
    decision === 'accepted' && wording ? [wording.id] : [],
  )
}

function differsFromPublished(row: Row): boolean {
  const [latest] = row.versions
  if (!latest) return false
  const published = latest.items.map((item) => item.questionVersionId)
  return row.title !== latest.title || acceptedWordings(row).join() !== published.join()
}

function viewOf(row: Row, answeredBy: number): QuestionSetView {
  const [latest] = row.versions
  return {
    id: row.id,
    title: row.title,
    tags: row.tags,
    tally: tally(row.questions),
    articles: row.sources.map(({ articleVersion }) => articleVersion.article),
    published: latest
      ? { number: latest.number, questions: latest.items.length, at: latest.publishedAt }
      : null,
    changedSince: differsFromPublished(row),
    answeredBy,
    updatedAt: row.updatedAt,
  }
}

/** The viewer's question sets, the one changed last first. */
export async function listQuestionSets(): Promise<QuestionSetView[]> {
  const viewer = await requireTeacher()
  return findRows({ ownerId: viewer.id })
}

/** One of the viewer's question sets, or null. */
export const getQuestionSet = cache(async (setId: string): Promise<QuestionSetView | null> => {
  const viewer = await requireTeacher()
  if (!isId(setId)) return null
  const [set] = await findRows({ id: setId, ownerId: viewer.id })
  return set ?? null
})

type NotFound = Result<null, { code: 'not-found' }>

/** Gives one of the viewer's question sets another title. Versions published before keep theirs. */
export function renameQuestionSet(setId: string, title: string): Promise<NotFound> {
  return changeSet(setId, { title })
}

/** Puts one of the viewer's question sets away. What was published and assigned of it stays as it is. */
export async function deleteQuestionSet(setId: string): Promise<NotFound> {
  return changeSet(setId, { deletedAt: await requestTime() })
}

/** Brings back a question set of the viewer's that was put away. */
export function restoreQuestionSet(setId: string): Promise<NotFound> {
  return changeSet(setId, { deletedAt: null })
}

async function changeSet(
  setId: string,
  change: { readonly title?: string; readonly deletedAt?: Date | null },
): Promise<NotFound> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return refuse('not-found')
  const { count } = await db.questionSet.updateMany({
    where: { id: setId, ownerId: viewer.id },
    data: { ...change, updatedAt: await requestTime() },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}

/** A version of a set as it was published. */
export interface PublishedVersion {
  readonly id: string
  readonly number: number
  readonly questions: number
}

/**
 * Publishes the accepted questions of one of the viewer's sets, in their order, as its next version, which never
 * changes again; attempts under way keep the version they began with. Publishing what is published already gives
 * that version back.
 */
export async function publishQuestionSet(
  setId: string,
): Promise<Result<PublishedVersion, { code: 'not-found' | 'nothing-accepted' }>> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return refuse('not-found')
  const publishedAt = await requestTime()
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from question_sets where id = ${setId}::uuid for update`
    const set = await tx.questionSet.findUnique({
      where: { id: setId, ownerId: viewer.id, deletedAt: null },
      select: FIELDS,
    })
    if (!set) return refuse('not-found')
    const wordings = acceptedWordings(set)
    if (wordings.length === 0) return refuse('nothing-accepted')
    const [latest] = set.versions
    if (latest && !differsFromPublished(set)) return ok(versionOf(latest, wordings))
    const items = wordings.map((questionVersionId, position) => ({ position, questionVersionId }))
    const version = await tx.questionSetVersion.create({
      data: {
        questionSetId: setId,
        number: (latest?.number ?? 0) + 1,
        title: set.title,
        publishedAt,
        items: { createMany: { data: items } },
      },
      select: { id: true, number: true },
    })
    return ok(versionOf(version, wordings))
  })
}

const versionOf = (
  { id, number }: { readonly id: string; readonly number: number },
  wordings: readonly string[],
): PublishedVersion => ({ id, number, questions: wordings.length })
