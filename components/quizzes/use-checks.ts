import { useState } from 'react'

import { post } from '@/components/ui/own-api'
import type { CheckedView } from '@/lib/data/checked-answers'

import type { AnswerStore } from './answer-store'

const TIMEOUT_MS = 10_000

/** The answers of a practice that were checked, and the way to check one: what is on the device goes first. */
export function useChecks(
  { attemptId, checked }: { readonly attemptId: string; readonly checked: readonly CheckedView[] },
  store: AnswerStore,
): {
  readonly at: (place: number) => CheckedView | undefined
  readonly check: (place: number) => Promise<void>
  readonly step: 'checking' | 'offline' | null
} {
  const [told, setTold] = useState(checked)
  const [step, setStep] = useState<'checking' | 'offline' | null>(null)

  async function check(place: number) {
    if (step === 'checking') return
    setStep('checking')
    if (!(await store.flush())) return setStep('offline')
    const address = `/api/attempts/${attemptId}/check`
    const answer = await post(address, { place }, AbortSignal.timeout(TIMEOUT_MS))
    setStep(answer.ok ? null : 'offline')
    // Our own route answers with a CheckedView; there is nothing to show of anything else.
    if (answer.ok && isChecked(answer.body)) setTold([...told, answer.body])
  }

  return { at: (place) => told.find((one) => one.place === place), check, step }
}

const isChecked = (body: unknown): body is CheckedView =>
  typeof body === 'object' && body !== null && 'place' in body && 'verdict' in body
