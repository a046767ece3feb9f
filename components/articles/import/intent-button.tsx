'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

import { Button, type ButtonKind } from '@/components/ui/button'

/** One of several buttons that send the same form; `intent` says which was pressed. Busy only for its own press. */
export function IntentButton({
  intent,
  kind = 'plain',
  busyLabel,
  children,
}: {
  intent: string
  kind?: ButtonKind
  busyLabel?: string
  children: ReactNode
}) {
  const { pending, data } = useFormStatus()
  const isMine = pending && data.get('intent') === intent
  return (
    <Button
      type="submit"
      name="intent"
      value={intent}
      kind={kind}
      busy={isMine}
      disabled={pending && !isMine}
    >
      {isMine && busyLabel ? busyLabel : children}
    </Button>
  )
}
