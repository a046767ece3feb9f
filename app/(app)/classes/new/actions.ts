'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { createClass } from '@/lib/data/classes'
import { createClassSchema, readClassError } from '@/lib/forms/class'
import { parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

/** Makes a class, then shows it with its join code. */
export async function createClassAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const t = getTranslator('classes')
  const input = parseForm(createClassSchema, formData, (code) => t(`errors.${readClassError(code)}`))
  if (!input.ok) return input.state

  const made = await createClass(input.value)
  redirect(`/classes/${made.id}` as Route)
}
