import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { dated, type DatedSession } from '@/components/practice/dated-session'
import { getPracticeSession } from '@/lib/data/practice'
import type { PracticeMode } from '@/lib/domain/practice/modes'

/** The viewer's practice of an assignment; without anything to practise the page of its ways says why. */
export async function practiceSession(assignmentId: string, mode: PracticeMode): Promise<DatedSession> {
  const session = await getPracticeSession(assignmentId, mode)
  return session ? dated(session) : redirect(`/quizzes/${assignmentId}/practice` as Route)
}
