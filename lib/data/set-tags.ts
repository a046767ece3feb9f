import 'server-only'

import { holdsTag, withTag, type TagRefusal } from '@/lib/domain/questions/set-tags'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { db } from './db'
import { requireTeacher } from './viewer'

type Tagged<C extends string> = Promise<Result<readonly string[], { code: 'not-found' | C }>>

/** Gives one of the viewer's sets a tag; answers with all of its tags. */
export function addTag(setId: string, text: string): Tagged<TagRefusal> {
  return changeTags<TagRefusal>(setId, (tags) => withTag(tags, text))
}

/** Takes a tag off one of the viewer's sets; answers with those that are left. */
export function removeTag(setId: string, tag: string): Tagged<never> {
  return changeTags<never>(setId, (tags) => ok(tags.filter((other) => !holdsTag([other], tag))))
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
    // A tag is no work on the questions: the set keeps its place among the others.
    const data = { tags: [...changed.value], updatedAt: set.updatedAt }
    await tx.questionSet.update({ where: { id: setId }, data, select: { id: true } })
    return changed
  })
}
