import { z } from 'zod'

import { isTimeZone } from '@/lib/domain/shared/calendar'

import type { PeopleError } from './people-errors'

const because = (code: PeopleError): { error: PeopleError } => ({ error: code })

/** An IANA time zone as the browser names it; UTC where it names none that is known here. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .transform((zone) => (isTimeZone(zone) ? zone : 'UTC'))
  .catch('UTC')

// What people type is bounded far above any real value, so that a megabyte of it is refused unread.
const typed = z.string(because('malformed')).max(1_000, because('malformed'))

export const emailSchema = typed
  .trim()
  .min(1, because('email-missing'))
  .max(254, because('email-malformed'))
  .pipe(z.email(because('email-malformed')))

const passwordSchema = typed.min(1, because('password-missing'))
const secretSchema = typed.min(1, because('secret-missing'))
const nextSchema = z.string().max(2_000).catch('')

/** Where to go afterwards; `ownPath` decides whether it is one of ours. */
export const signInSchema = z.object({ email: emailSchema, password: passwordSchema, next: nextSchema })

export const pinSignInSchema = z.object({
  code: typed.trim().min(1, because('code-missing')),
  alias: typed.trim().min(1, because('alias-short')),
  secret: secretSchema,
  next: nextSchema,
})

export const nameSchema = typed.trim().min(1, because('name-missing')).max(60, because('name-long'))

export const signUpSchema = z.object({
  role: z.enum(['teacher', 'student'], because('role-missing')),
  alias: nameSchema,
  email: emailSchema,
  password: passwordSchema,
  timeZone: timeZoneSchema,
})

/** The body of `POST /api/join/preview`. */
export const joinPreviewSchema = z.object({ code: typed })

/** The body of `POST /api/join`; a signed-in student sends no secret. */
export const joinSchema = z.object({
  code: typed,
  alias: typed,
  kind: z.enum(['pin', 'password']).default('pin'),
  secret: typed.optional(),
  timeZone: timeZoneSchema,
})

/** The body of a change of PIN or password. */
export const newSecretSchema = z.object({
  current: secretSchema,
  kind: z.enum(['pin', 'password']).catch('password'),
  next: typed.min(1, because('password-missing')),
})

export const ownTimeZoneSchema = z.object({
  timeZone: typed.refine(isTimeZone, because('time-zone-unknown')),
})

export const ownAliasSchema = z.object({ alias: nameSchema })

export const leaveSchema = z.object({ secret: secretSchema })
