import { z } from 'zod'

import { cleanLine } from '@/lib/domain/articles/clean'
import { readDate } from '@/lib/domain/articles/dates'
import { LANGUAGES } from '@/lib/domain/articles/language'
import { MAX_AUTHOR, MAX_SOURCE, MAX_TITLE, MAX_URL } from '@/lib/domain/articles/limits'
import type { Details } from '@/lib/domain/articles/metadata'

/** What can be wrong with the details of an article; each code has a sentence in the catalogue. */
export const DETAIL_ERRORS = [
  'title-missing',
  'title-long',
  'line-long',
  'date-unknown',
  'url-unknown',
] as const
export type DetailError = (typeof DETAIL_ERRORS)[number]

const line = (longest: number, error: DetailError = 'line-long') =>
  z.string().transform(cleanLine).pipe(z.string().max(longest, error))

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** The details of an article as a form sends them; empty fields are "". */
export const detailsSchema = z.object({
  title: line(MAX_TITLE, 'title-long').pipe(z.string().min(1, 'title-missing')),
  source: line(MAX_SOURCE),
  author: line(MAX_AUTHOR),
  publishedOn: z
    .string()
    .trim()
    .refine(
      (text) => text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) === text),
      'date-unknown',
    ),
  language: z.enum(LANGUAGES).catch('und'),
  url: line(MAX_URL).pipe(z.string().refine((text) => text === '' || isWebAddress(text), 'url-unknown')),
})

/** The first thing wrong with each field, of what `detailsSchema` found. */
export function detailErrors(error: z.ZodError): Partial<Record<keyof Details, DetailError>> {
  const errors: Partial<Record<keyof Details, DetailError>> = {}
  for (const issue of error.issues) {
    const field = fieldSchema.safeParse(issue.path[0])
    const code = errorSchema.safeParse(issue.message)
    if (field.success && code.success) errors[field.data] ??= code.data
  }
  return errors
}

const fieldSchema = detailsSchema.keyof()
const errorSchema = z.enum(DETAIL_ERRORS)

/** The sentence for a code of `detailsSchema`; the code itself would be a mistake of ours, so it fails loudly. */
export const sayDetailError = (code: string, say: (known: DetailError) => string): string =>
  say(errorSchema.parse(code))
