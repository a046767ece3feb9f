'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { restoreQuestionSet } from '@/lib/data/question-sets'

/** Brings back a set that was put away, and shows it. */
export async function restoreSetAction(setId: string): Promise<void> {
  const restored = await restoreQuestionSet(setId)
  redirect((restored.ok ? `/question-sets/${setId}` : '/question-sets') as Route)
}
