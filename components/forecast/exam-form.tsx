'use client'

import { useActionState } from 'react'

import { FormMessage } from '@/components/forms/form-message'
import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** The day of an exam, or none. Every word comes from the page. */
export function ExamForm({
  action,
  initial,
  words,
}: {
  action: FormAction
  /** ISO date, or "" for none. */
  initial: string
  words: { label: string; hint?: string; save: string }
}) {
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <TextField
        key={initial}
        type="date"
        name="onDay"
        label={words.label}
        hint={words.hint}
        defaultValue={valueOf(state, 'onDay', initial)}
        error={errorOf(state, 'onDay')}
      />
      <div className="row">
        <SubmitButton kind="plain">{words.save}</SubmitButton>
      </div>
      <FormMessage state={state} />
    </form>
  )
}
