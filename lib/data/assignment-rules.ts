import 'server-only'

import type { CountedAttempt } from '@/lib/domain/assignments/counted'
import type { LateWork, Moment } from '@/lib/domain/assignments/dates'

/** What a teacher sets for an assignment, and can change later. */
export interface AssignmentRules {
  readonly title: string
  readonly opensAt: Moment
  readonly dueAt: Moment
  readonly lateWork: LateWork
  readonly attemptsAllowed: number
  readonly countedAttempt: CountedAttempt
  /** Null for no limit. */
  readonly timeLimitMinutes: number | null
  readonly shuffleQuestions: boolean
  readonly shuffleOptions: boolean
}

/**
 * What holds where the teacher says nothing: one attempt (of several the best counts), no time limit, shuffled, late work
 * taken for a week.
 */
const DEFAULTS = {
  lateWork: 'week',
  attemptsAllowed: 1,
  countedAttempt: 'best',
  timeLimitMinutes: null,
  shuffleQuestions: true,
  shuffleOptions: true,
} as const

type Unset = Pick<AssignmentRules, 'title' | 'opensAt' | 'dueAt'>

/** Rules with the defaults where nothing is said. */
export const withDefaults = (rules: Unset & Partial<AssignmentRules>): AssignmentRules => ({
  ...DEFAULTS,
  ...rules,
})

type Stored = Omit<AssignmentRules, 'title' | 'opensAt' | 'dueAt' | 'lateWork'>

/** The columns of an assignment that its rules are kept in, but for its title and dates. */
export function columnsOfRules({ timeLimitMinutes, ...rules }: Stored) {
  const { attemptsAllowed, countedAttempt, shuffleQuestions, shuffleOptions } = rules
  return {
    attemptsAllowed,
    countedAttempt,
    timeLimitSeconds: timeLimitMinutes === null ? null : timeLimitMinutes * 60,
    shuffleQuestions,
    shuffleOptions,
  }
}
