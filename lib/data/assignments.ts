import 'server-only'

import { cache } from 'react'
import { v7 as uuid } from 'uuid'

import { lateWorkOf, readDates, type DatesRefusal, type Moment } from '@/lib/domain/assignments/dates'
import type { AssignmentKind } from '@/lib/domain/assignments/kind'
import { closingOf, type OwnAllowance } from '@/lib/domain/assignments/terms'
import { isId } from '@/lib/domain/shared/id'
import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { columnsOfRules, withDefaults, type AssignmentRules } from './assignment-rules'
import { listClasses, requireManaged, type ClassView } from './classes'
import { requestTime } from './clock'
import { db, type Prisma } from './db'
import { TERMS_FIELDS } from './terms'
import { requireTeacher, type Viewer } from './viewer'

export interface NewAssignment extends Partial<AssignmentRules> {
  readonly classId: string
  readonly setId: string
  readonly opensAt: Moment
  readonly dueAt: Moment
  /** A UUID made by the form that is sent, so that sending it twice assigns once. */
  readonly clientKey?: string
  /** A quiz where nothing is said. */
  readonly kind?: AssignmentKind
}

export type AssignRefusal = 'not-found' | 'class-archived' | 'not-published' | DatesRefusal

/**
 * Assigns the latest published version of one of the viewer's sets to a class they manage, by the rules given, else by
 * the usual ones (`withDefaults`).
 */
export async function assign(
  input: NewAssignment,
): Promise<Result<{ readonly id: string }, { code: AssignRefusal }>> {
  const viewer = await requireTeacher()
  const managed = await requireManaged(input.classId)
  if (!managed.ok) return managed
  if (managed.value.archived) return refuse('class-archived')
  const version = await findLatestVersion(viewer.id, input.setId)
  if (!version.ok) return version
  const now = await requestTime()
  const rules = withDefaults({ title: version.value.title, ...input })
  const dates = readDates(rules, managed.value.timeZone, now)
  if (!dates.ok) return dates

  const key = { classId: input.classId, clientKey: input.clientKey ?? uuid() }
  await db.assignment.createMany({
    data: {
      ...key,
      ...dates.value,
      ...columnsOfRules(rules),
      setVersionId: version.value.id,
      createdById: viewer.id,
      title: rules.title,
      kind: input.kind ?? 'quiz',
      createdAt: now,
    },
    skipDuplicates: true,
  })
  const assigned = await db.assignment.findUnique({ where: { classId_clientKey: key }, select: { id: true } })
  return assigned ? ok(assigned) : refuse('not-found')
}

async function findLatestVersion(
  ownerId: string,
  setId: string,
): Promise<Result<{ id: string; title: string }, { code: 'not-found' | 'not-published' }>> {
  if (!isId(setId)) return refuse('not-found')
  const set = await db.questionSet.findUnique({
    where: { id: setId, ownerId, deletedAt: null },
    select: { versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, title: true } } },
  })
  if (!set) return refuse('not-found')
  const [latest] = set.versions
  return latest ? ok(latest) : refuse('not-published')
}

/** An assignment, for those who manage its class. */
export interface AssignmentView extends Omit<AssignmentRules, 'opensAt' | 'dueAt'> {
  readonly id: string
  readonly kind: AssignmentKind
  readonly classId: string
  readonly className: string
  /** IANA name: the class's, in which its dates are shown. */
  readonly timeZone: string
  readonly setId: string
  readonly setTitle: string
  /** Whether the set is the viewer's own: a co-teacher sees what is assigned of it, and changes nothing. */
  readonly isOwnSet: boolean
  /** The version that is assigned. */
  readonly versionNumber: number
  readonly questions: number
  readonly opensAt: Date
  readonly dueAt: Date
  /** When late work is no longer taken from the class. */
  readonly closesAt: Date
  readonly withdrawnAt: Date | null
  /** What some students are allowed beyond the class. */
  readonly allowances: readonly OwnAllowance[]
}

const FIELDS = {
  id: true,
  title: true,
  kind: true,
  classId: true,
  ...TERMS_FIELDS,
  countedAttempt: true,
  feedback: true,
  accessCode: true,
  shuffleQuestions: true,
  shuffleOptions: true,
  isOneWay: true,
  setVersion: {
    select: {
      questionSetId: true,
      title: true,
      number: true,
      questionSet: { select: { ownerId: true } },
      _count: { select: { items: true } },
    },
  },
} satisfies Prisma.AssignmentSelect

const findRows = (where: Prisma.AssignmentWhereInput) =>
  db.assignment.findMany({ where, orderBy: [{ dueAt: 'desc' }, { id: 'desc' }], select: FIELDS })

type Row = Awaited<ReturnType<typeof findRows>>[number]

function viewOf(
  { setVersion, timeLimitSeconds, ...row }: Row,
  inClass: ClassView,
  viewer: Viewer,
): AssignmentView {
  return {
    ...row,
    closesAt: closingOf(row),
    lateWork: lateWorkOf(row),
    className: inClass.name,
    timeZone: inClass.timeZone,
    setId: setVersion.questionSetId,
    setTitle: setVersion.title,
    isOwnSet: setVersion.questionSet.ownerId === viewer.id,
    versionNumber: setVersion.number,
    questions: setVersion._count.items,
    timeLimitMinutes: timeLimitSeconds === null ? null : timeLimitSeconds / 60,
  }
}

/** One assignment of a class that the viewer manages, or null. Withdrawn ones too. */
export const getAssignment = cache(async (assignmentId: string): Promise<AssignmentView | null> => {
  const viewer = await requireTeacher()
  if (!isId(assignmentId)) return null
  const [row] = await findRows({ id: assignmentId })
  if (!row) return null
  const managed = await requireManaged(row.classId)
  return managed.ok ? viewOf(row, managed.value, viewer) : null
})

/** An assignment in a list, with how far its class has come. */
export interface AssignmentProgressView extends AssignmentView {
  /** Members who have begun, and of those the ones who have handed in an attempt. */
  readonly begun: number
  readonly handedIn: number
  readonly members: number
}

/** The assignments of a class that the viewer manages, the one due last first; none for anybody else. */
export async function listClassAssignments(classId: string): Promise<AssignmentProgressView[]> {
  await requireTeacher()
  const managed = await requireManaged(classId)
  return managed.ok ? progressOf([managed.value]) : []
}

/** Where one of the viewer's sets is assigned, in classes they teach; the one due last first. */
export async function listSetAssignments(setId: string): Promise<AssignmentProgressView[]> {
  const classes = (await listClasses()).filter((each) => each.isTaughtByViewer)
  return isId(setId) ? progressOf(classes, { setVersion: { questionSetId: setId } }) : []
}

/** The assignments of some classes that the viewer manages, with their progress. For the other files of lib/data. */
export async function progressOf(
  classes: readonly ClassView[],
  where: Prisma.AssignmentWhereInput = {},
): Promise<AssignmentProgressView[]> {
  const viewer = await requireTeacher()
  const classIds = classes.map((each) => each.id)
  const rows = await findRows({ ...where, classId: { in: classIds }, withdrawnAt: null })
  const counts = await countAttempts(classIds)
  return rows.flatMap((row) => {
    const inClass = classes.find((each) => each.id === row.classId)
    if (!inClass) return []
    const { begun = 0, handedIn = 0 } = counts.get(row.id) ?? {}
    return { ...viewOf(row, inClass, viewer), begun, handedIn, members: inClass.memberCount }
  })
}

interface Counts {
  readonly begun: number
  readonly handedIn: number
}

/** Students who are members now and have begun or handed in, by assignment. */
async function countAttempts(classIds: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const rows = await db.$queryRaw<(Counts & { readonly id: string })[]>`
    select attempt.assignment_id::text as id,
      count(distinct attempt.user_id)::int as "begun",
      count(distinct attempt.user_id) filter (where attempt.handed_in_at is not null)::int as "handedIn"
    from (
      select class_id, assignment_id, user_id, handed_in_at from attempts
      union all
      select assignment.class_id, run.assignment_id, run.user_id, run.done_at
      from practice_runs run
      join assignments assignment on assignment.id = run.assignment_id
      where (assignment.kind = 'practice' and run.mode = 'learn')
        or (assignment.kind = 'flashcards' and run.mode = 'flashcards')
    ) attempt
    join memberships member on member.class_id = attempt.class_id and member.user_id = attempt.user_id
    where attempt.class_id = any(${[...classIds]}::uuid[])
      and member.removed_at is null and member.role = 'student'
    group by attempt.assignment_id`
  return new Map(rows.map((row) => [row.id, row]))
}

/** Changes the rules of an assignment. Attempts under way keep the deadline they began with. */
export async function changeAssignment(
  assignmentId: string,
  rules: AssignmentRules,
): Promise<Result<null, { code: 'not-found' | DatesRefusal }>> {
  const assignment = await getAssignment(assignmentId)
  if (!assignment) return refuse('not-found')
  const dates = readDates(rules, assignment.timeZone, null)
  if (!dates.ok) return dates
  await db.assignment.update({
    where: { id: assignmentId },
    data: { ...dates.value, ...columnsOfRules(rules), title: rules.title },
    select: { id: true },
  })
  return ok(null)
}

/** Takes an assignment back: no student sees it any more. What they have handed in is kept. */
export async function withdrawAssignment(assignmentId: string): Promise<Result<null, { code: 'not-found' }>> {
  return setWithdrawn(assignmentId, await requestTime())
}

/** Gives an assignment that was withdrawn back to its class. */
export function restoreAssignment(assignmentId: string): Promise<Result<null, { code: 'not-found' }>> {
  return setWithdrawn(assignmentId, null)
}

async function setWithdrawn(
  assignmentId: string,
  withdrawnAt: Date | null,
): Promise<Result<null, { code: 'not-found' }>> {
  if (!(await getAssignment(assignmentId))) return refuse('not-found')
  await db.assignment.update({ where: { id: assignmentId }, data: { withdrawnAt }, select: { id: true } })
  return ok(null)
}
