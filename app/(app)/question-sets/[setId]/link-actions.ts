'use server'

import { refresh } from 'next/cache'
import { headers } from 'next/headers'

import { endSetLink, makeSetLink } from '@/lib/data/set-links'
import { done, failed, type FormState } from '@/lib/forms/form-state'
import { reachableOrigin } from '@/lib/http/join-address'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('questionSets')

/** Makes a link that other teachers can look at the set with, and shows it, once. */
export async function makeLinkAction(setId: string): Promise<FormState> {
  const made = await makeSetLink(setId)
  if (!made.ok) return failed(t(`share.${made.error.code}`), new FormData())
  const address = `${reachableOrigin(await headers())}/question-sets/shared/${made.value.token}`
  refresh()
  return done(t('share.done', { address }))
}

/** Ends the link to the set. */
export async function endLinkAction(setId: string): Promise<void> {
  await endSetLink(setId)
  refresh()
}
