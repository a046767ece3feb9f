import 'server-only'

import { areWeights } from '@/lib/domain/reviews/weights'
import { isId } from '@/lib/domain/shared/id'
import { refuse, ok, type Result } from '@/lib/domain/shared/result'

import { requestTime } from './clock'
import { db } from './db'
import { revertTuning, type Tuned } from './tuning'
import { latestJob, tunedIn, type TuningJobView, type TuningScope } from './tuning-jobs'

/** What was decided of some weights, with its numbers. */
export interface TuningDecisionView {
  readonly id: string
  /** The class it was decided for; null for a learner's own. */
  readonly className: string | null
  readonly outcome: 'better' | 'no-better' | 'bad-weights'
  readonly usable: number
  readonly heldOut: number
  /** Mean log loss of the held-out answers, in nats; `after` is null for bad weights. */
  readonly lossBefore: number
  readonly lossAfter: number | null
  readonly decidedAt: Date
  readonly isReverted: boolean
  /** Whether the viewer may take it back here. */
  readonly mayRevert: boolean
}

/** What times the cards of a learner or a class, and how that was decided. */
export interface TuningView {
  /** The decision whose weights are in use; null for the default ones. */
  readonly inUse: TuningDecisionView | null
  /** The latest first. */
  readonly decisions: readonly TuningDecisionView[]
  readonly job: TuningJobView | null
}

const MOST_SHOWN = 20

const OUTCOMES = { better: 'better', no_better: 'no-better', bad_weights: 'bad-weights' } as const

/** What times the viewer's cards, or those of a class that they manage; null for a class of others. */
export async function getTuning(scope: TuningScope): Promise<TuningView | null> {
  const found = await tunedIn(scope)
  if (!found.ok) return null
  const tuned = found.value
  const rows = await db.tuning.findMany({
    where: shownTo(tuned),
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHOWN,
    select: {
      id: true,
      learnerId: true,
      outcome: true,
      weights: true,
      usable: true,
      heldOut: true,
      lossBefore: true,
      lossAfter: true,
      decidedAt: true,
      revertedAt: true,
      class: { select: { name: true } },
    },
  })
  const decisions = rows.map(({ outcome, weights, revertedAt, class: ofClass, learnerId, ...row }) => {
    const isOwn = 'classId' in tuned || learnerId !== null
    const isKept = outcome === 'better' && revertedAt === null
    const view: TuningDecisionView = {
      ...row,
      className: ofClass?.name ?? null,
      outcome: OUTCOMES[outcome],
      isReverted: revertedAt !== null,
      mayRevert: isKept && isOwn,
    }
    return { view, isOwn, isUsed: isKept && areWeights(weights) }
  })
  const used = decisions.filter(({ isUsed }) => isUsed)
  return {
    inUse: (used.find(({ isOwn }) => isOwn) ?? used[0])?.view ?? null,
    decisions: decisions.map(({ view }) => view),
    job: await latestJob(tuned),
  }
}

/** A learner sees what was decided for them, and for classes that they are in. */
function shownTo(tuned: Tuned) {
  if ('classId' in tuned) return tuned
  const { learnerId } = tuned
  const inClass = { some: { userId: learnerId, role: 'student', removedAt: null } } as const
  return { OR: [{ learnerId }, { class: { memberships: inClass } }] }
}

/** Takes back a decision of the viewer's own, or of a class that they manage: the cards are replayed without it. */
export async function revertDecision(
  scope: TuningScope,
  id: string,
): Promise<Result<null, { readonly code: 'not-found' }>> {
  const found = await tunedIn(scope)
  if (!found.ok || !isId(id)) return refuse('not-found')
  const isTheirs = await db.tuning.count({ where: { id, ...found.value } })
  if (isTheirs === 0 || !(await revertTuning(id, await requestTime()))) return refuse('not-found')
  return ok(null)
}
