'use server'

import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { startSession } from '@/lib/auth/session-cookie'
import { signInByPassword } from '@/lib/data/accounts'
import { failed, parseForm, type FormState } from '@/lib/forms/form-state'
import { signInSchema } from '@/lib/forms/people'
import { addressKey } from '@/lib/http/address'
import { ownPath } from '@/lib/http/own-path'

import { sayPeople, sayRefusal } from '@/app/sentences'

/** Signs in by e-mail address and password, then shows the page that was asked for. */
export async function signInAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(signInSchema, formData, sayPeople)
  if (!input.ok) return input.state

  const signedIn = await signInByPassword(input.value, addressKey(await headers()))
  if (!signedIn.ok) return failed(sayRefusal(signedIn.error, 'no-match'), formData)

  await startSession(signedIn.value)
  redirect(ownPath(input.value.next, '/home') as Route)
}
