import type { PracticeCard, PracticeSession } from '@/lib/data/practice'
import { formatCalendarDate } from '@/lib/i18n/format'

/** A card with its date in words: the browser carries no calendar. */
export interface DatedCard extends PracticeCard {
  readonly published: string | null
}

/** A session with its dates in words. */
export interface DatedSession extends Omit<PracticeSession, 'cards'> {
  readonly cards: readonly DatedCard[]
}

/** Puts the dates of a session into words. */
export function dated(session: PracticeSession): DatedSession {
  const cards = session.cards.map((card) => {
    const published = card.source?.article.publishedOn
    return { ...card, published: published ? formatCalendarDate(published) : null }
  })
  return { ...session, cards }
}
