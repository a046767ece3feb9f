import { z } from 'zod'

import type { ReadRefusal } from '@/lib/domain/articles/import-refusal'

/** The forms of text we can read. */
export const FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

const said = z.string().nullable()

/** A text and what its file or page says about itself; nothing in it is cleaned or trusted yet. */
export const readTextSchema = z.object({
  text: z.string(),
  title: said,
  source: said,
  author: said,
  publishedOn: said,
  language: said,
  /** What the reader had to leave out to make running text, such as page numbers; shown to the person importing. */
  leftOut: z.array(z.string()),
})
export type ReadText = z.infer<typeof readTextSchema>

/** A text that says nothing about itself. */
export const plainText = (text: string): ReadText => ({
  text,
  title: null,
  source: null,
  author: null,
  publishedOn: null,
  language: null,
  leftOut: [],
})

/** What a reader throws when a file cannot be read for a reason that a person can act on. */
export class Unreadable extends Error {
  constructor(readonly code: ReadRefusal) {
    super(code)
  }
}
