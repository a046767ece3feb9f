import type { Random } from '../../shared/random'
import { gradeOf, schedulerWith, type Memory } from '../schedule'
import { DEFAULT_WEIGHTS, type Weights } from '../weights'

/** How one fact is really remembered. Days are counted from the start of a simulation. */
export interface TrueMemory {
  /** The chance, 0 to 1, of recalling it on `day`. */
  readonly recallOn: (day: number) => number
  /** The memory after an answer on `day`, whose right answer was shown then. */
  readonly answered: (day: number, isRight: boolean) => TrueMemory
}

/** How one learner remembers: makes the memory of a fact that was first answered on `day`. */
export type Mind = (fact: Random, day: number, isRight: boolean) => TrueMemory

/** Laws by which memories are made up. */
export const LAWS = ['fsrs', 'act-r'] as const
export type Law = (typeof LAWS)[number]

/** A class, and a learner in it, by how quickly they forget: both 0 for the usual, negative for quicker. */
export interface Bent {
  readonly ofClass: number
  readonly ofLearner: number
}

/** A draw from the normal distribution with mean 0 and variance 1 (Box and Muller, 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** The mind of a learner under a law. */
export const mindOf = (law: Law, bent: Bent, learner: Random): Mind =>
  law === 'fsrs' ? fsrsMind(bent, learner) : activationMind(bent, learner)

/** How far facts differ: the standard deviation of the logarithm of how long they last. */
const FACTS_APART = 1

/**
 * Forgets by FSRS-6 with weights of the learner's own, and each fact more or less quickly than its answers tell. The
 * law that our scheduler believes in, but not its numbers.
 */
function fsrsMind(bent: Bent, learner: Random): Mind {
  const scheduler = schedulerWith(ownWeights(bent, learner))
  const made = (memory: Memory, since: number, ease: number): TrueMemory => ({
    recallOn: (day) =>
      scheduler.retrievability({ ...memory, stability: memory.stability * ease }, day - since),
    answered: (day, isRight) => made(scheduler.next(memory, day - since, gradeOf(isRight)), day, ease),
  })
  return (fact, day, isRight) => {
    const ease = Math.exp(FACTS_APART * normal(fact))
    return made(scheduler.next(null, 0, gradeOf(isRight)), day, ease)
  }
}

/** Weights about the default ones: first stabilities, their growth, what is left of them, and the curve differ. */
function ownWeights({ ofClass, ofLearner }: Bent, learner: Random): Weights {
  const lasts = Math.exp(ofClass + ofLearner)
  const [growth, left, decay] = [normal(learner), normal(learner), normal(learner)]
  return DEFAULT_WEIGHTS.map((weight, index) => {
    if (index < 4) return weight * lasts
    if (index === 8) return weight + 0.2 * growth + 0.25 * ofClass
    if (index === 11) return weight * Math.exp(0.2 * left)
    return index === 20 ? Math.min(0.6, weight * Math.exp(0.3 * decay)) : weight
  })
}

/** One time a fact was met, and the exponent by which its trace fades. */
interface Trace {
  readonly at: number
  readonly decay: number
}

/** Seconds of the model in a day: between lessons it goes slower than in them. */
const DAY = 2160
/** Between two meetings of one day, in seconds of the model. */
const PAUSE = 120

const LEAST_DECAY = 0.14
const DECAY_PER_STRENGTH = 0.1
const THRESHOLD = -0.8
const NOISE = 0.3
/** How far facts differ in activation. */
const FACTS_APART_IN_ACTIVATION = 0.35

/**
 * Forgets by the activation of traces: each meeting leaves one, which fades by a power of its age, the faster the
 * better the fact was known just then (Pavlik and Anderson, 2005, "Practice and forgetting effects on vocabulary
 * memory", the equations; the numbers are ours). It shares nothing with FSRS: no stability, no difficulty.
 */
function activationMind({ ofClass, ofLearner }: Bent, learner: Random): Mind {
  const least = LEAST_DECAY * Math.exp(-0.15 * (ofClass + ofLearner))
  const threshold = THRESHOLD + 0.1 * normal(learner)
  const made = (traces: readonly Trace[], base: number): TrueMemory => ({
    recallOn: (day) => {
      const activation = base + Math.log(strength(traces, day * DAY))
      return 1 / (1 + Math.exp((threshold - activation) / NOISE))
    },
    // Right or wrong, it is met twice: in the question, and in the answer below it.
    answered: (day) => made(met(traces, day * DAY, 2), base),
  })
  const met = (traces: readonly Trace[], at: number, times: number): readonly Trace[] => {
    if (times === 0) return traces
    const decay = DECAY_PER_STRENGTH * strength(traces, at) + least
    return met([...traces, { at, decay }], at + PAUSE, times - 1)
  }
  return (fact, day, isRight) => {
    const base = FACTS_APART_IN_ACTIVATION * normal(fact)
    return made(met([], day * DAY, isRight ? 3 : 2), base)
  }
}

/** What all traces together are worth at a time, in seconds of the model. */
const strength = (traces: readonly Trace[], time: number): number =>
  traces.reduce((sum, { at, decay }) => sum + Math.max(1, time - at) ** -decay, 0)
