'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { comeTo, savePlainAnswer } from '@/lib/data/answers'
import { checkAnswer } from '@/lib/data/checked-answers'
import { handIn } from '@/lib/data/hand-in'
import { plainReplyOf } from '@/lib/forms/attempt'

interface Place {
  readonly assignmentId: string
  readonly attemptId: string
  readonly place: number
}

/** Saves the answer at a place, and goes where the pressed button says. What is over by then shows on the next page. */
export async function saveAction(at: Place, formData: FormData): Promise<void> {
  const { assignmentId, attemptId, place } = at
  const reply = plainReplyOf(formData)
  if (reply) await savePlainAnswer({ attemptId, place, ...reply })
  const go = String(formData.get('go'))
  if (go === 'check') await checkAnswer(attemptId, place)
  else await comeTo(attemptId, Number(go))
  redirect(`/quizzes/${assignmentId}/attempt/plain?at=${go === 'check' ? place : go}` as Route)
}

/** Hands in, and shows the result. */
export async function handInAction({ assignmentId, attemptId }: Omit<Place, 'place'>): Promise<void> {
  await handIn(attemptId)
  redirect(`/quizzes/${assignmentId}/result` as Route)
}
