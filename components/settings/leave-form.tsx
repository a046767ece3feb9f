'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, type FormAction } from '@/lib/forms/form-state'

/** The last question before an account is deleted: its PIN or password. */
export function LeaveForm({ action }: { action: FormAction }) {
  const t = useTranslations('settings')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <PasswordField
        label={t('leave.secret')}
        name="secret"
        autoComplete="current-password"
        required
        error={errorOf(state, 'secret')}
      />
      <SubmitButton kind="danger" busyLabel={t('leave.busy')}>
        {t('leave.do')}
      </SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
