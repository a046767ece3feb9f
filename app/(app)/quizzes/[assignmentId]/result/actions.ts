'use server'

import { refresh } from 'next/cache'

import { requestMarks } from '@/lib/data/mark-requests'

/** Asks the teacher for a typed answer to count. The page then says how that stands. */
export async function askAction(assignmentId: string, number: number, place: number): Promise<void> {
  await requestMarks({ assignmentId, number, place })
  refresh()
}
