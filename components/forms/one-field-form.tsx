'use client'

import { useActionState, type ComponentProps } from 'react'

import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

import { FormMessage } from './form-message'
import styles from './one-field-form.module.css'

/** One line that can be changed, with the button that does. Every word comes from the page. */
export function OneFieldForm({
  action,
  submit,
  initial,
  name,
  ...field
}: {
  action: FormAction
  submit: string
  initial: string
  name: string
} & Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'autoComplete' | 'maxLength'>) {
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className={styles.form} noValidate>
      <div className={styles.line}>
        <TextField
          {...field}
          key={initial}
          name={name}
          required
          defaultValue={valueOf(state, name, initial)}
          error={errorOf(state, name)}
        />
        <SubmitButton kind="plain">{submit}</SubmitButton>
      </div>
      <FormMessage state={state} />
    </form>
  )
}
