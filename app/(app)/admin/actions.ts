'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'

import { renewPassword, setDisabled } from '@/lib/data/users'
import { done, failed, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('admin')

/** Shuts an account out, or lets it in. */
export async function setDisabledAction(id: string, disabled: boolean): Promise<void> {
  const set = await setDisabled(id, disabled)
  if (!set.ok) notFound()
  refresh()
}

/** Gives an account a new password and shows it, once. */
export async function renewPasswordAction(id: string): Promise<FormState> {
  const renewed = await renewPassword(id)
  if (renewed.ok) return done(t('passwordDone', renewed.value))
  return failed(t(`errors.${renewed.error.code}`), new FormData())
}
