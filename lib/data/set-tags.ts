import 'server-only'

import {
  holdsTag,
  withTag,
  without,
  withTagRenamed,
  type TagRefusal,
} from '@/lib/domain/question-sets/set-tags'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { db, type Database } from './db'
import { requireTeacher } from './viewer'

type Tagged<C extends string> = Promise<Result<readonly string[], { code: 'not-found' | C }>>

/** Gives one of the viewer's sets a tag; answers with all of its tags. */
export function addTag(setId: string, text: string): Tagged<TagRefusal> {
  return changeTags<TagRefusal>(setId, (tags) => withTag(tags, text))
}

/** Takes a tag off one of the viewer's sets; answers with those that are left. */
export function removeTag(setId: string, tag: string): Tagged<never> {
  return changeTags<never>(setId, (tags) => ok(without(tags, tag)))
}

async function changeTags<C extends string>(
  setId: string,
  change: (tags: readonly string[]) => Result<readonly string[], { code: C }>,
): Tagged<C> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return refuse('not-found')
  return db.$transaction(async (tx) => {
    const [set] = await tx.$queryRaw<{ tags: string[]; updatedAt: Date }[]>`
      select tags, updated_at as "updatedAt" from question_sets
      where id = ${setId}::uuid and owner_id = ${viewer.id}::uuid and deleted_at is null
      for update`
    if (!set) return refuse('not-found')
    const changed = change(set.tags)
    if (!changed.ok) return changed
    await saveTags(tx, { ...set, id: setId, tags: changed.value })
    return changed
  })
}

interface TaggedRow {
  readonly id: string
  readonly tags: readonly string[]
  readonly updatedAt: Date
}

async function saveTags(tx: Database, { id, tags, updatedAt }: TaggedRow): Promise<void> {
  // A tag is no work on the questions: the set keeps its place among the others.
  await tx.questionSet.update({ where: { id }, data: { tags: [...tags], updatedAt }, select: { id: true } })
}

type Everywhere<C extends string> = Promise<Result<null, { code: 'not-found' | C }>>

/** Writes a tag otherwise in all of the viewer's sets, those put away too. A set that has both keeps one. */
export const renameTag = (tag: string, text: string): Everywhere<TagRefusal> =>
  changeEverywhere<TagRefusal>(tag, (tags) => withTagRenamed(tags, tag, text))

/** Takes a tag off all of the viewer's sets, those put away too. */
export const removeTagEverywhere = (tag: string): Everywhere<never> =>
  changeEverywhere<never>(tag, (tags) => ok(without(tags, tag)))

async function changeEverywhere<C extends string>(
  tag: string,
  change: (tags: readonly string[]) => Result<readonly string[], { code: C }>,
): Everywhere<C> {
  const viewer = await requireTeacher()
  return db.$transaction(async (tx) => {
    const sets = await tx.$queryRaw<TaggedRow[]>`
      select id::text as id, tags, updated_at as "updatedAt" from question_sets
      where owner_id = ${viewer.id}::uuid and cardinality(tags) > 0
      order by id for update`
    const tagged = sets.filter((set) => holdsTag(set.tags, tag))
    if (tagged.length === 0) return refuse('not-found')
    for (const set of tagged) {
      const changed = change(set.tags)
      if (!changed.ok) return changed
      await saveTags(tx, { ...set, tags: changed.value })
    }
    return ok(null)
  })
}
