import { z } from 'zod'

import {
  BOARD_MEASURES,
  BOARD_SCOPES,
  type BoardMeasure,
  type BoardScope,
} from '@/lib/domain/leaderboard/boards'
import { BOARD_WINDOWS, type BoardWindow } from '@/lib/domain/leaderboard/windows'
import type { Day } from '@/lib/domain/shared/calendar'

/** Which board an address shows. What it does not say, or says wrongly, is as if nothing had been said. */
export interface BoardAddress {
  /** Null for the first of the viewer's classes. */
  readonly classId: string | null
  readonly window: BoardWindow
  /** A day of a week or month that is over; null for the current one. */
  readonly from: Day | null
  readonly isWhole: boolean
  readonly scope: BoardScope
  readonly measure: BoardMeasure
}

const addressSchema = z.object({
  class: z.string().nullable().default(null).catch(null),
  window: z.enum(BOARD_WINDOWS).catch('week'),
  from: z.iso.date().nullable().default(null).catch(null),
  rows: z.literal('all').nullable().default(null).catch(null),
  scope: z.enum(BOARD_SCOPES).catch('class'),
  measure: z.enum(BOARD_MEASURES).catch('points'),
})

/** Reads the search parameters of /leaderboard. */
export function readBoardAddress(search: Record<string, string | string[] | undefined>): BoardAddress {
  const { class: classId, rows, ...address } = addressSchema.parse(search)
  return { ...address, classId, isWhole: rows === 'all' }
}

/** The address of a board; what is left out is the usual. */
export function boardHref({ classId, window, from, isWhole, scope, measure }: Partial<BoardAddress>): string {
  const search = new URLSearchParams()
  if (classId) search.set('class', classId)
  if (scope === 'league') search.set('scope', scope)
  if (measure === 'kept') search.set('measure', measure)
  else if (window && window !== 'week') search.set('window', window)
  if (from && measure !== 'kept') search.set('from', from)
  if (isWhole) search.set('rows', 'all')
  return search.size > 0 ? `/leaderboard?${search}` : '/leaderboard'
}

/** What a switch on the board's page sends: the class, and whether it is to be on. */
export const boardSwitchSchema = z.object({
  classId: z.string(),
  on: z.enum(['true', 'false']).transform((on) => on === 'true'),
})
