'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { startSession } from '@/lib/auth/session-cookie'
import { signUp } from '@/lib/data/accounts'
import { failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { signUpSchema } from '@/lib/forms/people'
import { addressKey } from '@/lib/http/address'

import { sayPeople } from '@/app/sentences'

/** Makes an account with an e-mail address and signs in to it. */
export async function signUpAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(signUpSchema, formData, sayPeople)
  if (!input.ok) return input.state

  const made = await signUp(input.value, addressKey(await headers()))
  if (!made.ok) {
    const [field] = /^(email|password|alias)(?=-)/.exec(made.error.code) ?? []
    const sentence = sayPeople(made.error.code)
    return field ? failedField(field, sentence, formData) : failed(sentence, formData)
  }
  await startSession(made.value)
  redirect('/home')
}
