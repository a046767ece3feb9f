'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { after } from 'next/server'

import { beginTuning } from '@/lib/data/tuning-jobs'
import { revertDecision } from '@/lib/data/tuning-view'
import { failed, IDLE, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('timing')

/** Begins a look for better weights for the viewer. It goes on once the answer is out. */
export async function lookAction(_previous: FormState, formData: FormData): Promise<FormState> {
  const begun = await beginTuning('own')
  if (!begun.ok) return failed(t(`look.errors.${begun.error.code}`), formData)
  after(begun.value.run)
  refresh()
  return IDLE
}

/** Takes back a decision of the viewer's own. */
export async function revertAction(id: string): Promise<void> {
  const reverted = await revertDecision('own', id)
  if (!reverted.ok) notFound()
  refresh()
}
