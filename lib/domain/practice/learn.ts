import type { PracticeAnswer } from './modes'

/** How many right answers from memory a fact needs. */
export const RECALLS_NEEDED = 2

/** How many facts are in work at once: more than these and the first is forgotten before it comes back. */
const MOST_IN_WORK = 5

/** After how many other questions a fact comes back: soon where it was wrong, later the more often it was right. */
const GAP_AFTER_WRONG = 2
const GAP_AFTER_RIGHT = [3, 5] as const

/** How a fact is asked: picked out of what is offered, or told from memory. */
export type LearnStage = 'recognise' | 'recall'

/** A fact to be learnt. */
export interface LearnItem {
  readonly id: string
  /** Whether it has a form with options; without one it is asked from memory at once. */
  readonly isRecognisable: boolean
}

/** How far one fact has come. */
export interface Learning extends LearnItem {
  readonly stage: LearnStage
  /** Right answers from memory, up to RECALLS_NEEDED. */
  readonly recalls: number
  /** The step from which it may be asked again; null where it was never asked. */
  readonly dueAt: number | null
}

/** A run of learning: a pure function of its facts and the answers given. */
export interface LearnRun {
  /** In the order in which they are taken up. */
  readonly items: readonly Learning[]
  /** How many answers were given. */
  readonly step: number
  readonly lastId: string | null
}

/** A run that begins. */
export const newLearnRun = (items: readonly LearnItem[]): LearnRun => ({
  items: items.map(({ id, isRecognisable }) => ({
    id,
    isRecognisable,
    stage: isRecognisable ? 'recognise' : 'recall',
    recalls: 0,
    dueAt: null,
  })),
  step: 0,
  lastId: null,
})

/** Whether a fact was answered right from memory as often as it takes. */
export const isLearnt = ({ recalls }: Learning): boolean => recalls >= RECALLS_NEEDED

/** How many of a run's facts are learnt. */
export const learntCount = ({ items }: LearnRun): number => items.filter(isLearnt).length

/**
 * The fact to be asked next; null once all are learnt. What is due comes first, then a new fact while few are in work,
 * then what is due soonest. No fact is asked twice in a row unless it is the only one: rather a learnt one comes between.
 */
export function nextToLearn({ items, step, lastId }: LearnRun): Learning | null {
  const open = items.filter((item) => !isLearnt(item))
  if (open.length === 0) return null
  const others = open.filter(({ id }) => id !== lastId)
  const inWork = others.filter(({ dueAt }) => dueAt !== null).toSorted(byDue)
  const fresh = others.find(({ dueAt }) => dueAt === null)
  const [soonest] = inWork
  if (soonest && (soonest.dueAt ?? 0) <= step) return soonest
  const working = open.filter(({ dueAt }) => dueAt !== null).length
  if (fresh && (working < MOST_IN_WORK || !soonest)) return fresh
  return soonest ?? between(items, lastId) ?? open[0] ?? null
}

const byDue = (one: Learning, other: Learning): number => (one.dueAt ?? 0) - (other.dueAt ?? 0)

/** A learnt fact to come between two questions about the last one that is open: the one asked longest ago. */
const between = (items: readonly Learning[], lastId: string | null): Learning | null =>
  items.filter((item) => isLearnt(item) && item.id !== lastId).toSorted(byDue)[0] ?? null

/**
 * The run after one answer. Right: from options to memory, and from memory one nearer to being learnt. Wrong: it comes
 * back soon, with options where it has any; a learnt one has to be told from memory once more. An answer about no fact
 * of the run changes nothing.
 */
export function learnAfter(run: LearnRun, { itemId, isRight }: PracticeAnswer): LearnRun {
  if (!run.items.some(({ id }) => id === itemId)) return run
  const step = run.step + 1
  return {
    items: run.items.map((item) =>
      item.id === itemId ? (isRight ? afterRight(item, step) : afterWrong(item, step)) : item,
    ),
    step,
    lastId: itemId,
  }
}

function afterRight(item: Learning, step: number): Learning {
  const recalls = item.stage === 'recall' ? Math.min(RECALLS_NEEDED, item.recalls + 1) : item.recalls
  return { ...item, stage: 'recall', recalls, dueAt: step + (GAP_AFTER_RIGHT[recalls] ?? GAP_AFTER_RIGHT[1]) }
}

function afterWrong(item: Learning, step: number): Learning {
  const stage = item.isRecognisable ? 'recognise' : 'recall'
  return {
    ...item,
    stage,
    recalls: Math.min(item.recalls, RECALLS_NEEDED - 1),
    dueAt: step + GAP_AFTER_WRONG,
  }
}

/** The run after all its answers. */
export const learnRunOf = (items: readonly LearnItem[], answers: readonly PracticeAnswer[]): LearnRun =>
  answers.reduce(learnAfter, newLearnRun(items))
