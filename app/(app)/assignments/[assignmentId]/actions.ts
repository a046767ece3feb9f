'use server'

import { refresh } from 'next/cache'

import { changeAssignment, restoreAssignment, withdrawAssignment } from '@/lib/data/assignments'
import { changeAssignmentSchema, fieldOfError, readAssignmentError } from '@/lib/forms/assignment'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('assignments')

/** Changes the dates and rules of an assignment. */
export async function changeAction(
  assignmentId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(changeAssignmentSchema, formData, (code) =>
    t(`errors.${readAssignmentError(code)}`),
  )
  if (!input.ok) return input.state
  const changed = await changeAssignment(assignmentId, input.value)
  if (!changed.ok) {
    const { code } = changed.error
    const field = fieldOfError(code)
    return field ? failedField(field, t(`errors.${code}`), formData) : failed(t(`errors.${code}`), formData)
  }
  refresh()
  return done(t('form.saved'))
}

/** Takes the assignment back from its class. */
export async function withdrawAction(assignmentId: string): Promise<void> {
  await withdrawAssignment(assignmentId)
  refresh()
}

/** Gives a withdrawn assignment back to its class. */
export async function restoreAction(assignmentId: string): Promise<void> {
  await restoreAssignment(assignmentId)
  refresh()
}
