import type { PracticeCard, PracticeSession } from '@/lib/data/practice'

/** A session with its dates in words: the browser carries no calendar. */
export interface DatedSession extends Omit<PracticeSession, 'cards'> {
  readonly cards: readonly (PracticeCard & { readonly published: string | null })[]
}
