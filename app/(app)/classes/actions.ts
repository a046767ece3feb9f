'use server'

import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import { answerInvitation } from '@/lib/data/class-invitations'

/** Makes the viewer a co-teacher of the class they are asked to, and shows it; or declines. */
export async function answerInvitationAction(invitationId: string, accept: boolean): Promise<void> {
  const answered = await answerInvitation(invitationId, accept)
  if (accept && answered.ok) redirect(`/classes/${answered.value.classId}` as Route)
  refresh()
}
