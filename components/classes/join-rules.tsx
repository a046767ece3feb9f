'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { Checkbox } from '@/components/ui/choice'
import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** How many students a class takes, and whether those who join wait to be let in. */
export function JoinRules({
  seats,
  joinsWait,
  action,
}: {
  seats: number | null
  joinsWait: boolean
  action: FormAction
}) {
  const t = useTranslations('classes')
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <TextField
        label={t('join.seats')}
        hint={t('join.seatsHint')}
        name="seats"
        inputMode="numeric"
        numeric
        autoComplete="off"
        maxLength={3}
        key={seats}
        defaultValue={valueOf(state, 'seats', seats === null ? '' : String(seats))}
        error={errorOf(state, 'seats')}
      />
      <Checkbox name="joinsWait" key={String(joinsWait)} label={t('join.wait')} defaultChecked={joinsWait} />
      <SubmitButton kind="plain">{t('join.rulesDo')}</SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
