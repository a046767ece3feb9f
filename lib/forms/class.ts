import { z } from 'zod'

import { CLASS_MAX_MEMBERS } from '@/lib/domain/classes/policy'

import { emailSchema, timeZoneSchema } from './people'

/** Everything a form about a class can find wrong; `messages/en/classes.json` has a sentence for each. */
export const CLASS_ERRORS = [
  'name-missing',
  'name-long',
  'email-missing',
  'email-malformed',
  'no-teacher',
  'teaches-already',
  'teachers-full',
  'too-many',
  'seats-malformed',
  'alias-taken',
  'alias-twice',
  'list-empty',
  'list-long',
  'class-archived',
  'class-full',
  'busy',
  'not-found',
  'malformed',
] as const

export type ClassError = (typeof CLASS_ERRORS)[number]

/** A schema's message as one of the codes. */
export const readClassError = (code: string): ClassError =>
  CLASS_ERRORS.find((known) => known === code) ?? 'malformed'

const classNameSchema = z
  .string('malformed' satisfies ClassError)
  .trim()
  .min(1, 'name-missing' satisfies ClassError)
  .max(80, 'name-long' satisfies ClassError)

export const createClassSchema = z.object({ name: classNameSchema, timeZone: timeZoneSchema })

export const renameClassSchema = z.object({ name: classNameSchema })

const because = 'seats-malformed' satisfies ClassError

/** How many students a class takes (none said: as many as any may), and whether those who join wait to be let in. */
export const joinRulesSchema = z.object({
  seats: z
    .literal('')
    .transform(() => null)
    .or(z.coerce.number(because).int(because).min(1, because).max(CLASS_MAX_MEMBERS, because)),
  joinsWait: z
    .literal('on')
    .optional()
    .transform((box) => box === 'on'),
})

export const inviteTeacherSchema = z.object({ email: emailSchema })
