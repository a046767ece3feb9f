'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'

import { inviteTeacher, makeInvitationLink, revokeInvitation } from '@/lib/data/class-invitations'
import { removeTeacher } from '@/lib/data/co-teachers'
import { requireViewer } from '@/lib/data/viewer'
import { inviteTeacherSchema, readClassError } from '@/lib/forms/class'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { reachableOrigin } from '@/lib/http/join-address'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('classes')
const say = (code: string): string => t(`errors.${readClassError(code)}`)

/** Invites a teacher by their address. */
export async function inviteTeacherAction(
  classId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(inviteTeacherSchema, formData, say)
  if (!input.ok) return input.state
  const invited = await inviteTeacher(classId, input.value.email)
  if (!invited.ok) return failedField('email', say(invited.error.code), formData)
  refresh()
  return done(t('teachers.invited', invited.value))
}

/** Makes a link that lets one teacher in, and shows it, once. */
export async function makeInvitationLinkAction(classId: string): Promise<FormState> {
  const made = await makeInvitationLink(classId)
  if (!made.ok) return failed(say(made.error.code), new FormData())
  const address = `${reachableOrigin(await headers())}/classes/invitations/${made.value.token}`
  refresh()
  return done(t('teachers.linkDone', { address }))
}

/** Takes an invitation back. */
export async function revokeInvitationAction(classId: string, invitationId: string): Promise<void> {
  await revokeInvitation(classId, invitationId)
  refresh()
}

/** Takes a co-teacher out, who may be the viewer. */
export async function removeTeacherAction(classId: string, userId: string): Promise<void> {
  const removed = await removeTeacher(classId, userId)
  if (!removed.ok) notFound()
  if (userId === (await requireViewer()).id) redirect('/classes')
  refresh()
}
