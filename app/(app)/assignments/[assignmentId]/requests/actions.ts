'use server'

import { refresh } from 'next/cache'

import { settleRequests } from '@/lib/data/mark-requests'
import { settlementSchema } from '@/lib/forms/marks'

/** Settles a text for all who wrote it. What somebody else settled meanwhile is simply gone from the page. */
export async function settleAction(assignmentId: string, formData: FormData): Promise<void> {
  const settlement = settlementSchema.safeParse(Object.fromEntries(formData))
  if (settlement.success) await settleRequests({ assignmentId, ...settlement.data })
  refresh()
}
