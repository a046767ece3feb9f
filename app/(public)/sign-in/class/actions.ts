'use server'

import type { Route } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { startSession } from '@/lib/auth/session-cookie'
import { signInByPin } from '@/lib/data/accounts'
import { failed, parseForm, type FormState } from '@/lib/forms/form-state'
import { pinSignInSchema } from '@/lib/forms/people'
import { addressKey } from '@/lib/http/address'
import { ownPath } from '@/lib/http/own-path'

import { sayPeople, sayRefusal } from '@/app/sentences'

/** Signs a student in by class code, alias and PIN, then shows the page that was asked for. */
export async function pinSignInAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(pinSignInSchema, formData, sayPeople)
  if (!input.ok) return input.state

  const signedIn = await signInByPin(input.value, addressKey(await headers()))
  if (!signedIn.ok) return failed(sayRefusal(signedIn.error, 'no-match-pin'), formData)

  await startSession(signedIn.value)
  redirect(ownPath(input.value.next, '/home') as Route)
}
