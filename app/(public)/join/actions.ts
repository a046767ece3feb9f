'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { startSession } from '@/lib/auth/session-cookie'
import { join, mayTryCode } from '@/lib/data/joining'
import { failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { joinSchema } from '@/lib/forms/people'
import { joinFieldOf } from '@/lib/forms/people-errors'
import { addressKey } from '@/lib/http/address'

import { sayPeople } from '@/app/sentences'

/** Joins a class where the browser runs no script; else the form asks `POST /api/join`. */
export async function joinAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const digits = formData.getAll('digit').join('')
  if (digits) formData.set('secret', digits)
  const input = parseForm(joinSchema, formData, sayPeople)
  if (!input.ok) return input.state

  if (!(await mayTryCode(addressKey(await headers())))) return failed(sayPeople('too-many'), formData)
  const joined = await join(input.value)
  if (!joined.ok) {
    const sentence = sayPeople(joined.error.code, 'suggestion' in joined.error ? joined.error.suggestion : '')
    const field = joinFieldOf(joined.error.code)
    return field === 'form' ? failed(sentence, formData) : failedField(field, sentence, formData)
  }
  if (joined.value.account) await startSession(joined.value.account)
  redirect(joined.value.waiting ? '/classes' : '/home')
}
