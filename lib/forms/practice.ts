import { z } from 'zod'

import { PRACTICE_MODES } from '@/lib/domain/practice/modes'

const LARGEST = 2 ** 31 - 1

/** One answer of a practice, as the browser sends it. */
export const practiceSchema = z.object({
  clientId: z.uuid(),
  runId: z.uuid(),
  assignmentId: z.uuid(),
  mode: z.enum(PRACTICE_MODES),
  cardId: z.uuid(),
  /** Null where the answer was only shown. */
  isRight: z.boolean().nullable(),
  isRecalled: z.boolean(),
  /** Any clock may be wrong, so any number may come; it is brought into bounds later. */
  agoMs: z.number(),
  responseMs: z.int().min(0).max(LARGEST).nullable(),
})
