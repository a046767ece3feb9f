'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** Adds days without school to a class: from, to, and what they are called. */
export function BreakForm({ action }: { action: FormAction }) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <TextField
        type="date"
        name="firstDay"
        label={t('schoolDays.firstDay')}
        required
        defaultValue={valueOf(state, 'firstDay')}
        error={errorOf(state, 'firstDay')}
      />
      <TextField
        type="date"
        name="lastDay"
        label={t('schoolDays.lastDay')}
        hint={t('schoolDays.lastDayHint')}
        defaultValue={valueOf(state, 'lastDay')}
        error={errorOf(state, 'lastDay')}
      />
      <TextField
        name="name"
        label={t('schoolDays.name')}
        hint={t('schoolDays.nameHint')}
        autoComplete="off"
        maxLength={60}
        defaultValue={valueOf(state, 'name')}
        error={errorOf(state, 'name')}
      />
      <div>
        <SubmitButton kind="plain">{t('schoolDays.add')}</SubmitButton>
      </div>
      <FormMessage state={state} />
    </form>
  )
}
