'use client'

import { useFormStatus } from 'react-dom'

import { Button, type ButtonKind } from './button'

/** The button that sends its form. While the form is under way it is busy and says `busyLabel`. */
export function SubmitButton({
  kind = 'primary',
  wide,
  busyLabel,
  children,
}: {
  kind?: ButtonKind
  wide?: boolean
  busyLabel?: string
  children: React.ReactNode
}) {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" kind={kind} wide={wide} busy={pending}>
      {pending && busyLabel ? busyLabel : children}
    </Button>
  )
}
