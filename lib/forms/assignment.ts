import { z } from 'zod'

import { MAX_CODE, readAccessCode } from '@/lib/domain/assignments/access-code'
import { COUNTED_ATTEMPTS } from '@/lib/domain/assignments/counted'
import type { LateWork } from '@/lib/domain/assignments/dates'
import { ASSIGNMENT_KINDS } from '@/lib/domain/assignments/kind'
import { FEEDBACK_TIMES } from '@/lib/domain/assignments/feedback'
import { isLocalTime } from '@/lib/domain/shared/local-time'

export const ATTEMPTS_OFFERED = [1, 2, 3, 5, 10] as const
/** What becomes of late work: the usual week, nothing is taken, or a date. */
export const LATE_OFFERED = ['week', 'never', 'until'] as const
export const MAX_LIMIT_MINUTES = 600
const MAX_TITLE = 120

/** Everything a form about an assignment can find wrong; `messages/en/assignments.json` has a sentence for each. */
export const ASSIGNMENT_ERRORS = [
  'no-class',
  'title-missing',
  'title-long',
  'no-such-time',
  'due-before-opening',
  'due-in-the-past',
  'closes-before-due',
  'limit-range',
  'code-long',
  'not-found',
  'class-archived',
  'not-published',
  'malformed',
] as const

export type AssignmentError = (typeof ASSIGNMENT_ERRORS)[number]

/** A schema's message as one of the codes. */
export const readAssignmentError = (code: string): AssignmentError =>
  ASSIGNMENT_ERRORS.find((known) => known === code) ?? 'malformed'

const code = (name: AssignmentError): AssignmentError => name

const timeSchema = z.string(code('no-such-time')).refine(isLocalTime, code('no-such-time'))
const boxSchema = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** "" for none, else whole minutes. */
const limitSchema = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : Number(text)))
  .refine(
    (minutes) =>
      minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_LIMIT_MINUTES),
    code('limit-range'),
  )

const rules = {
  title: z.string(code('malformed')).trim().min(1, code('title-missing')).max(MAX_TITLE, code('title-long')),
  opensAt: timeSchema,
  dueAt: timeSchema,
  attemptsAllowed: z.coerce
    .number(code('malformed'))
    .int()
    .min(1, code('malformed'))
    .max(10, code('malformed')),
  timeLimitMinutes: limitSchema,
  countedAttempt: z.enum(COUNTED_ATTEMPTS, code('malformed')),
  late: z.enum(LATE_OFFERED, code('malformed')),
  lateUntil: z.string(code('no-such-time')),
  feedback: z.enum(FEEDBACK_TIMES, code('malformed')),
  accessCode: z.string(code('malformed')).max(MAX_CODE, code('code-long')).transform(readAccessCode),
  shuffleQuestions: boxSchema,
  shuffleOptions: boxSchema,
  isOneWay: boxSchema,
}

/** The two fields about late work as one thing; the date counts only where it is asked for. */
function withLateWork<T extends { readonly late: (typeof LATE_OFFERED)[number]; readonly lateUntil: string }>(
  { late, lateUntil, ...others }: T,
  context: z.RefinementCtx,
): Omit<T, 'late' | 'lateUntil'> & { readonly lateWork: LateWork } {
  if (late !== 'until') return { ...others, lateWork: late }
  if (isLocalTime(lateUntil)) return { ...others, lateWork: { until: lateUntil } }
  context.addIssue({ code: 'custom', path: ['lateUntil'], message: code('no-such-time') })
  return z.NEVER
}

/** What a teacher can change of an assignment. */
export const changeAssignmentSchema = z.object(rules).transform(withLateWork)

/** An assignment to be made, with the form's own key. */
export const assignSchema = z
  .object({
    ...rules,
    kind: z.enum(ASSIGNMENT_KINDS, code('malformed')),
    classId: z.uuid(code('no-class')),
    clientKey: z.uuid(code('malformed')),
  })
  .transform(withLateWork)

/** The field that an error of the data layer belongs to; null for the form as a whole. */
export function fieldOfError(error: AssignmentError): string | null {
  if (error === 'closes-before-due') return 'lateUntil'
  if (error === 'due-before-opening' || error === 'due-in-the-past') return 'dueAt'
  return error === 'class-archived' ? 'classId' : null
}
