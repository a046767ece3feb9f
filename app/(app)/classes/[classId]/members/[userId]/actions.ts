'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'

import { setExtraTime } from '@/lib/data/allowances'
import { renameMember, setRemoved } from '@/lib/data/memberships'
import { renewPin } from '@/lib/data/pins'
import { extraTimeSchema } from '@/lib/forms/allowance'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

import { sayPeople } from '@/app/sentences'

const t = getTranslator('classes')

/** A student of a class: who and where. */
export interface Place {
  readonly classId: string
  readonly userId: string
}

/** Gives a student another alias in the class. */
export async function renameMemberAction(
  { classId, userId }: Place,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const renamed = await renameMember(classId, userId, String(formData.get('alias') ?? ''))
  if (!renamed.ok) {
    if (renamed.error.code === 'not-found') notFound()
    const suggestion = 'suggestion' in renamed.error ? renamed.error.suggestion : ''
    return failedField('alias', sayPeople(renamed.error.code, suggestion), formData)
  }
  refresh()
  return done(t('member.aliasDone'))
}

/** Gives a student a new PIN and shows it, once. */
export async function renewPinAction({ classId, userId }: Place): Promise<FormState> {
  const renewed = await renewPin(classId, userId)
  if (renewed.ok) return done(t('member.pinDone', { ...renewed.value }))
  if (renewed.error.code === 'not-found') notFound()
  return failed(t('errors.busy'), new FormData())
}

/** Gives a student extra time in every quiz of the class. */
export async function setExtraTimeAction(
  { classId, userId }: Place,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(extraTimeSchema, formData, () => t('errors.malformed'))
  if (!input.ok) return input.state
  const set = await setExtraTime(classId, userId, input.value.extraTimePercent)
  if (!set.ok) notFound()
  refresh()
  return done(t('member.extraTimeDone'))
}

/** Takes a student out of the class, or lets them back in. */
export async function setRemovedAction({ classId, userId }: Place, removed: boolean): Promise<void> {
  const changed = await setRemoved(classId, userId, removed)
  if (!changed.ok) notFound()
  refresh()
}
