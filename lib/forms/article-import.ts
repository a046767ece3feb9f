import { z } from 'zod'

import { clean, countWords } from '@/lib/domain/articles/clean'
import type { ImportRefusal } from '@/lib/domain/articles/import-refusal'
import type { Details } from '@/lib/domain/articles/metadata'
import { proposeRemovals, type Removal } from '@/lib/domain/articles/removal'
import type { Span } from '@/lib/domain/articles/span'

import type { DetailError } from './article'

/** Where a text can come from. */
export type ImportWay = 'text' | 'file' | 'url'

/** What a button of the import screen asks for: to read one of the ways, to go back to the text, to save. */
export const importIntentSchema = z.enum(['text', 'file', 'url', 'edit', 'save']).catch('text')

/** A text that was read, on its way to be saved: what is shown to be checked. */
export interface Draft {
  readonly text: string
  /** The title as it was proposed: the line of the text that says the same is proposed for removal. */
  readonly proposedTitle: string
  readonly removals: readonly Removal[]
  /** What the reader of a file had to leave out. */
  readonly leftOut: readonly string[]
  readonly wordCount: number
}

/** What can be wrong with a text when it is saved. */
export type SaveRefusal = 'no-text' | 'too-long' | 'no-title' | 'not-allowed'

/** What the import screen shows; plain data, so that it travels to the browser and back, without JavaScript too. */
export type ImportState =
  | {
      readonly step: 'source'
      readonly text: string
      readonly url: string
      /** Details that were typed before the person came back to change the text. */
      readonly details: Details | null
      readonly refusal: { readonly way: ImportWay; readonly code: ImportRefusal } | null
    }
  | {
      readonly step: 'check'
      readonly draft: Draft
      readonly details: Details
      /** The proposed removals that the person wants to keep, as `spanCode`s. */
      readonly kept: readonly string[]
      readonly errors: Readonly<Partial<Record<keyof Details, DetailError>>>
      readonly refusal: SaveRefusal | null
    }

/** The import screen before anything was given. */
export const NOTHING_IMPORTED: ImportState = {
  step: 'source',
  text: '',
  url: '',
  details: null,
  refusal: null,
}

/** A text to be checked. */
export const draftOf = (text: string, proposedTitle: string, leftOut: readonly string[]): Draft => ({
  text,
  proposedTitle,
  removals: proposeRemovals(text, proposedTitle),
  leftOut,
  wordCount: countWords(text),
})

/** The draft that a form carries. */
export const draftIn = (formData: FormData): Draft =>
  draftOf(clean(textIn(formData, 'text')), textIn(formData, 'proposedTitle'), textsIn(formData, 'leftOut'))

/** The details that a form carries as they were typed, right or wrong; null where it has none. */
export function detailsIn(formData: FormData): Details | null {
  if (!formData.has('title')) return null
  return {
    title: textIn(formData, 'title'),
    source: textIn(formData, 'source'),
    author: textIn(formData, 'author'),
    publishedOn: textIn(formData, 'publishedOn'),
    language: textIn(formData, 'language'),
    url: textIn(formData, 'articleUrl'),
  }
}

/** A span as a form carries it: "12-40". */
export const spanCode = ({ start, end }: Span): string => `${start}-${end}`

/** The spans that a form asks to remove; anything else it holds under that name is left out. */
export function removedIn(formData: FormData): Span[] {
  return textsIn(formData, 'remove').flatMap((code) => {
    const match = /^(\d{1,7})-(\d{1,7})$/.exec(code)
    return match ? [{ start: Number(match[1]), end: Number(match[2]) }] : []
  })
}

/** The proposed removals that a form does not ask for. */
export function keptIn(formData: FormData, draft: Draft): string[] {
  const removed = new Set(textsIn(formData, 'remove'))
  return draft.removals.map(spanCode).filter((code) => !removed.has(code))
}

/** The first text of that name in a form, or "". */
export const textIn = (formData: FormData, name: string): string => textsIn(formData, name)[0] ?? ''

const textsIn = (formData: FormData, name: string): string[] =>
  formData.getAll(name).filter((value) => typeof value === 'string')
