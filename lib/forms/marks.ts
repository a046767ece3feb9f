import { z } from 'zod'

import { MOST_REASON } from '@/lib/domain/quizzes/regrade'

/** What a teacher says of a text that students ask to count. */
export const settlementSchema = z
  .object({
    questionVersionId: z.uuid(),
    textKey: z.string().max(1000),
    verdict: z.enum(['accept', 'decline']),
    word: z.string().max(MOST_REASON).catch(''),
  })
  .transform(({ verdict, ...rest }) => ({ ...rest, isAccepted: verdict === 'accept' }))

/** Other marks for an answer, and why. */
export const overrideSchema = z.object({
  marks: z.coerce.number('marks-range').int('marks-range').min(0, 'marks-range'),
  reason: z.string().trim().min(1, 'reason-missing').max(MOST_REASON, 'reason-long'),
})

const ERRORS = ['marks-range', 'reason-missing', 'reason-long', 'not-found'] as const

/** What can be wrong with marks that are set by hand; anything unknown is about the marks. */
export const readMarksError = (code: string): (typeof ERRORS)[number] =>
  ERRORS.find((known) => known === code) ?? 'marks-range'
