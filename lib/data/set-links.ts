import 'server-only'

import { cache } from 'react'

import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db } from './db'
import { hashOfToken, newLinkToken } from './link-tokens'
import { takeToken, type Limit } from './rate-limits'
import { requireTeacher } from './viewer'

const LINK_LIMIT: Limit = { name: 'share-set', burst: 20, perMinute: 1 }

/** That a set can be looked at with a link. */
export interface SetLinkView {
  readonly madeAt: Date
}

/** The link to one of the viewer's sets, or null. */
export const getSetLink = cache(async (setId: string): Promise<SetLinkView | null> => {
  const viewer = await requireTeacher()
  if (!isId(setId)) return null
  const link = await db.setLink.findFirst({
    where: { questionSetId: setId, questionSet: { ownerId: viewer.id, deletedAt: null } },
    select: { createdAt: true },
  })
  return link && { madeAt: link.createdAt }
})

/**
 * Makes a link with which each teacher here can look at one of the viewer's sets and copy it. Its token is told here and
 * kept only as a hash. The link before it ends.
 */
export async function makeSetLink(
  setId: string,
): Promise<Result<{ readonly token: string }, { code: 'not-found' | 'too-many' }>> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return refuse('not-found')
  const set = await db.questionSet.findUnique({
    where: { id: setId, ownerId: viewer.id, deletedAt: null },
    select: { id: true },
  })
  if (!set) return refuse('not-found')
  if (!(await takeToken(LINK_LIMIT, viewer.id))) return refuse('too-many')
  const token = newLinkToken()
  const link = { tokenHash: hashOfToken(token), createdAt: await requestTime() }
  await db.setLink.upsert({
    where: { questionSetId: setId },
    create: { questionSetId: setId, ...link },
    update: link,
    select: { questionSetId: true },
  })
  return ok({ token })
}

/** Ends the link to one of the viewer's sets. Copies that were made stay with who made them. */
export async function endSetLink(setId: string): Promise<Result<null, { code: 'not-found' }>> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return refuse('not-found')
  const { count } = await db.setLink.deleteMany({
    where: { questionSetId: setId, questionSet: { ownerId: viewer.id } },
  })
  return count === 1 ? ok(null) : refuse('not-found')
}
