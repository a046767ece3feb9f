'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { RadioGroup } from '@/components/ui/choice'
import { TextField } from '@/components/ui/field'
import { FormMessage } from '@/components/forms/form-message'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import styles from './door.module.css'

import { TimeZoneInput } from './time-zone-input'

/** A new account with an e-mail address, to teach or to learn. */
export function SignUpForm({ action }: { action: FormAction }) {
  const t = useTranslations('people')
  const [state, send] = useActionState(action, IDLE)

  return (
    <form action={send} className={styles.form} noValidate>
      <TimeZoneInput />
      <RadioGroup
        legend={t('signUp.role')}
        name="role"
        options={[
          { value: 'teacher', label: t('signUp.teach'), hint: t('signUp.teachHint') },
          { value: 'student', label: t('signUp.learn'), hint: t('signUp.learnHint') },
        ]}
        defaultValue={valueOf(state, 'role', 'teacher')}
        error={errorOf(state, 'role')}
      />
      <TextField
        label={t('signUp.name')}
        hint={t('signUp.nameHint')}
        name="alias"
        autoComplete="nickname"
        required
        defaultValue={valueOf(state, 'alias')}
        error={errorOf(state, 'alias')}
      />
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
        hint={t('signUp.passwordHint')}
        name="password"
        autoComplete="new-password"
        required
        error={errorOf(state, 'password')}
      />
      <FormMessage state={state} />
      <p>
        <SubmitButton busyLabel={t('signUp.busy')}>{t('signUp.submit')}</SubmitButton>
      </p>
    </form>
  )
}
