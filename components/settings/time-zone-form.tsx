'use client'

import { useActionState } from 'react'

import { FormMessage } from '@/components/forms/form-message'
import { Select } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { errorOf, IDLE, valueOf, type FormAction } from '@/lib/forms/form-state'

/** The viewer's time zone, out of all there are. Every word comes from the page. */
export function TimeZoneForm({
  action,
  zones,
  initial,
  words,
}: {
  action: FormAction
  zones: readonly string[]
  initial: string
  words: { label: string; hint: string; save: string }
}) {
  const [state, send] = useActionState(action, IDLE)
  return (
    <form action={send} className="stack" noValidate>
      <Select
        key={initial}
        label={words.label}
        hint={words.hint}
        name="timeZone"
        defaultValue={valueOf(state, 'timeZone', initial)}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        error={errorOf(state, 'timeZone')}
      />
      <SubmitButton kind="plain">{words.save}</SubmitButton>
      <FormMessage state={state} />
    </form>
  )
}
