import 'server-only'

import { db } from './db'
import type { ExportSection } from './export-section'

/** What somebody made as a teacher. One function a section, in the order of the document. */
export const SECTIONS_MADE: Readonly<Record<string, ExportSection>> = {
  classes: (ownerId) => (page) =>
    db.class.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'asc' },
      ...page,
      select: {
        name: true,
        timeZone: true,
        createdAt: true,
        archivedAt: true,
        freeWeekdays: true,
        breaks: { select: { name: true, firstDay: true, lastDay: true } },
        assignments: { select: { title: true, opensAt: true, dueAt: true, withdrawnAt: true } },
      },
    }),
  invitations: (fromId) => (page) =>
    db.classInvitation.findMany({
      where: { fromId },
      orderBy: { id: 'asc' },
      ...page,
      select: { class: { select: { name: true } }, createdAt: true, expiresAt: true, endedAt: true },
    }),
  marksGiven: (byId) => (page) =>
    db.markChange.findMany({
      where: { byId },
      orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
      ...page,
      select: { cause: true, marksBefore: true, marksAfter: true, reason: true, changedAt: true },
    }),
  answersAccepted: (acceptedById) => (page) =>
    db.acceptedAnswer.findMany({
      where: { acceptedById },
      orderBy: [{ acceptedAt: 'asc' }, { textKey: 'asc' }],
      ...page,
      select: {
        assignment: { select: { title: true } },
        questionVersion: { select: { stem: true } },
        text: true,
        acceptedAt: true,
      },
    }),
  images: (ownerId) => (page) =>
    db.imageUpload.findMany({
      where: { ownerId },
      orderBy: [{ uploadedAt: 'asc' }, { imageHash: 'asc' }],
      ...page,
      select: { imageHash: true, uploadedAt: true },
    }),
  articles: (ownerId) => (page) =>
    db.article.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'asc' },
      ...page,
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
  questionSets: (ownerId) => (page) =>
    db.questionSet.findMany({
      where: { ownerId },
      orderBy: { createdAt: 'asc' },
      ...page,
      select: {
        title: true,
        tags: true,
        link: { select: { createdAt: true } },
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
                imageHash: true,
                imageAlt: true,
                excerpt: true,
              },
            },
          },
        },
      },
    }),
}
