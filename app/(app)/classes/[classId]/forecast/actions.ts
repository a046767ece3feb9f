'use server'

import { refresh } from 'next/cache'

import { setAssignmentExam } from '@/lib/data/exams'
import { examSchema } from '@/lib/forms/exam'
import { done, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('forecast')

/** Sets the day of the exam on an assignment, or removes it. */
export async function setAssignmentExamAction(
  assignmentId: string,
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const input = parseForm(examSchema, formData, () => t('exams.errors.malformed'))
  if (!input.ok) return input.state
  const set = await setAssignmentExam(assignmentId, input.value.onDay)
  if (!set.ok) return failedField('onDay', t(`exams.errors.${set.error.code}`), formData)
  refresh()
  return done(t(input.value.onDay === null ? 'class.removed' : 'class.done'))
}
