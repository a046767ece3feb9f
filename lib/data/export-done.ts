import 'server-only'

import { db } from './db'
import type { ExportSection } from './export-section'

/** An attempt whose answers are not told yet: what was answered, without how it was marked. */
const withoutMarks = <A extends { readonly answers: readonly object[] }>(attempt: A) => ({
  ...attempt,
  marks: null,
  maxMarks: null,
  answers: attempt.answers.map((answer) => ({
    ...answer,
    marks: null,
    maxMarks: null,
    changes: [],
    request: null,
  })),
})

/** What somebody did as a student, and what is kept of them. One function a section, in the order of the document. */
export const SECTIONS_DONE: Readonly<Record<string, ExportSection>> = {
  memberships: (userId) => (page) =>
    db.membership.findMany({
      where: { userId },
      orderBy: { joinedAt: 'asc' },
      ...page,
      select: {
        alias: true,
        showOnBoard: true,
        extraTimePercent: true,
        joinedAt: true,
        removedAt: true,
        class: { select: { name: true } },
      },
    }),
  allowances: (userId) => (page) =>
    db.allowance.findMany({
      where: { userId },
      orderBy: { assignmentId: 'asc' },
      ...page,
      select: { assignment: { select: { title: true } }, dueAt: true, extraTimePercent: true },
    }),
  attempts: (userId) => async (page) => {
    const attempts = await db.attempt.findMany({
      where: { userId },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      ...page,
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
            changes: {
              orderBy: { changedAt: 'asc' },
              select: { cause: true, marksBefore: true, marksAfter: true, reason: true, changedAt: true },
            },
            request: { select: { requestedAt: true, settledAt: true, outcome: true, word: true } },
          },
        },
      },
    })
    return attempts.map(({ isHeld, ...attempt }) => (isHeld ? withoutMarks(attempt) : attempt))
  },
  cards: (userId) => (page) =>
    db.card.findMany({
      where: { userId },
      orderBy: { memoryItemId: 'asc' },
      ...page,
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
  reviews: (userId) => (page) =>
    db.review.findMany({
      where: { userId },
      orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
      ...page,
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
  tunings: (learnerId) => (page) =>
    db.tuning.findMany({
      where: { learnerId },
      orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      ...page,
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
  cardNotes: (userId) => (page) =>
    db.cardNote.findMany({
      where: { userId },
      orderBy: { memoryItemId: 'asc' },
      ...page,
      select: { memoryItemId: true, text: true, updatedAt: true },
    }),
  questionReports: (userId) => (page) =>
    db.questionReport.findMany({
      where: { userId },
      orderBy: { questionVersionId: 'asc' },
      ...page,
      select: {
        questionVersion: { select: { stem: true } },
        reason: true,
        reportedAt: true,
        settledAt: true,
      },
    }),
  exams: (learnerId) => (page) =>
    db.exam.findMany({
      where: { learnerId },
      orderBy: { id: 'asc' },
      ...page,
      select: { onDay: true },
    }),
  practice: (userId) => (page) =>
    db.practiceRun.findMany({
      where: { userId },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      ...page,
      select: {
        assignment: { select: { title: true } },
        mode: true,
        startedAt: true,
        doneAt: true,
        answers: { orderBy: { answeredAt: 'asc' }, select: { isRight: true, answeredAt: true } },
      },
    }),
  sourceOpenings: (userId) => (page) =>
    db.sourceOpening.findMany({
      where: { userId },
      orderBy: [{ openedAt: 'asc' }, { articleVersionId: 'asc' }],
      ...page,
      select: {
        articleVersion: { select: { article: { select: { title: true } } } },
        studyDay: true,
        openedAt: true,
      },
    }),
  points: (userId) => (page) =>
    db.pointEntry.findMany({
      where: { userId },
      orderBy: [{ earnedAt: 'asc' }, { id: 'asc' }],
      ...page,
      select: { class: { select: { name: true } }, reason: true, points: true, earnedAt: true },
    }),
}
