import 'server-only'

import type { ReportReason } from '@/lib/domain/questions/report-reasons'
import { formOfColumn } from '@/lib/domain/questions/row'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { shownWordings } from './card-wordings'
import { requestTime } from './clock'
import { db } from './db'
import { requireViewer } from './viewer'

type NotFound = { readonly code: 'not-found' }

/** Writes the viewer's note on one of their cards; an empty one is removed. Nobody else sees it. */
export async function saveCardNote(input: {
  readonly cardId: string
  readonly text: string
}): Promise<Result<null, NotFound>> {
  const viewer = await requireViewer()
  const { cardId: memoryItemId } = input
  const text = input.text.trim()
  if (!(await ownCard(viewer.id, memoryItemId))) return refuse('not-found')
  const key = { userId: viewer.id, memoryItemId }
  if (text === '') {
    await db.cardNote.deleteMany({ where: key })
    return ok(null)
  }
  const note = { text, updatedAt: await requestTime() }
  await db.cardNote.upsert({
    where: { userId_memoryItemId: key },
    create: { ...key, ...note },
    update: note,
    select: { userId: true },
  })
  return ok(null)
}

/** Tells the teacher of a card's question that it is bad. Said again, the last reason stands. */
export async function reportQuestion(input: {
  readonly cardId: string
  readonly reason: ReportReason
}): Promise<Result<null, NotFound>> {
  const viewer = await requireViewer()
  const card = await ownCard(viewer.id, input.cardId)
  if (!card) return refuse('not-found')
  const form = formOfColumn(card.questionVersion.form)
  const shown = await shownWordings(viewer.id, [{ ...card, id: input.cardId, form }])
  const key = { userId: viewer.id, questionVersionId: shown.get(input.cardId) ?? card.questionVersionId }
  const report = { reason: input.reason, reportedAt: await requestTime(), settledAt: null }
  await db.questionReport.upsert({
    where: { userId_questionVersionId: key },
    create: { ...key, ...report },
    update: report,
    select: { userId: true },
  })
  return ok(null)
}

async function ownCard(userId: string, memoryItemId: string) {
  if (!isId(memoryItemId)) return null
  return db.card.findUnique({
    where: { userId_memoryItemId: { userId, memoryItemId } },
    select: { questionVersionId: true, toConfirm: true, questionVersion: { select: { form: true } } },
  })
}
