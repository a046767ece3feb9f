'use client'

import { useActionState } from 'react'

import { useTranslations } from '#i18n/translations'
import { TextField } from '@/components/ui/field'
import { FormMessage } from '@/components/forms/form-message'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import styles from './door.module.css'

/** Class code, alias and PIN, for those who joined without an e-mail address. A card's QR code fills the first two in. */
export function PinSignInForm({
  action,
  next,
  code,
  alias,
}: {
  action: FormAction
  next: string
  code: string
  alias: string
}) {
  const t = useTranslations('people')
  const [state, send] = useActionState(action, IDLE)

  return (
    <form action={send} className={styles.form} noValidate>
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t('pinSignIn.code')}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        defaultValue={valueOf(state, 'code', code)}
        error={errorOf(state, 'code')}
      />
      <TextField
        label={t('pinSignIn.alias')}
        hint={t('pinSignIn.aliasHint')}
        name="alias"
        autoComplete="username"
        autoCapitalize="words"
        spellCheck={false}
        required
        defaultValue={valueOf(state, 'alias', alias)}
        error={errorOf(state, 'alias')}
      />
      <PasswordField
        label={t('pinSignIn.secret')}
        name="secret"
        autoComplete="current-password"
        required
        error={errorOf(state, 'secret')}
      />
      <FormMessage state={state} />
      <p>
        <SubmitButton busyLabel={t('signIn.busy')}>{t('pinSignIn.submit')}</SubmitButton>
      </p>
    </form>
  )
}
