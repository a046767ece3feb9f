import { DESIRED_RETENTION } from '../reviews/schedule'

/** Less than this between the first answer and the last is no other day, whatever the time zones say. */
const REST_HOURS = 6

/** What is known of one member's memory of one fact. */
export interface FactMemory {
  /** Predicted recall today, 0 to 1. */
  readonly recall: number
  /** Answers that moved the memory; each is on a study day of its own. */
  readonly reviewCount: number
  /** Hours from when its card was made to the last answer that counted. */
  readonly hoursHeld: number
  /** Whether the last answer that counted was right. */
  readonly wasRecalled: boolean
  /** Whether that may have been a guess, to be confirmed. */
  readonly toConfirm: boolean
}

/**
 * How much one fact counts as kept, 0 to 1. Nothing until it was recalled on a later study day than it was first
 * answered, and nothing after a wrong answer or a possible guess. Then fully while its predicted recall is what cards
 * are scheduled for, and less as it fades: reviewing early, often or with a better grade than due adds nothing.
 */
export function keptShare(memory: FactMemory): number {
  const { recall, reviewCount, hoursHeld, wasRecalled, toConfirm } = memory
  if (reviewCount < 2 || hoursHeld < REST_HOURS || !wasRecalled || toConfirm) return 0
  return Math.min(1, recall / DESIRED_RETENTION)
}

/** How many facts a member keeps: the sum of their shares, in whole facts. */
export const keptFacts = (memories: readonly FactMemory[]): number =>
  Math.round(memories.reduce((sum, memory) => sum + keptShare(memory), 0))
