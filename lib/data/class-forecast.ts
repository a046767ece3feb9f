import 'server-only'

import { spreadOf, type Spread } from '@/lib/domain/reviews/outlook'
import type { Tested } from '@/lib/domain/reviews/predictions'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { addDays, type Day } from '@/lib/domain/shared/calendar'

import { classCalibration } from './class-calibration'
import { classRecalls, type Recalled } from './class-recalls'
import { getClass } from './classes'
import { requestTime } from './clock'
import { dayOfDate } from './day-column'
import { db } from './db'
import { requireTeacher } from './viewer'

/** What a class is predicted to recall of one thing. */
export interface ClassRecall {
  /** Over the class's cards; show its quartiles through `spreadShown` only. */
  readonly recall: Spread | null
  /** How many students have been asked for it. */
  readonly studentCount: number
}

/** One fact, by the question that asks it. */
export interface FactRecall extends ClassRecall {
  readonly id: string
  readonly stem: string
}

/** One assigned set, fact by fact in the order of its questions. */
export interface AssignedRecall extends ClassRecall {
  readonly assignmentId: string
  readonly title: string
  /** The day of its exam; null without one. */
  readonly examOn: Day | null
  readonly facts: readonly FactRecall[]
}

/** What a class will know on a day, if nothing more is reviewed until then. */
export interface ClassForecastView {
  readonly classId: string
  readonly className: string
  readonly today: Day
  readonly onDay: Day
  readonly assignments: readonly AssignedRecall[]
  /** How earlier predictions of these facts compared with what the class then answered. */
  readonly tested: Tested
}

const DAYS_AHEAD = 14

/**
 * The forecast of a class that the viewer manages; null for any other. `day` may come from an address: what is no day,
 * or lies in the past, counts as the next exam's day, or in two weeks where there is none. Nobody is named.
 */
export async function getClassForecast(classId: string, day: string): Promise<ClassForecastView | null> {
  await requireTeacher()
  const found = await getClass(classId)
  if (!found?.canManage) return null
  const { timeZone } = found
  const today = studyDayOf(await requestTime(), timeZone)
  const assigned = await assignedSets(classId)
  const exams = assigned.flatMap(({ examOn }) => (examOn !== null && examOn > today ? [examOn] : []))
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(day) && day >= today && !Number.isNaN(Date.parse(day))
  const onDay = isDay ? day : (exams.toSorted()[0] ?? addDays(today, DAYS_AHEAD))
  const itemIds = assigned.flatMap(({ facts }) => facts.map(({ id }) => id))
  const [recalls, tested] = await Promise.all([
    classRecalls({ classId, itemIds, onDay }),
    classCalibration(classId, itemIds),
  ])
  return {
    classId,
    className: found.name,
    today,
    onDay,
    assignments: assigned.map((set) => recallOfSet(set, recalls)),
    tested,
  }
}

interface AssignedSet {
  readonly assignmentId: string
  readonly title: string
  readonly examOn: Day | null
  readonly facts: readonly { readonly id: string; readonly stem: string }[]
}

async function assignedSets(classId: string): Promise<readonly AssignedSet[]> {
  const rows = await db.assignment.findMany({
    where: { classId, withdrawnAt: null },
    orderBy: [{ dueAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      title: true,
      exams: { select: { onDay: true } },
      setVersion: {
        select: {
          items: {
            orderBy: { position: 'asc' },
            select: {
              questionVersion: { select: { stem: true, question: { select: { memoryItemId: true } } } },
            },
          },
        },
      },
    },
  })
  return rows.map(({ id, title, exams, setVersion }) => {
    const facts = setVersion.items.map(
      ({ questionVersion }) => [questionVersion.question.memoryItemId, questionVersion.stem] as const,
    )
    return {
      assignmentId: id,
      title,
      examOn: exams[0] ? dayOfDate(exams[0].onDay) : null,
      facts: [...new Map(facts)].map(([itemId, stem]) => ({ id: itemId, stem })),
    }
  })
}

function recallOfSet(
  { facts, ...set }: AssignedSet,
  recalls: ReadonlyMap<string, readonly Recalled[]>,
): AssignedRecall {
  const all = facts.flatMap(({ id }) => recalls.get(id) ?? [])
  return {
    ...set,
    ...classRecall(all),
    facts: facts.map((fact) => ({ ...fact, ...classRecall(recalls.get(fact.id) ?? []) })),
  }
}

const classRecall = (recalled: readonly Recalled[]): ClassRecall => ({
  recall: spreadOf(recalled.map(({ recall }) => recall)),
  studentCount: new Set(recalled.map(({ userId }) => userId)).size,
})
