'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'

import {
  renameClass,
  rotateJoinCode,
  setArchived,
  setBoardEnabled,
  setJoinOpen,
  setJoinRules,
} from '@/lib/data/classes'
import { setShowOnBoard } from '@/lib/data/leaderboard'
import { setRemoved } from '@/lib/data/memberships'
import { joinRulesSchema, readClassError, renameClassSchema } from '@/lib/forms/class'
import { done, failed, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('classes')

/** Shows the page anew, or that its class is gone for this viewer. */
function show({ ok }: { ok: boolean }): void {
  if (!ok) notFound()
  refresh()
}

/** Gives a class another name. */
export async function renameClassAction(
  classId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(renameClassSchema, formData, (code) => t(`errors.${readClassError(code)}`))
  if (!input.ok) return input.state
  const renamed = await renameClass(classId, input.value.name)
  if (!renamed.ok) return failed(t('errors.not-found'), formData)
  refresh()
  return done(t('one.renamed'))
}

/** Replaces the join code. */
export async function rotateJoinCodeAction(classId: string): Promise<void> {
  show(await rotateJoinCode(classId))
}

/** Opens a class to new members, or closes it. */
export async function setJoinOpenAction(classId: string, open: boolean): Promise<void> {
  show(await setJoinOpen(classId, open))
}

/** Sets how many students the class takes, and whether those who join wait. */
export async function setJoinRulesAction(
  classId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(joinRulesSchema, formData, () => t('errors.seats-malformed'))
  if (!input.ok) return input.state
  const set = await setJoinRules(classId, input.value)
  if (!set.ok) return failed(t('errors.not-found'), formData)
  refresh()
  return done(t('join.rulesDone'))
}

/** Lets a student in who waits. */
export async function letInAction(classId: string, userId: string): Promise<void> {
  show(await setRemoved(classId, userId, false))
}

/** Switches a class's leaderboard on or off. */
export async function setBoardEnabledAction(classId: string, enabled: boolean): Promise<void> {
  show(await setBoardEnabled(classId, enabled))
}

/** Puts a class away, or back. */
export async function setArchivedAction(classId: string, archived: boolean): Promise<void> {
  show(await setArchived(classId, archived))
}

/** Puts the viewer on the class's leaderboard, or takes them off it. */
export async function setShowOnBoardAction(classId: string, shown: boolean): Promise<void> {
  show(await setShowOnBoard(classId, shown))
}
