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

/** What times a learner's cards, and from when on it has; null where it always did. */
export interface SchedulerInUse {
  readonly scheduler: Scheduler
  readonly since: Date | null
}

/** The decision whose weights time a learner's cards, their own or of a class they are in; bad weights count as none. */
async function keptFor(database: Database, userId: string) {
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
    select: { weights: true, decidedAt: true },
  })
  return rows.find(({ weights }) => areWeights(weights)) ?? null
}

/** Weights that were kept for a learner, or for a class they are in; null for the default ones. */
export async function weightsFor(database: Database, userId: string): Promise<Weights | null> {
  return (await keptFor(database, userId))?.weights ?? null
}

/** The scheduler of a learner: with weights of their own, of their class, or the default ones. */
export async function schedulerInUse(database: Database, userId: string): Promise<SchedulerInUse> {
  const kept = await keptFor(database, userId)
  return kept
    ? { scheduler: builtWith(kept.weights), since: kept.decidedAt }
    : { scheduler: defaultScheduler, since: null }
}

/** The scheduler of a learner, as `schedulerInUse` finds it. */
export async function schedulerFor(database: Database, userId: string): Promise<Scheduler> {
  return (await schedulerInUse(database, userId)).scheduler
}

/**
 * The schedulers of many learners, each as `schedulerFor` finds it, in one question to the database. Learners with the
 * default one are left out.
 */
export async function schedulersFor(
  database: Database,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Scheduler>> {
  const ids = [...userIds]
  const members = { userId: { in: ids }, role: 'student', removedAt: null } as const
  const rows = await database.tuning.findMany({
    where: {
      outcome: 'better',
      revertedAt: null,
      OR: [{ learnerId: { in: ids } }, { class: { memberships: { some: members } } }],
    },
    orderBy: [{ learnerId: { sort: 'asc', nulls: 'last' } }, { decidedAt: 'desc' }, { id: 'desc' }],
    select: {
      learnerId: true,
      weights: true,
      class: { select: { memberships: { where: members, select: { userId: true } } } },
    },
  })
  const found = new Map<string, Scheduler>()
  for (const { learnerId, weights, class: inClass } of rows) {
    if (!areWeights(weights)) continue
    const learners = learnerId ? [learnerId] : (inClass?.memberships.map(({ userId }) => userId) ?? [])
    for (const userId of learners) if (!found.has(userId)) found.set(userId, builtWith(weights))
  }
  return found
}
