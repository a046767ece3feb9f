'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { describeArticle, reviseArticle } from '@/lib/data/article-changes'
import { detailsSchema, sayDetailError } from '@/lib/forms/article'
import { textIn } from '@/lib/forms/article-import'
import { failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

/** Changes what is said about one of the viewer's articles, then shows it. */
export async function describeArticleAction(
  id: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const t = getTranslator('articles')
  const details = parseForm(detailsSchema, formData, (code) =>
    sayDetailError(code, (known) => t(`errors.${known}`)),
  )
  if (!details.ok) return details.state

  const described = await describeArticle(id, details.value)
  if (!described.ok) return failed(t(`errors.${described.error.code}`), formData)
  redirect(`/articles/${id}?note=described` as Route)
}

/** Saves a changed text of one of the viewer's articles as a new version, then shows it. */
export async function reviseArticleAction(
  id: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const revised = await reviseArticle({ articleId: id, text: textIn(formData, 'text'), removed: [] })
  if (revised.ok) redirect(`/articles/${id}?note=${revised.value.isNew ? 'revised' : 'same'}` as Route)
  return failedField('text', getTranslator('articles')(`errors.${revised.error.code}`), formData)
}
