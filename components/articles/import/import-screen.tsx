'use client'

import { useActionState, useEffect, useRef } from 'react'

import { NOTHING_IMPORTED, type ImportState } from '@/lib/forms/article-import'

import { CheckStep } from './check-step'
import { SourceStep } from './source-step'

/** What the steps send their form to. */
export type ImportAction = (previous: ImportState, formData: FormData) => Promise<ImportState>

/** Where a step begins, the most urgent first. */
const TARGETS = ['[aria-invalid="true"]', '[role="alert"]', 'h1 [tabindex]']

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
    const found = TARGETS.map((target) => screen.current?.querySelector<HTMLElement>(target)).find(Boolean)
    found?.focus()
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
