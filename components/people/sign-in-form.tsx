'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { TextField } from '@/components/ui/field'
import { FormMessage } from '@/components/forms/form-message'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import styles from './door.module.css'

/** E-mail address and password. `next` is the page to go on to. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations('people')
  const [state, send] = useActionState(action, IDLE)

  return (
    <form action={send} className={styles.form} noValidate>
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={valueOf(state, 'email')}
        error={errorOf(state, 'email')}
      />
      <PasswordField
        label={t('password')}
        name="password"
        autoComplete="current-password"
        required
        error={errorOf(state, 'password')}
      />
      <FormMessage state={state} />
      <p>
        <SubmitButton busyLabel={t('signIn.busy')}>{t('signIn.submit')}</SubmitButton>
      </p>
    </form>
  )
}
