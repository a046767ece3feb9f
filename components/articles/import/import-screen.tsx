'use client'

import { useActionState, useEffect, useRef } from 'react'

import { NOTHING_IMPORTED, type ImportState } from '@/lib/forms/article-import'

import { CheckStep } from './check-step'
import { SourceStep } from './source-step'

/** What the steps send their form to. */
export type ImportAction = (previous: ImportState, formData: FormData) => Promise<ImportState>

/** Importing an article: give it, then check it. Nothing is stored before the person saves. */
export function ImportScreen({ action }: { action: ImportAction }) {
  const [state, send] = useActionState(action, NOTHING_IMPORTED)
  const screen = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)

  // A new step begins at its heading, for the eye and for a screen reader; a refusal where it is said.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const target = screen.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"], h1')
    target?.focus()
    if (target?.tagName === 'H1') window.scrollTo({ top: 0 })
  }, [state])

  return (
    <div ref={screen}>
      {state.step === 'check' ? (
        <CheckStep state={state} send={send} />
      ) : (
        <SourceStep state={state} send={send} />
      )}
    </div>
  )
}
