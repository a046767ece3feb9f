'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FieldError, TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** A new class: its name, and the time zone its due dates are told in. */
export function CreateClassForm({ action, timeZone }: { action: FormAction; timeZone: string }) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, IDLE)

  return (
    <form action={send} className="stack" noValidate>
      <input type="hidden" name="timeZone" value={timeZone} />
      <TextField
        label={t('create.name')}
        hint={t('create.nameHint')}
        name="name"
        autoComplete="off"
        maxLength={200}
        required
        defaultValue={valueOf(state, 'name')}
        error={errorOf(state, 'name')}
      />
      <p role="alert">
        {state.status === 'failed' && state.message && <FieldError>{state.message}</FieldError>}
      </p>
      <SubmitButton busyLabel={t('create.busy')}>{t('create.submit')}</SubmitButton>
    </form>
  )
}
