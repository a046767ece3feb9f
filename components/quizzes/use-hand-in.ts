import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { post } from '@/components/ui/own-api'

import type { AnswerStore } from './answer-store'
import type { HandInStep } from './hand-in-dialog'

const TIMEOUT_MS = 15_000

/** Hands in: what is on this device goes first, then the attempt, then the result is shown. */
export function useHandIn(
  { attemptId, assignmentId }: { readonly attemptId: string; readonly assignmentId: string },
  store: AnswerStore,
): {
  readonly step: HandInStep | null
  readonly ask: () => void
  readonly stay: () => void
  readonly send: () => Promise<void>
  readonly showResult: () => void
} {
  const router = useRouter()
  const [step, setStep] = useState<HandInStep | null>(null)
  const showResult = () => router.replace(`/quizzes/${assignmentId}/result` as Route)

  async function send() {
    setStep('sending')
    const isAllThere = await store.flush()
    if (!isAllThere && store.ended() === null) return setStep('offline')
    const answer = await post(`/api/attempts/${attemptId}/hand-in`, {}, AbortSignal.timeout(TIMEOUT_MS))
    if (answer.ok) showResult()
    else setStep('offline')
  }

  return { step, ask: () => setStep('asked'), stay: () => setStep(null), send, showResult }
}
