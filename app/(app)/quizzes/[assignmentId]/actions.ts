'use server'

import { redirect } from 'next/navigation'

import { startAttempt } from '@/lib/data/attempts'
import type { Route } from 'next'

/** Begins the viewer's next attempt, or goes on with the one that is open. A refusal shows on the start page. */
export async function beginAction(assignmentId: string, formData: FormData): Promise<void> {
  const started = await startAttempt(assignmentId, String(formData.get('accessCode') ?? ''))
  const page = `/quizzes/${assignmentId}`
  redirect((started.ok ? `${page}/attempt` : `${page}?refused=${started.error.code}`) as Route)
}
