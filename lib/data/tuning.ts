import 'server-only'

import { DEFAULT_WEIGHTS } from '@/lib/domain/reviews/weights'
import { decide, tuningData, usableCount, type TuningDecision } from '@/lib/domain/reviews/tuning'
import { grouped } from '@/lib/domain/shared/group'
import { v7 as uuid } from 'uuid'

import { db } from './db'
import { inTurns } from './in-turns'
import { fitWeights } from './optimiser'
import { replayLearner } from './replay'
import { logOf } from './review-log'

/** Whose weights are fitted. */
export type Tuned = { readonly learnerId: string } | { readonly classId: string }

/** What came of it: a decision with its numbers, or why there is none. `usable` answers put a prediction to the test. */
export type TuningOutcome = (TuningDecision | { readonly outcome: 'too-few' | 'no-optimiser' }) & {
  readonly usable: number
}

/** Told how many steps are done: answers read, weights fitted, weights tested, and the cards of each learner. */
export type OnStep = (done: number, of: number) => Promise<void>

/** Steps before the cards of the first learner. */
const STEPS = 3

/** The steps of a look for one learner. */
export const LEAST_STEPS = STEPS + 1

const OUTCOME_COLUMNS = {
  better: 'better',
  'no-better': 'no_better',
  'bad-weights': 'bad_weights',
} as const satisfies Record<TuningDecision['outcome'], string>

/** Whom tuning is tried for: every learner with a log, then every class, whose weights serve those without their own. */
export async function listTuned(): Promise<readonly Tuned[]> {
  const [learners, classes] = await Promise.all([
    db.review.findMany({ distinct: ['userId'], orderBy: { userId: 'asc' }, select: { userId: true } }),
    db.class.findMany({ where: { archivedAt: null }, orderBy: { id: 'asc' }, select: { id: true } }),
  ])
  return [
    ...learners.map(({ userId }) => ({ learnerId: userId })),
    ...classes.map(({ id }) => ({ classId: id })),
  ]
}

/**
 * Fits weights to what a learner, or a class, answered; keeps them only where they predict later answers better than
 * the default ones, and replays the cards that they are for. Each decision is recorded with its numbers. For commands
 * and jobs: who may run one holds the database.
 */
export async function tune(
  tuned: Tuned,
  now: Date,
  onStep: OnStep = () => Promise.resolve(),
): Promise<TuningOutcome> {
  const learners = await learnersOf(tuned)
  const steps = STEPS + learners.length
  await onStep(0, steps)
  const logs = (await Promise.all(learners.map((id) => logOf(db, id)))).flatMap((log) =>
    grouped(log, ({ memoryItemId }) => memoryItemId),
  )
  const data = await tuningData(logs, inTurns)
  if (!data) return { outcome: 'too-few', usable: usableCount(logs) }
  const { usable } = data
  await onStep(1, steps)
  const fitted = await fitWeights(data.training)
  if (!fitted) return { outcome: 'no-optimiser', usable }
  await onStep(2, steps)
  const decision = await decide(logs, data, { current: DEFAULT_WEIGHTS, fitted, onEach: inTurns })
  await db.tuning.create({
    data: {
      id: uuid(),
      ...tuned,
      heldOut: decision.heldOut,
      lossBefore: decision.lossBefore,
      lossAfter: decision.lossAfter,
      outcome: OUTCOME_COLUMNS[decision.outcome],
      usable,
      weights: decision.outcome === 'better' ? [...fitted] : [],
      decidedAt: now,
    },
    select: { id: true },
  })
  await onStep(STEPS, steps)
  if (decision.outcome === 'better') {
    await replayAll(learners, now, (done) => onStep(STEPS + done, steps))
  }
  return { ...decision, usable }
}

/** Takes a decision back: its weights count no more, and the cards are replayed without them. False if there is none. */
export async function revertTuning(id: string, now: Date): Promise<boolean> {
  const found = await db.tuning.findFirst({
    where: { id, revertedAt: null },
    select: { learnerId: true, classId: true },
  })
  if (!found) return false
  await db.tuning.update({ where: { id }, data: { revertedAt: now }, select: { id: true } })
  const { learnerId, classId } = found
  if (learnerId) await replayAll([learnerId], now)
  else if (classId) await replayAll(await learnersOf({ classId }), now)
  return true
}

async function learnersOf(tuned: Tuned): Promise<readonly string[]> {
  if ('learnerId' in tuned) return [tuned.learnerId]
  const members = await db.membership.findMany({
    where: { classId: tuned.classId, role: 'student', removedAt: null },
    orderBy: { userId: 'asc' },
    select: { userId: true },
  })
  return members.map(({ userId }) => userId)
}

async function replayAll(
  learners: readonly string[],
  now: Date,
  onDone: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [index, userId] of learners.entries()) {
    await replayLearner(userId, now)
    await onDone(index + 1)
  }
}
