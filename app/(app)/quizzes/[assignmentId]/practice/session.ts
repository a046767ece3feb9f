import type { Route } from 'next'
import { redirect } from 'next/navigation'

import type { DatedSession } from '@/components/practice/dated-session'
import { getPracticeSession, type PracticeSession } from '@/lib/data/practice'
import type { PracticeMode } from '@/lib/domain/practice/modes'
import { formatCalendarDate } from '@/lib/i18n/format'

/** The viewer's practice of an assignment; without anything to practise the page of its ways says why. */
export async function practiceSession(assignmentId: string, mode: PracticeMode): Promise<DatedSession> {
  const session = await getPracticeSession(assignmentId, mode)
  return session ? dated(session) : redirect(`/quizzes/${assignmentId}/practice` as Route)
}

/** A session with its dates in words. */
export function dated(session: PracticeSession): DatedSession {
  const cards = session.cards.map((card) => {
    const published = card.source?.article.publishedOn
    return { ...card, published: published ? formatCalendarDate(published) : null }
  })
  return { ...session, cards }
}
