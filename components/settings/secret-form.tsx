'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { FormMessage } from '@/components/forms/form-message'
import { RadioGroup } from '@/components/ui/choice'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** A new PIN or password, after the one in use. Who has an e-mail address has a password, and no choice. */
export function SecretForm({
  action,
  hasPin,
  mayChoose,
}: {
  action: FormAction
  hasPin: boolean
  mayChoose: boolean
}) {
  const t = useTranslations('settings')
  const [state, send, pending] = useActionState(action, IDLE)
  // Once changed, the fields are empty again; after an error they keep what was typed.
  const round = state.status === 'done' && !pending ? 'done' : 'open'

  return (
    <form action={send} className="stack" noValidate>
      <PasswordField
        key={`current ${round}`}
        label={t('secret.current')}
        name="current"
        autoComplete="current-password"
        required
        error={errorOf(state, 'current')}
      />
      {mayChoose ? (
        <RadioGroup
          legend={t('secret.kind')}
          name="kind"
          options={[
            { value: 'pin', label: t('secret.pin'), hint: t('secret.pinHint') },
            { value: 'password', label: t('secret.password'), hint: t('secret.passwordHint') },
          ]}
          defaultValue={valueOf(state, 'kind', hasPin ? 'pin' : 'password')}
        />
      ) : (
        <input type="hidden" name="kind" value="password" />
      )}
      <PasswordField
        key={`next ${round}`}
        label={t('secret.next')}
        hint={mayChoose ? null : t('secret.passwordHint')}
        name="next"
        autoComplete="new-password"
        required
        error={errorOf(state, 'next')}
      />
      <SubmitButton kind="plain" busyLabel={t('secret.busy')}>
        {t('secret.save')}
      </SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
