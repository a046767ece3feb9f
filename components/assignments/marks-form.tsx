'use client'

import { useActionState } from 'react'

import { FormMessage } from '@/components/forms/form-message'
import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** Other marks for one answer, with the reason that is kept beside them. Every word comes from the page. */
export function MarksForm({
  action,
  marks,
  maxMarks,
  words,
}: {
  action: FormAction
  marks: number
  maxMarks: number
  words: { marks: string; reason: string; reasonHint: string; save: string }
}) {
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <TextField
        label={words.marks}
        name="marks"
        type="number"
        inputMode="numeric"
        numeric
        min={0}
        max={maxMarks}
        step={1}
        required
        key={marks}
        defaultValue={valueOf(state, 'marks', String(marks))}
        error={errorOf(state, 'marks')}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        name="reason"
        autoComplete="off"
        maxLength={300}
        required
        defaultValue={valueOf(state, 'reason')}
        error={errorOf(state, 'reason')}
      />
      <SubmitButton kind="plain">{words.save}</SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
