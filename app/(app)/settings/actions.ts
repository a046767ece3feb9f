'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'

import { sayPeople, sayRefusal } from '@/app/sentences'
import { endSession, startSession } from '@/lib/auth/session-cookie'
import { setShowOnBoard } from '@/lib/data/leaderboard'
import { deleteMe } from '@/lib/data/leaving'
import {
  changeAlias,
  changeReviewing,
  changeSecret,
  changeTimeZone,
  signOutEverywhere,
} from '@/lib/data/settings'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { leaveSchema, newSecretSchema, ownAliasSchema, ownTimeZoneSchema } from '@/lib/forms/people'
import { reviewingSchema } from '@/lib/forms/review'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('settings')

/** Gives the viewer another alias or name. */
export async function changeAliasAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(ownAliasSchema, formData, sayPeople)
  if (!input.ok) return input.state
  const changed = await changeAlias(input.value.alias)
  if (!changed.ok) return failedField('alias', sayPeople(changed.error.code), formData)
  refresh()
  return done(t('you.done'))
}

/** Moves the viewer to another time zone. */
export async function changeTimeZoneAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(ownTimeZoneSchema, formData, sayPeople)
  if (!input.ok) return input.state
  await changeTimeZone(input.value.timeZone)
  refresh()
  return done(t('zone.done'))
}

/** Changes how many cards a day asks, and in how many steps they are graded. */
export async function changeReviewingAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(reviewingSchema, formData, sayPeople)
  if (!input.ok) return input.state
  await changeReviewing(input.value)
  refresh()
  return done(t('reviewing.done'))
}

/** Shows the viewer on a class's standing, or hides them. */
export async function setShownAction(classId: string, shown: boolean): Promise<void> {
  const set = await setShowOnBoard(classId, shown)
  if (!set.ok) notFound()
  refresh()
}

/** Changes the viewer's PIN or password, and keeps this browser alone signed in. */
export async function changeSecretAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(newSecretSchema, formData, sayPeople)
  if (!input.ok) return input.state
  const changed = await changeSecret(input.value)
  if (changed.ok) {
    await startSession(changed.value)
    refresh()
    return done(t('secret.done'))
  }
  const { error } = changed
  if (error.code === 'no-match') return failedField('current', sayPeople('secret-wrong'), formData)
  if (error.code === 'wait' || error.code === 'busy') return failed(sayRefusal(error, 'no-match'), formData)
  return failedField('next', sayPeople(error.code), formData)
}

/** Ends all of the viewer's sessions. */
export async function signOutEverywhereAction(): Promise<void> {
  await signOutEverywhere()
  await endSession()
  redirect('/sign-in')
}

/** Deletes the viewer's account. */
export async function leaveAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const input = parseForm(leaveSchema, formData, sayPeople)
  if (!input.ok) return input.state
  const left = await deleteMe(input.value.secret)
  if (left.ok) {
    await endSession()
    redirect('/')
  }
  const { error } = left
  if (error.code === 'last-admin') return failed(t('errors.last-admin'), formData)
  if (error.code === 'no-match') return failedField('secret', sayPeople('secret-wrong'), formData)
  return failed(sayRefusal(error, 'no-match'), formData)
}
