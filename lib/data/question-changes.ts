import 'server-only'

import { draftOf } from '@/lib/domain/questions/draft'
import { readDraft } from '@/lib/domain/questions/edit'
import {
  applyChange,
  DECISIONS,
  fits,
  type Change,
  type Reviewed,
  type Verdict,
} from '@/lib/domain/question-sets/review'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Database } from './db'
import { mayUse } from './images'
import { addDecisions } from './question-decisions'
import { columnsOfWording, SOURCE_FIELDS, wordingOf, WORDING_FIELDS } from './question-rows'
import { addWritten, readSources } from './question-writing'
import { requireTeacher } from './viewer'

export interface QuestionChanges {
  readonly setId: string
  /** The revision the changes were made on; left out, they are made on whatever is there. */
  readonly revision?: number
  readonly changes: readonly Change[]
}

/**
 * `conflict`: the draft has changed since, in another window or by another hand. `faulty`: an edit that cannot be
 * saved, which a page that checks its edits does not send.
 */
export type ChangeRefusal = 'not-found' | 'conflict' | 'faulty'

/**
 * Makes changes to the draft of one of the viewer's sets, all or none, in their order; answers with the new revision.
 * An edit adds a version of the question and leaves the old ones as they were.
 */
export async function changeQuestions(
  input: QuestionChanges,
): Promise<Result<{ readonly revision: number }, { code: ChangeRefusal }>> {
  const viewer = await requireTeacher()
  if (!isId(input.setId)) return refuse('not-found')
  const changes = readEdits(input.changes)
  if (!changes) return refuse('faulty')
  const now = await requestTime()
  return db.$transaction(async (tx) => {
    const set = await lockSet(tx, viewer.id, input.setId)
    if (!set) return refuse('not-found')
    if (input.revision !== undefined && input.revision !== set.revision) return refuse('conflict')
    const before = await findQuestions(tx, input.setId)
    const all = applyAll(before, changes)
    if (!all) return refuse('conflict')
    const [after, written] = [all.slice(0, before.length), all.slice(before.length)]
    if (!(await mayUse(tx, viewer.id, imagesIn(changes)))) return refuse('faulty')
    const sources = await readSources(tx, input.setId, changes)
    if (sources === null) return refuse('faulty')
    if (!(await areFree(tx, written))) return refuse('conflict')
    await saveDecisions(tx, before, after)
    await addVersions(tx, { before, after, now })
    await addDecisions(tx, { before, after, changes, now })
    await addWritten(tx, { questionSetId: input.setId, written, sources, now })
    const revision = set.revision + 1
    await tx.questionSet.update({
      where: { id: input.setId },
      data: { revision, updatedAt: now },
      select: { id: true },
    })
    return ok({ revision })
  })
}

/** Says one thing of questions of a draft: of those named, else of all that nothing has been said of yet. */
export async function decide(input: {
  readonly setId: string
  readonly verdict: Verdict
  readonly questionIds?: readonly string[]
}): Promise<Result<{ readonly revision: number }, { code: ChangeRefusal }>> {
  const viewer = await requireTeacher()
  const { setId, verdict } = input
  if (!isId(setId)) return refuse('not-found')
  const drafted = await db.question.findMany({
    where: { questionSetId: setId, decision: 'drafted', questionSet: { ownerId: viewer.id } },
    select: { id: true },
  })
  const questionIds = input.questionIds ?? drafted.map((question) => question.id)
  return changeQuestions({ setId, changes: [{ kind: 'decide', questionIds, verdict }] })
}

/** The changes with their edits tidied, or null where one cannot be saved. */
function readEdits(changes: readonly Change[]): readonly Change[] | null {
  const read = changes.map((change) => {
    if (change.kind !== 'edit' && change.kind !== 'write') return change
    const wording = readDraft(draftOf(change.wording))
    return wording.ok ? { ...change, wording: wording.value } : null
  })
  return read.every((change) => change !== null) ? read : null
}

/** The images that the changes put into questions. */
const imagesIn = (changes: readonly Change[]) =>
  changes.flatMap((change) => ('wording' in change && change.wording.image) || [])

/** The questions after all changes: those of before in their order, then those that are new. */
function applyAll(before: readonly Stored[], changes: readonly Change[]): readonly Reviewed[] | null {
  let questions: readonly Reviewed[] = before
  for (const change of changes) {
    if (!fits(questions, change)) return null
    questions = applyChange(questions, change, (written) => written)
  }
  return questions
}

/** Whether no question of another set has one of these ids, which browsers make. */
async function areFree(tx: Database, written: readonly Reviewed[]): Promise<boolean> {
  const ids = written.map(({ id }) => id)
  return ids.length === 0 || (await tx.question.count({ where: { id: { in: ids } } })) === 0
}

/** Locks the draft of somebody's set until the transaction ends; null where it is not theirs. A step of lib/data. */
export async function lockSet(
  tx: Database,
  ownerId: string,
  setId: string,
): Promise<{ readonly revision: number } | null> {
  const [set] = await tx.$queryRaw<{ revision: number }[]>`
    select revision from question_sets
    where id = ${setId}::uuid and owner_id = ${ownerId}::uuid and deleted_at is null
    for update`
  return set ?? null
}

async function findQuestions(tx: Database, questionSetId: string) {
  const rows = await tx.question.findMany({
    where: { questionSetId },
    select: {
      id: true,
      decision: true,
      position: true,
      claimId: true,
      features: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, ...WORDING_FIELDS, ...SOURCE_FIELDS },
      },
    },
  })
  return rows.flatMap(({ versions: [latest], ...question }) =>
    latest ? { ...question, latest, version: latest.number, wording: wordingOf(latest) } : [],
  )
}

type Stored = Awaited<ReturnType<typeof findQuestions>>[number] & Reviewed

interface Step {
  readonly before: readonly Stored[]
  /** The same questions. */
  readonly after: readonly Reviewed[]
}

async function saveDecisions(tx: Database, before: Step['before'], after: Step['after']): Promise<void> {
  for (const decision of DECISIONS) {
    const decided = after.filter(
      (row, index) => row.decision === decision && before[index]?.decision !== decision,
    )
    const ids = decided.map((row) => row.id)
    if (ids.length > 0) await tx.question.updateMany({ where: { id: { in: ids } }, data: { decision } })
  }
  const moved = after.filter((row, index) => row.position !== before[index]?.position)
  for (const { id, position } of moved) {
    await tx.question.update({ where: { id }, data: { position }, select: { id: true } })
  }
}

async function addVersions(tx: Database, { before, after, now }: Step & { now: Date }): Promise<void> {
  const edited = before.flatMap(({ latest, version: known }, index) => {
    const question = after[index]
    return question && question.version !== known ? { ...question, latest } : []
  })
  await tx.questionVersion.createMany({
    data: edited.map(({ id, latest, version, wording }) => {
      const { articleVersionId, sentenceStart, sentenceEnd, excerpt, markStart, markEnd } = latest
      return {
        questionId: id,
        number: version,
        ...columnsOfWording(wording),
        articleVersionId,
        sentenceStart,
        sentenceEnd,
        excerpt,
        markStart,
        markEnd,
        createdAt: now,
      }
    }),
  })
}
