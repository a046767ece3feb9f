'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'

import { addBreak, removeBreak, setFreeWeekdays } from '@/lib/data/school-days'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { breakSchema, freeWeekdaysSchema, readSchoolDayError } from '@/lib/forms/school-days'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('classes')
const say = (code: string): string => t(`schoolDays.errors.${readSchoolDayError(code)}`)

/** Sets the weekdays on which a class has no school. */
export async function setFreeWeekdaysAction(
  classId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(freeWeekdaysSchema, formData, say)
  if (!input.ok) return input.state
  const set = await setFreeWeekdays(classId, input.value)
  if (!set.ok) return failed(say(set.error.code), formData)
  refresh()
  return done(t('schoolDays.saved'))
}

/** Adds days without school. */
export async function addBreakAction(
  classId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(breakSchema, formData, say)
  if (!input.ok) return input.state
  const added = await addBreak(classId, input.value)
  if (!added.ok) {
    const { code } = added.error
    const isWhole = code === 'not-found' || code === 'breaks-full'
    return isWhole ? failed(say(code), formData) : failedField('lastDay', say(code), formData)
  }
  refresh()
  return done(t('schoolDays.added'))
}

/** Takes days without school back. */
export async function removeBreakAction(classId: string, breakId: string): Promise<void> {
  const removed = await removeBreak(classId, breakId)
  if (!removed.ok) notFound()
  refresh()
}
