'use client'

import { useState, type ComponentProps } from 'react'

import { useTranslations } from '#i18n/translations'

import { IconButton } from './button'
import { Field, type FieldWords } from './field'
import { Icon } from './icon'

/**
 * A secret, hidden until its owner asks to see it. It keeps what was typed when the form comes back with an error:
 * React empties what it does not control. It needs the messages of `ui`.
 */
export function PasswordField({
  label,
  hint,
  error,
  ...input
}: FieldWords & Omit<ComponentProps<'input'>, 'className' | 'type' | 'value' | 'defaultValue'>) {
  const t = useTranslations('ui')
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(false)

  return (
    <Field label={label} hint={hint} error={error} id={input.id}>
      {(control) => (
        <span className="secret">
          <input
            className="input"
            spellCheck={false}
            autoCapitalize="none"
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <IconButton
            label={shown ? t('hidePassword') : t('showPassword')}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            <Icon name="eye" />
          </IconButton>
        </span>
      )}
    </Field>
  )
}
