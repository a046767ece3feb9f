'use server'

import { refresh } from 'next/cache'

import { overrideMarks } from '@/lib/data/mark-override'
import { done, failed, failedField, parseForm, type FormState } from '@/lib/forms/form-state'
import { overrideSchema, readMarksError } from '@/lib/forms/marks'
import { getTranslator } from '@/lib/i18n/translator'

const t = getTranslator('gradebook')

/** Sets the marks of one answer by hand, with the reason. */
export async function overrideAction(
  attempt: { readonly assignmentId: string; readonly attemptId: string },
  questionVersionId: string,
  ...[, formData]: [FormState, FormData]
): Promise<FormState> {
  const input = parseForm(overrideSchema, formData, (code) => t(`marks.errors.${readMarksError(code)}`))
  if (!input.ok) return input.state
  const changed = await overrideMarks({ ...attempt, questionVersionId }, input.value)
  if (changed.ok) {
    refresh()
    return done(t('marks.done'))
  }
  const { code } = changed.error
  const sentence = t(`marks.errors.${code}`)
  if (code === 'not-found') return failed(sentence, formData)
  return failedField(code === 'marks-range' ? 'marks' : 'reason', sentence, formData)
}
