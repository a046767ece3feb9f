import 'server-only'

import type { QuestionForm } from '@/lib/domain/questions/kinds'
import { betterWording } from '@/lib/domain/reviews/wording'
import { formOfColumn } from '@/lib/domain/questions/row'

import { db } from './db'

/** A card that may have to be asked in another form. */
interface WordedCard {
  readonly id: string
  readonly questionVersionId: string
  readonly form: QuestionForm
  readonly toConfirm: boolean
}

/**
 * The wording that each card shows now, by card. One that has to confirm a guess asks for the words, where a set that
 * the learner was assigned has such a question about its fact. A step of other functions of lib/data.
 */
export async function shownWordings(
  userId: string,
  cards: readonly WordedCard[],
): Promise<ReadonlyMap<string, string>> {
  const unsure = cards.filter(({ toConfirm }) => toConfirm)
  const siblings = unsure.length > 0 ? await siblingsOf(userId, unsure) : []
  return new Map(
    cards.map((card) => {
      const own = { questionVersionId: card.questionVersionId, form: card.form }
      const best = siblings
        .filter(({ memoryItemId }) => card.toConfirm && memoryItemId === card.id)
        .reduce((current, sibling) => betterWording(sibling, current), own)
      return [card.id, best.questionVersionId]
    }),
  )
}

async function siblingsOf(userId: string, cards: readonly WordedCard[]) {
  const rows = await db.questionVersion.findMany({
    where: {
      question: { memoryItemId: { in: cards.map(({ id }) => id) } },
      items: {
        some: {
          setVersion: {
            assignments: {
              some: { class: { memberships: { some: { userId, role: 'student', removedAt: null } } } },
            },
          },
        },
      },
    },
    orderBy: { id: 'asc' },
    select: { id: true, form: true, question: { select: { memoryItemId: true } } },
  })
  return rows.map(({ id, form, question }) => ({
    questionVersionId: id,
    form: formOfColumn(form),
    memoryItemId: question.memoryItemId,
  }))
}
