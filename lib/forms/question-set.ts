import { z } from 'zod'

/** The most articles one set is made from: as many as a reader can hold side by side. */
export const MAX_ARTICLES = 4
export const MAX_TITLE = 120

/** Everything a form about a question set can find wrong; `messages/en/questionSets.json` has a sentence for each. */
export const SET_ERRORS = [
  'title-missing',
  'title-long',
  'no-articles',
  'too-many-articles',
  'tag-missing',
  'tag-long',
  'tags-full',
  'not-found',
  'none-chosen',
  'no-target',
  'set-full',
  'malformed',
] as const

export type SetError = (typeof SET_ERRORS)[number]

/** A schema's message as one of the codes. */
export const readSetError = (code: string): SetError =>
  SET_ERRORS.find((known) => known === code) ?? 'malformed'

const titleSchema = z
  .string('malformed' satisfies SetError)
  .trim()
  .max(MAX_TITLE, 'title-long' satisfies SetError)

export const renameSetSchema = z.object({ title: titleSchema.min(1, 'title-missing' satisfies SetError) })

/** What is typed as a tag; what a tag may be is for the domain to say. */
export const tagSchema = z.object({
  tag: z.string('malformed' satisfies SetError).max(200, 'tag-long' satisfies SetError),
})

/** The title of a copy, which has to stay short enough to be renamed. */
export const titleOfCopy = (title: string): string => title.slice(0, MAX_TITLE).trim()

/** What the form that makes a set sends: article versions, a title or none, and a key of its own. */
export const newSetSchema = z.object({
  title: titleSchema.transform((title) => title || undefined),
  clientKey: z.uuid('malformed' satisfies SetError),
  articles: z
    .array(z.uuid('malformed' satisfies SetError))
    .min(1, 'no-articles' satisfies SetError)
    .max(MAX_ARTICLES, 'too-many-articles' satisfies SetError),
})
