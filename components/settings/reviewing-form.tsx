'use client'

import { useActionState } from 'react'

import { FormMessage } from '@/components/forms/form-message'
import { Checkbox } from '@/components/ui/choice'
import { Select } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** How many cards a day asks, and in how many steps they are graded. Every word comes from the page. */
export function ReviewingForm({
  action,
  choices,
  initial,
  words,
}: {
  action: FormAction
  choices: readonly { readonly value: string; readonly label: string }[]
  initial: { readonly cardsADay: number; readonly fourGrades: boolean }
  words: { cardsADay: string; cardsHint: string; fourGrades: string; save: string }
}) {
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <Select
        key={initial.cardsADay}
        label={words.cardsADay}
        hint={words.cardsHint}
        name="cardsADay"
        defaultValue={valueOf(state, 'cardsADay', String(initial.cardsADay))}
        options={choices}
        error={errorOf(state, 'cardsADay')}
      />
      <Checkbox
        key={String(initial.fourGrades)}
        label={words.fourGrades}
        name="fourGrades"
        defaultChecked={initial.fourGrades}
      />
      <SubmitButton kind="plain">{words.save}</SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
