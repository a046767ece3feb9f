import { z } from 'zod'

import { CARDS_A_DAY_CHOICES } from '@/lib/domain/reviews/queue'
import { REPORT_REASONS } from '@/lib/domain/questions/report-reasons'
import { GRADES } from '@/lib/domain/reviews/schedule'

const LARGEST = 2 ** 31 - 1

/** A review of a card, as the browser sends it. */
export const reviewSchema = z.object({
  clientId: z.uuid(),
  cardId: z.uuid(),
  grade: z.enum(GRADES),
  /** Any clock may be wrong, so any number may come; it is brought into bounds later. */
  agoMs: z.number(),
  responseMs: z.int().min(0).max(LARGEST).nullable(),
})

/** An undo of a review, as the browser sends it. */
export const undoSchema = z.object({ clientId: z.uuid(), undoes: z.uuid() })

/** How a learner reviews, as the settings send it. */
export const reviewingSchema = z.object({
  cardsADay: z.coerce.number('malformed').pipe(z.literal(CARDS_A_DAY_CHOICES, 'malformed')),
  fourGrades: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})

/** What a learner writes on the back of a card; empty removes it. */
export const cardNoteSchema = z.object({ cardId: z.uuid(), text: z.string().max(500) })

/** Why a learner finds a question bad. */
export const questionReportSchema = z.object({ cardId: z.uuid(), reason: z.enum(REPORT_REASONS) })
