'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { createArticle } from '@/lib/data/articles'
import { proposeDetails, SAYS_NOTHING } from '@/lib/domain/articles/metadata'
import { withoutSpans } from '@/lib/domain/articles/removal'
import { detailErrors, detailsSchema } from '@/lib/forms/article'
import {
  detailsIn,
  draftIn,
  draftOf,
  importIntentSchema,
  keptIn,
  NOTHING_IMPORTED,
  removedIn,
  textIn,
  type ImportState,
  type ImportWay,
} from '@/lib/forms/article-import'
import { readFile, readPage, readPaste } from '@/lib/import/read-source'

/** One step of an import: reads a text to be checked, goes back to the text, or saves it and shows the article. */
export async function importArticleAction(_previous: ImportState, formData: FormData): Promise<ImportState> {
  const intent = importIntentSchema.parse(formData.get('intent'))
  if (intent === 'save') return save(formData)
  if (intent === 'edit') return { ...source(formData), url: '' }
  return read(intent, formData)
}

const source = (formData: FormData) => ({
  ...NOTHING_IMPORTED,
  step: 'source' as const,
  text: textIn(formData, 'text'),
  url: textIn(formData, 'url'),
  details: detailsIn(formData),
  refusal: null,
})

async function read(way: ImportWay, formData: FormData): Promise<ImportState> {
  const file = formData.get('file')
  const reading =
    way === 'url'
      ? await readPage(textIn(formData, 'url'))
      : way === 'file'
        ? await readFile(file instanceof File ? file : new File([], ''))
        : await readPaste(textIn(formData, 'text'))
  if (!reading.ok) return { ...source(formData), refusal: { way, code: reading.error.code } }

  const { text, said, leftOut } = reading.value
  const proposed = proposeDetails(text, said)
  const details = (way === 'text' && detailsIn(formData)) || proposed
  const draft = draftOf(text, proposed.title, leftOut)
  return { step: 'check', draft, details, kept: [], errors: {}, refusal: null }
}

async function save(formData: FormData): Promise<ImportState> {
  const draft = draftIn(formData)
  const typed = detailsIn(formData) ?? proposeDetails(draft.text, SAYS_NOTHING)
  const again = { step: 'check', draft, details: typed, kept: keptIn(formData, draft) } as const
  const details = detailsSchema.safeParse(typed)
  if (!details.success) return { ...again, errors: detailErrors(details.error), refusal: null }

  const removed = removedIn(formData)
  const saved = await createArticle({
    ...details.data,
    text: withoutSpans(draft.text, removed),
    removed: [...draft.leftOut, ...removed.map(({ start, end }) => draft.text.slice(start, end))],
  })
  if (!saved.ok) return { ...again, errors: {}, refusal: saved.error.code }
  const note = saved.value.isNew ? 'saved' : 'known'
  redirect(`/articles/${saved.value.articleId}?note=${note}` as Route)
}
