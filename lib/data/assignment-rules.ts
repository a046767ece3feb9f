import 'server-only'

import type { CountedAttempt } from '@/lib/domain/assignments/counted'
import type { Feedback } from '@/lib/domain/assignments/feedback'
import type { LateWork, Moment } from '@/lib/domain/assignments/dates'

/** What a teacher sets for an assignment, and can change later. */
export interface AssignmentRules {
  readonly title: string
  readonly opensAt: Moment
  readonly dueAt: Moment
  readonly lateWork: LateWork
  readonly attemptsAllowed: number
  readonly countedAttempt: CountedAttempt
  readonly feedback: Feedback
  /** Null for none. */
  readonly accessCode: string | null
  /** Null for no limit. */
  readonly timeLimitMinutes: number | null
  readonly shuffleQuestions: boolean
  readonly shuffleOptions: boolean
  /** Whether questions come one at a time, and none is gone back to. */
  readonly isOneWay: boolean
}

/**
 * What holds where the teacher says nothing: one attempt (of several the best counts), no time limit, shuffled, late work
 * taken for a week, answers told at the hand-in, no access code.
 */
const DEFAULTS = {
  lateWork: 'week',
  attemptsAllowed: 1,
  countedAttempt: 'best',
  feedback: 'after_hand_in',
  accessCode: null,
  timeLimitMinutes: null,
  shuffleQuestions: true,
  shuffleOptions: true,
  isOneWay: false,
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
  const {
    attemptsAllowed,
    countedAttempt,
    feedback,
    accessCode,
    shuffleQuestions,
    shuffleOptions,
    isOneWay,
  } = rules
  return {
    attemptsAllowed,
    countedAttempt,
    feedback,
    accessCode,
    timeLimitSeconds: timeLimitMinutes === null ? null : timeLimitMinutes * 60,
    shuffleQuestions,
    shuffleOptions,
    isOneWay,
  }
}
