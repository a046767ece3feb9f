import 'server-only'

import type { ReportReason } from '@/lib/domain/questions/report-reasons'
import { grouped } from '@/lib/domain/shared/group'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { requireTeacher } from './viewer'

/** A question that learners found bad, and how often for which reason. It does not tell who. */
export interface ReportedQuestion {
  readonly questionVersionId: string
  readonly questionId: string
  readonly stem: string
  readonly reasons: readonly { readonly reason: ReportReason; readonly count: number }[]
}

const OPEN = { settledAt: null } as const

/** Wordings with open reports: the latest of a question that is still asked. An edit or a rejection settles them too. */
const openIn = (questionSet: Prisma.QuestionSetWhereInput) =>
  ({
    question: { decision: 'accepted', questionSet: { ...questionSet, deletedAt: null } },
    reports: { some: OPEN },
  }) satisfies Prisma.QuestionVersionWhereInput

async function openReports(questionSet: Prisma.QuestionSetWhereInput) {
  const rows = await db.questionVersion.findMany({
    where: openIn(questionSet),
    orderBy: { id: 'asc' },
    select: {
      id: true,
      number: true,
      stem: true,
      reports: { where: OPEN, select: { reason: true } },
      question: {
        select: {
          id: true,
          questionSet: { select: { id: true, title: true } },
          versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
        },
      },
    },
  })
  return rows.filter(({ number, question }) => question.versions[0]?.number === number)
}

/** What is reported of one of the viewer's question sets, the most often reported first. Empty for any other set. */
export async function listReports(setId: string): Promise<readonly ReportedQuestion[]> {
  const viewer = await requireTeacher()
  if (!isId(setId)) return []
  const rows = await openReports({ id: setId, ownerId: viewer.id })
  return rows
    .toSorted((a, b) => b.reports.length - a.reports.length)
    .map(({ id, stem, reports, question }) => ({
      questionVersionId: id,
      questionId: question.id,
      stem,
      reasons: grouped(reports, ({ reason }) => reason).flatMap((same) =>
        same[0] ? [{ reason: same[0].reason, count: same.length }] : [],
      ),
    }))
}

/** A question set of which students reported questions that nobody has looked at. */
export interface ReportedSet {
  readonly id: string
  readonly title: string
  readonly questions: number
  readonly reports: number
  /** The question, where it is one. */
  readonly stem: string | null
}

/** The viewer's question sets with open reports. */
export async function listReportedSets(): Promise<readonly ReportedSet[]> {
  const viewer = await requireTeacher()
  const rows = await openReports({ ownerId: viewer.id })
  return grouped(rows, ({ question }) => question.questionSet.id).flatMap((own) => {
    const [first] = own
    if (!first) return []
    const reports = own.reduce((sum, row) => sum + row.reports.length, 0)
    const stem = own.length === 1 ? first.stem : null
    return [{ ...first.question.questionSet, questions: own.length, reports, stem }]
  })
}

/** Leaves a reported question of the viewer's as it is: its reports are settled. Reported again, it is open again. */
export async function settleReports(questionVersionId: string): Promise<Result<null, { code: 'not-found' }>> {
  const viewer = await requireTeacher()
  if (!isId(questionVersionId)) return refuse('not-found')
  const { count } = await db.questionReport.updateMany({
    where: {
      questionVersionId,
      ...OPEN,
      questionVersion: { question: { questionSet: { ownerId: viewer.id } } },
    },
    data: { settledAt: await requestTime() },
  })
  return count > 0 ? ok(null) : refuse('not-found')
}
