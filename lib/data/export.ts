import 'server-only'

import { requestTime } from './clock'
import { db } from './db'
import { closeOverdueAttempts } from './hand-in'
import { requireViewer } from './viewer'

const PAGE = 500

/**
 * Everything that is kept of the viewer, and what they made, as one JSON document in pieces: a year of reviews need
 * not fit into memory. What others did is not in it, nor the keys of questions they were only asked.
 */
export async function exportMine(): Promise<AsyncGenerator<string>> {
  const viewer = await requireViewer()
  const exportedAt = await requestTime()
  await closeOverdueAttempts({ userId: viewer.id })
  return document(viewer.id, exportedAt)
}

async function* document(id: string, exportedAt: Date): AsyncGenerator<string> {
  yield `{"readbackExport":1,"exportedAt":${JSON.stringify(exportedAt)},"account":${JSON.stringify(await account(id))}`
  for (const [name, read] of Object.entries(SECTIONS)) {
    yield `,\n${JSON.stringify(name)}:[`
    yield* rows(read(id))
    yield ']'
  }
  yield '}\n'
}

/** The rows of a section, page after page, as JSON. */
async function* rows(read: (skip: number) => Promise<unknown[]>): AsyncGenerator<string> {
  for (let skip = 0; ; skip += PAGE) {
    const page = await read(skip)
    const text = page.map((row) => JSON.stringify(row)).join(',\n')
    if (text) yield (skip > 0 ? ',\n' : '\n') + text
    if (page.length < PAGE) return
  }
}

function account(id: string) {
  return db.user.findUniqueOrThrow({
    where: { id },
    select: { id: true, role: true, alias: true, email: true, hasPin: true, timeZone: true, createdAt: true },
  })
}

/** An attempt whose answers are not told yet: what was answered, without how it was marked. */
const withoutMarks = <A extends { readonly answers: readonly object[] }>(attempt: A) => ({
  ...attempt,
  marks: null,
  maxMarks: null,
  answers: attempt.answers.map((answer) => ({ ...answer, marks: null, maxMarks: null })),
})

type Section = (id: string) => (skip: number) => Promise<unknown[]>

/** One function a section: whose, then from which row on. The order is that of the document. */
const SECTIONS: Readonly<Record<string, Section>> = {
  memberships: (userId) => (skip) =>
    db.membership.findMany({
      where: { userId },
      orderBy: { joinedAt: 'asc' },
      skip,
      take: PAGE,
      select: {
        alias: true,
        showOnBoard: true,
        extraTimePercent: true,
        joinedAt: true,
        removedAt: true,
        class: { select: { name: true } },
      },
    }),
  allowances: (userId) => (skip) =>
    db.allowance.findMany({
      where: { userId },
      orderBy: { assignmentId: 'asc' },
      skip,
      take: PAGE,
      select: { assignment: { select: { title: true } }, dueAt: true, extraTimePercent: true },
    }),
  attempts: (userId) => async (skip) => {
    const attempts = await db.attempt.findMany({
      where: { userId },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      skip,
      take: PAGE,
      select: {
        assignment: { select: { title: true } },
        class: { select: { name: true } },
        number: true,
        startedAt: true,
        handedInAt: true,
        marks: true,
        maxMarks: true,
        isHeld: true,
        answers: {
          select: {
            questionVersion: { select: { stem: true, prompts: true, options: true } },
            chosen: true,
            text: true,
            responseMs: true,
            answeredAt: true,
            isLate: true,
            marks: true,
            maxMarks: true,
          },
        },
      },
    })
    return attempts.map(({ isHeld, ...attempt }) => (isHeld ? withoutMarks(attempt) : attempt))
  },
  cards: (userId) => (skip) =>
    db.card.findMany({
      where: { userId },
      orderBy: { memoryItemId: 'asc' },
      skip,
      take: PAGE,
      select: {
        questionVersion: { select: { stem: true } },
        stability: true,
        difficulty: true,
        dueOn: true,
        toConfirm: true,
        lastReviewedAt: true,
        reviewCount: true,
        lapseCount: true,
        createdAt: true,
      },
    }),
  reviews: (userId) => (skip) =>
    db.review.findMany({
      where: { userId },
      orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
      skip,
      take: PAGE,
      select: {
        id: true,
        questionVersion: { select: { stem: true } },
        kind: true,
        undoesId: true,
        grade: true,
        correct: true,
        source: true,
        isAssisted: true,
        responseMs: true,
        studyDay: true,
        timeZone: true,
        reviewedAt: true,
      },
    }),
  tunings: (learnerId) => (skip) =>
    db.tuning.findMany({
      where: { learnerId },
      orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      skip,
      take: PAGE,
      select: {
        outcome: true,
        weights: true,
        usable: true,
        heldOut: true,
        lossBefore: true,
        lossAfter: true,
        decidedAt: true,
        revertedAt: true,
      },
    }),
  sourceOpenings: (userId) => (skip) =>
    db.sourceOpening.findMany({
      where: { userId },
      orderBy: [{ openedAt: 'asc' }, { articleVersionId: 'asc' }],
      skip,
      take: PAGE,
      select: {
        articleVersion: { select: { article: { select: { title: true } } } },
        studyDay: true,
        openedAt: true,
      },
    }),
  points: (userId) => (skip) =>
    db.pointEntry.findMany({
      where: { userId },
      orderBy: [{ earnedAt: 'asc' }, { id: 'asc' }],
      skip,
      take: PAGE,
      select: { class: { select: { name: true } }, reason: true, points: true, earnedAt: true },
    }),
  classes: (ownerId) => (skip) =>
    db.class.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'asc' },
      skip,
      take: PAGE,
      select: {
        name: true,
        timeZone: true,
        createdAt: true,
        archivedAt: true,
        assignments: { select: { title: true, opensAt: true, dueAt: true, withdrawnAt: true } },
      },
    }),
  articles: (ownerId) => (skip) =>
    db.article.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'asc' },
      skip,
      take: PAGE,
      select: {
        title: true,
        source: true,
        url: true,
        author: true,
        publishedOn: true,
        createdAt: true,
        deletedAt: true,
        versions: { select: { number: true, text: true, removed: true, createdAt: true } },
      },
    }),
  questionSets: (ownerId) => (skip) =>
    db.questionSet.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'asc' },
      skip,
      take: PAGE,
      select: {
        title: true,
        tags: true,
        createdAt: true,
        deletedAt: true,
        questions: {
          where: { decision: { in: ['drafted', 'accepted', 'rejected'] } },
          select: {
            decision: true,
            origin: true,
            versions: {
              select: {
                number: true,
                form: true,
                stem: true,
                prompts: true,
                options: true,
                key: true,
                accepted: true,
                value: true,
                unit: true,
                explanation: true,
                excerpt: true,
              },
            },
          },
        },
      },
    }),
}
