import 'server-only'

import { defaultScheduler, schedulerWith, type Scheduler } from '@/lib/domain/reviews/schedule'
import { areWeights, type Weights } from '@/lib/domain/reviews/weights'

import type { Database } from './db'

/** Schedulers by their weights: building one costs more than asking for it. */
const built = new Map<string, Scheduler>()
const MOST_BUILT = 200

function builtWith(weights: Weights): Scheduler {
  const key = weights.join(' ')
  const known = built.get(key)
  if (known) return known
  if (built.size >= MOST_BUILT) built.clear()
  const made = schedulerWith(weights)
  built.set(key, made)
  return made
}

/** Weights that were kept for a learner, or for a class they are in; bad ones count as none. */
export async function weightsFor(database: Database, userId: string): Promise<Weights | null> {
  const rows = await database.tuning.findMany({
    where: {
      outcome: 'better',
      revertedAt: null,
      OR: [
        { learnerId: userId },
        { class: { memberships: { some: { userId, role: 'student', removedAt: null } } } },
      ],
    },
    // A learner's own come before those of a class, the latest first.
    orderBy: [{ learnerId: { sort: 'asc', nulls: 'last' } }, { decidedAt: 'desc' }, { id: 'desc' }],
    select: { weights: true },
  })
  return rows.map(({ weights }) => weights).find(areWeights) ?? null
}

/** The scheduler of a learner: with weights of their own, of their class, or the default ones. */
export async function schedulerFor(database: Database, userId: string): Promise<Scheduler> {
  const weights = await weightsFor(database, userId)
  return weights ? builtWith(weights) : defaultScheduler
}
