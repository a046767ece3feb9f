'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { acceptInvitationLink } from '@/lib/data/class-invitations'
import { readClassError } from '@/lib/forms/class'
import { failed, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

/** Makes the viewer a co-teacher of the class a link leads to, and shows it. */
export async function acceptInvitationLinkAction(token: string): Promise<FormState> {
  const accepted = await acceptInvitationLink(token)
  if (accepted.ok) redirect(`/classes/${accepted.value.classId}` as Route)
  const t = getTranslator('classes')
  return failed(t(`errors.${readClassError(accepted.error.code)}`), new FormData())
}
