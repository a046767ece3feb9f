import 'server-only'

import { isFreeDay } from '@/lib/domain/classes/school-days'
import { replay } from '@/lib/domain/reviews/fold'
import { studyDayOf } from '@/lib/domain/reviews/study-day'
import { daysInARow, studyRecord } from '@/lib/domain/reviews/study-days'
import { grouped } from '@/lib/domain/shared/group'

import { requestTime } from './clock'
import { db } from './db'
import { logOf } from './review-log'
import { schedulerFor } from './schedulers'
import { schoolCalendarsOf } from './school-days'
import { requireViewer } from './viewer'

/**
 * How many days the viewer has studied in a row (`daysInARow`), by their whole log. A day that is free in one of their
 * classes is free.
 */
export async function getDaysInARow(): Promise<number> {
  const { id, timeZone } = await requireViewer()
  const today = studyDayOf(await requestTime(), timeZone)
  const [log, scheduler, calendars] = await Promise.all([
    logOf(db, id),
    schedulerFor(db, id),
    schoolCalendarsOf(id),
  ])
  const records = grouped(log, ({ memoryItemId }) => memoryItemId).map((entries) =>
    studyRecord(replay(entries, { scheduler })),
  )
  const record = {
    studied: records.flatMap(({ studied }) => studied),
    waits: records.flatMap(({ waits }) => waits),
  }
  return daysInARow(record, today, (day) => calendars.some((calendar) => isFreeDay(calendar, day)))
}
