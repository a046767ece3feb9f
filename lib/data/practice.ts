import 'server-only'

import { cache } from 'react'
import { v7 as uuid } from 'uuid'

import { recallQuestion } from '@/lib/domain/practice/recall'
import type { PracticeAnswer, PracticeMode } from '@/lib/domain/practice/modes'
import type { Wording } from '@/lib/domain/questions/wording'
import { isId } from '@/lib/domain/shared/id'

import { cardFaces, type CardFaces } from './card-faces'
import { db } from './db'
import { getPracticeAccess, itemsOfSet, type PracticeItem } from './practice-access'
import { wordingOf, WORDING_FIELDS } from './question-rows'
import { sourcesOf, type SourceView } from './sources'
import { requireTeacher, requireViewer } from './viewer'

/** A fact to be practised, with everything that tells its answer. */
export interface PracticeCard extends CardFaces {
  readonly cardId: string
  readonly title: string
  /** The question with options; null where there is none to pick from. */
  readonly picked: Wording | null
  /** The question as a quiz asks it. */
  readonly own: Wording
}

/** What there is to practise of an assignment, without a word of it. */
export interface PracticeView {
  readonly assignmentId: string
  readonly title: string
  readonly className: string
  /** Whether the viewer may see its answers now. */
  readonly isTold: boolean
  readonly cardCount: number
  /** Facts that are left out while another quiz asks for them. */
  readonly leftOut: number
}

/** What the viewer can practise of an assignment of one of their classes; null for any other. */
export async function getPractice(assignmentId: string): Promise<PracticeView | null> {
  const access = await getPracticeAccess(assignmentId)
  if (!access) return null
  const { title, className, keys, items, leftOut } = access
  return { assignmentId, title, className, isTold: keys === 'told', cardCount: items.length, leftOut }
}

/** A run and what was answered in it. */
export interface PracticeRunView {
  readonly id: string
  readonly answers: readonly PracticeAnswer[]
}

/** A run to be begun or gone on with. */
export interface PracticeSession {
  /** Tells the outboxes of two learners at one machine apart; null where nothing is recorded. */
  readonly learner: string | null
  /** The assignment, or the set that its teacher tries. */
  readonly subject: string
  readonly title: string
  readonly mode: PracticeMode
  /** The latest run that is not done, else one that begins; what is in chance's hands follows from its id. */
  readonly run: PracticeRunView
  readonly cards: readonly PracticeCard[]
}

/** The viewer's practice of an assignment in one mode; null where there is nothing that they may practise. */
export async function getPracticeSession(
  assignmentId: string,
  mode: PracticeMode,
): Promise<PracticeSession | null> {
  const { id: userId } = await requireViewer()
  const access = await getPracticeAccess(assignmentId)
  if (!access || access.items.length === 0) return null
  const cards = await cardsOf(access.items, access.title)
  return {
    learner: userId,
    subject: assignmentId,
    title: access.title,
    mode,
    run: await openRun({ userId, assignmentId, mode }),
    cards: cards.map((placed) => withoutNeighbours(placed, access.guarded)),
  }
}

/** The latest published version of one of the viewer's sets, to be tried by its teacher: nothing of it is recorded. */
export const getTrial = cache(async (setId: string): Promise<Omit<PracticeSession, 'mode'> | null> => {
  const viewer = await requireTeacher()
  if (!isId(setId)) return null
  const set = await db.questionSet.findUnique({
    where: { id: setId, ownerId: viewer.id, deletedAt: null },
    select: { versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, title: true } } },
  })
  const [version] = set?.versions ?? []
  if (!version) return null
  const cards = (await cardsOf(await itemsOfSet(version.id), version.title)).map(({ card }) => card)
  return { learner: null, subject: setId, title: version.title, run: newRun(), cards }
})

const newRun = (): PracticeRunView => ({ id: uuid(), answers: [] })

async function openRun(where: {
  readonly userId: string
  readonly assignmentId: string
  readonly mode: PracticeMode
}): Promise<PracticeRunView> {
  const latest = await db.practiceRun.findFirst({
    where,
    orderBy: { startedAt: 'desc' },
    select: {
      id: true,
      doneAt: true,
      answers: {
        orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
        select: { memoryItemId: true, isRight: true },
      },
    },
  })
  if (!latest || latest.doneAt) return newRun()
  const answers = latest.answers.map(({ memoryItemId, isRight }) => ({ itemId: memoryItemId, isRight }))
  return { id: latest.id, answers }
}

interface Placed {
  readonly card: PracticeCard
  readonly articleVersionId: string | null
}

async function cardsOf(items: readonly PracticeItem[], title: string): Promise<readonly Placed[]> {
  const ids = items.flatMap(({ questionVersionId, pickedVersionId }) => [
    questionVersionId,
    ...(pickedVersionId === null ? [] : [pickedVersionId]),
  ])
  const [versions, sources] = await Promise.all([
    db.questionVersion.findMany({
      where: { id: { in: ids } },
      select: { id: true, articleVersionId: true, ...WORDING_FIELDS },
    }),
    sourcesOf(db, ids),
  ])
  const byId = new Map(versions.map((version) => [version.id, version]))
  return items.flatMap(({ memoryItemId, questionVersionId, pickedVersionId }) => {
    const version = byId.get(questionVersionId)
    if (!version) return []
    const own = wordingOf(version)
    const picked = byId.get(pickedVersionId ?? '')
    const faces = facesOf(own, sources.get(questionVersionId) ?? null)
    const card = { cardId: memoryItemId, title, ...faces, own, picked: picked ? wordingOf(picked) : null }
    return [{ card, articleVersionId: version.articleVersionId }]
  })
}

/** The card that asks a question from memory. */
function facesOf(own: Wording, source: SourceView | null): CardFaces {
  const asked = recallQuestion(own, source?.quote ?? null)
  const isGapped = asked.form === 'cloze' && own.form !== 'cloze'
  const context = isGapped ? (source?.quote.before ?? null) : own.context
  return cardFaces(asked, { context, image: own.image, explanation: own.explanation, source })
}

/** A card whose source stands alone, where the sentences beside it may tell what another quiz asks. */
function withoutNeighbours({ card, articleVersionId }: Placed, guarded: ReadonlySet<string>): PracticeCard {
  if (!card.source || !guarded.has(articleVersionId ?? '')) return card
  const quote = { ...card.source.quote, before: null, after: null }
  const isGapped = card.form === 'cloze' && card.own.form !== 'cloze'
  return { ...card, source: { ...card.source, quote }, ...(isGapped && { context: null }) }
}
