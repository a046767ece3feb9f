import 'server-only'

import { needsOf, type Need } from '@/lib/domain/assignments/attention'

import { listArticles, type ArticleLine } from './article-list'
import { progressOf, type AssignmentProgressView } from './assignments'
import { listClasses, type ClassView } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { fadingIn, type FadingAssignment } from './fading'
import { openRequestsOf } from './mark-requests'
import { missingIn, type MissedAssignment } from './missing-work'
import { listReportedSets } from './question-reports'
import { listQuestionSets, type QuestionSetView } from './question-sets'
import { requireTeacher } from './viewer'

const SHOWN = 5

/** A class with the assignment that its members work on now. */
export interface TaughtClassView extends ClassView {
  readonly assigned: AssignmentProgressView | null
}

/** Something that needs the teacher. */
export type NeedView = Need<QuestionSetView, MissedAssignment, WaitedForClass, FadingAssignment>

/** A class with how many wait to be let in. */
export interface WaitedForClass extends ClassView {
  readonly waitingCount: number
}

/** A teacher's home: what needs attention, and where everything is. */
export interface TeacherHomeView {
  readonly now: Date
  readonly timeZone: string
  readonly needs: readonly NeedView[]
  readonly classes: readonly TaughtClassView[]
  /** The latest few, and how many there are. */
  readonly sets: readonly QuestionSetView[]
  readonly setCount: number
  readonly articles: readonly ArticleLine[]
  readonly articleCount: number
}

/** The viewer's home. For teachers. */
export async function getTeacherHome(): Promise<TeacherHomeView> {
  const viewer = await requireTeacher()
  const now = await requestTime()
  const classes = (await listClasses()).filter((each) => each.isTaughtByViewer && !each.archived)
  const [assignments, requests, reported, waiting, sets, articles] = await Promise.all([
    progressOf(classes),
    openRequestsOf(classes.map(({ id }) => id)),
    listReportedSets(),
    waitingIn(classes),
    listQuestionSets(),
    listArticles(),
  ])
  const [missed, fading] = await Promise.all([missingIn(assignments, now), fadingIn(assignments, now)])
  return {
    now,
    timeZone: viewer.timeZone,
    needs: needsOf({ sets, assignments: missed, classes: waiting, requests, reported, fading }, now),
    classes: classes.map((each) => ({ ...each, assigned: currentOf(each, assignments, now) })),
    sets: sets.slice(0, SHOWN),
    setCount: sets.length,
    articles: articles.articles.slice(0, SHOWN),
    articleCount: articles.total,
  }
}

/** The open assignment that is due next, else the one that was due last. */
function currentOf(
  { id }: ClassView,
  assignments: readonly AssignmentProgressView[],
  now: Date,
): AssignmentProgressView | null {
  const own = assignments.filter((assignment) => assignment.classId === id && assignment.opensAt <= now)
  const byDue = own.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
  return byDue.find((assignment) => assignment.dueAt > now) ?? byDue.at(-1) ?? null
}

/** Classes with how many have joined and wait to be let in. */
async function waitingIn(classes: readonly ClassView[]): Promise<readonly WaitedForClass[]> {
  const rows = await db.membership.groupBy({
    by: ['classId'],
    where: { classId: { in: classes.map(({ id }) => id) }, isWaiting: true },
    _count: true,
  })
  const counts = new Map(rows.map(({ classId, _count }) => [classId, _count]))
  return classes.map((each) => ({ ...each, waitingCount: counts.get(each.id) ?? 0 }))
}
