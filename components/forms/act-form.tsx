'use client'

import { useActionState } from 'react'

import type { ButtonKind } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import { IDLE, type FormAction } from '@/lib/forms/form-state'

import { FormMessage } from './form-message'

/** One button that does something, and what became of it. */
export function ActForm({
  action,
  submit,
  kind = 'plain',
}: {
  action: FormAction
  submit: string
  kind?: ButtonKind
}) {
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack">
      <SubmitButton kind={kind}>{submit}</SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
