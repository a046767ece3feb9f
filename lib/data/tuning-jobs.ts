import 'server-only'

import { ok, refuse, type Result } from '@/lib/domain/shared/result'

import { requireManaged } from './classes'
import { requestTime } from './clock'
import { db } from './db'
import { derivedId } from './derived-id'
import { takeToken, type Limit } from './rate-limits'
import { LEAST_STEPS, tune, type Tuned } from './tuning'
import { requireViewer } from './viewer'

/** How a look for better weights ended. */
const ENDINGS = ['better', 'no-better', 'bad-weights', 'too-few', 'no-optimiser', 'failed'] as const
export type TuningEnding = (typeof ENDINGS)[number]

/** A look that has not ended by then never will: its server was stopped. */
const STALE_MS = 15 * 60_000

/** Fitting takes a core for some seconds. */
const LIMIT: Limit = { name: 'tuning', burst: 3, perMinute: 3 / 60 }

/** Whose weights a screen is about: the viewer's own, or those of a class that they manage. */
export type TuningScope = 'own' | { readonly classId: string }

/** A look that was begun: `run` does the work, and is to be called once the answer is out. */
export interface BegunTuning {
  readonly run: () => Promise<void>
}

/** Begins a look for better weights, one at a time for each learner and class. */
export async function beginTuning(
  scope: TuningScope,
): Promise<Result<BegunTuning, { readonly code: 'running' | 'too-many' | 'not-found' }>> {
  const found = await tunedIn(scope)
  if (!found.ok) return found
  const { id: viewerId } = await requireViewer()
  if (!(await takeToken(LIMIT, viewerId))) return refuse('too-many')
  const now = await requestTime()
  if (!(await claim(found.value, now))) return refuse('running')
  return ok({ run: () => run(found.value, now) })
}

/** The scope as the tuner names it. For other modules of lib/data. */
export async function tunedIn(scope: TuningScope): Promise<Result<Tuned, { readonly code: 'not-found' }>> {
  const { id: learnerId } = await requireViewer()
  if (scope === 'own') return ok({ learnerId })
  const managed = await requireManaged(scope.classId)
  return managed.ok ? ok({ classId: managed.value.id }) : managed
}

const jobId = (tuned: Tuned): string =>
  derivedId('tuning-job', 'learnerId' in tuned ? tuned.learnerId : tuned.classId)

/** Takes the one place of a job; false where another holds it. */
async function claim(tuned: Tuned, now: Date): Promise<boolean> {
  const id = jobId(tuned)
  const fresh = { stepsDone: 0, stepCount: LEAST_STEPS, usable: null, ending: null, startedAt: now }
  const stale = new Date(now.getTime() - STALE_MS)
  const taken = await db.tuningJob.updateMany({
    where: { id, OR: [{ ending: { not: null } }, { startedAt: { lt: stale } }] },
    data: fresh,
  })
  if (taken.count > 0) return true
  const made = await db.tuningJob.createMany({ data: { id, ...tuned, ...fresh }, skipDuplicates: true })
  return made.count > 0
}

async function run(tuned: Tuned, now: Date): Promise<void> {
  const write = async (data: {
    stepsDone?: number
    stepCount?: number
    usable?: number
    ending?: string
  }) => {
    await db.tuningJob.updateMany({ where: { id: jobId(tuned), startedAt: now }, data })
  }
  try {
    const { outcome, usable } = await tune(tuned, now, (stepsDone, stepCount) =>
      write({ stepsDone, stepCount }),
    )
    await write({ ending: outcome, usable })
  } catch (error) {
    await write({ ending: 'failed' })
    throw error
  }
}

/** The latest look: how far it has come, or how it ended. */
export interface TuningJobView {
  readonly stepsDone: number
  readonly stepCount: number
  /** Null while it runs. */
  readonly ending: TuningEnding | null
  /** Answers that put a prediction to the test; null until they are counted. */
  readonly usable: number | null
}

/** The latest look of a scope; null where there was none. For other modules of lib/data, which know who may see it. */
export async function latestJob(tuned: Tuned): Promise<TuningJobView | null> {
  const job = await db.tuningJob.findUnique({
    where: { id: jobId(tuned) },
    select: { stepsDone: true, stepCount: true, ending: true, usable: true, startedAt: true },
  })
  if (!job) return null
  const { startedAt, ending, ...view } = job
  const isStale = (await requestTime()).getTime() - startedAt.getTime() > STALE_MS
  const known = ENDINGS.find((one) => one === ending) ?? null
  return { ...view, ending: known ?? (isStale ? 'failed' : null) }
}
