import { defaultScheduler, schedulerWith } from '../schedule'
import { classOf, mean, recallsNow, start, study, type SimulatedLearner, type Standing } from './course'
import { figuresOf, type Ending, type WayFigures } from './figures'
import { LAWS, type Law } from './true-memory'
import { tunedClass, weightsIn, type Fit, type TunedClass } from './tuned-class'
import { ladder, leitner, ownWay, recast, sm2, type OwnCard, type Way } from './way'

/** What is simulated: the same gives the same figures. */
export interface Simulation {
  readonly learners: number
  readonly days: number
  readonly seed: number
}

/** What comes from outside. */
export interface Surroundings {
  /** Null where nothing can fit weights: then no tuned way is run. */
  readonly fit: Fit | null
  /** Told after each class, of all classes under all laws. */
  readonly onProgress: (done: number, total: number) => void
}

/** All ways under one law of memory. */
export interface LawFigures {
  readonly law: Law
  readonly ways: readonly WayFigures[]
  readonly classes: number
  /** Classes, and learners, that got weights of their own half way; null where nothing can fit weights. */
  readonly tuned: { readonly classes: number; readonly learners: number } | null
}

const CLASS_SIZE = 30

type Course = (learner: SimulatedLearner, days: number) => Ending

/** Runs learners with known memories through the scheduler of the app and through others, under each law of memory. */
export async function simulate(plan: Simulation, around: Surroundings): Promise<readonly LawFigures[]> {
  const classes = classNumbers(plan.learners)
  const figures: LawFigures[] = []
  for (const [index, law] of LAWS.entries()) {
    const results: ClassResult[] = []
    for (const numbers of classes) {
      results.push(await runClass(classOf({ ...plan, law }, numbers), plan.days, around.fit))
      around.onProgress(index * classes.length + results.length, LAWS.length * classes.length)
    }
    figures.push(lawFigures(law, results))
  }
  return figures
}

function classNumbers(learners: number): readonly (readonly number[])[] {
  const all = Array.from({ length: learners }, (_, number) => number)
  const firsts = all.filter((number) => number % CLASS_SIZE === 0)
  return firsts.map((first) => all.slice(first, first + CLASS_SIZE))
}

interface ClassResult {
  readonly endings: readonly Ending[]
  readonly tuned: TunedClass | null
}

const own = ownWay('FSRS-6', defaultScheduler)

/** Ways that are the same from the first day to the last. */
const OTHERS: readonly Course[] = [
  courseOf(ownWay('FSRS-6 at 0.85', defaultScheduler, 0.85)),
  courseOf(ownWay('FSRS-6 at 0.80', defaultScheduler, 0.8)),
  courseOf(sm2),
  courseOf(ladder),
  courseOf(leitner),
]

function courseOf<S>(way: Way<S>): Course {
  return (learner, days) => endingOf(learner, way.name, study(learner, way, { from: start(), until: days }))
}

/** A class goes each way. Half way its answers are tuned on, and the tuned way parts from the default one. */
async function runClass(
  learners: readonly SimulatedLearner[],
  days: number,
  fit: Fit | null,
): Promise<ClassResult> {
  const half = learners.map((learner) =>
    study(learner, own, { from: start<OwnCard>(), until: Math.floor(days / 2) }),
  )
  const tuned = fit && (await tunedClass(half.map(logsIn), fit))
  const endings = learners.flatMap((learner, index) => {
    const from = half[index] ?? start<OwnCard>()
    return [
      endingOf(learner, own.name, study(learner, own, { from, until: days })),
      ...(tuned ? [tunedEnding(learner, weightsIn(tuned, index), { from, until: days })] : []),
      ...OTHERS.map((course) => course(learner, days)),
    ]
  })
  return { endings, tuned }
}

const logsIn = ({ cards }: Standing<OwnCard>) => [...cards.values()].map(({ log }) => log)

function tunedEnding(
  learner: SimulatedLearner,
  weights: readonly number[],
  { from, until }: { readonly from: Standing<OwnCard>; readonly until: number },
): Ending {
  const scheduler = schedulerWith(weights)
  const way = ownWay('FSRS-6 tuned', scheduler)
  const cards = recast(from.cards, scheduler)
  return endingOf(learner, way.name, study(learner, way, { from: { ...from, cards }, until }))
}

function endingOf<S>(learner: SimulatedLearner, way: string, standing: Standing<S>): Ending {
  return {
    way,
    reviewsADay: standing.reviews / standing.day,
    lastRecalls: recallsNow(learner, standing),
    meanRecall: mean(standing.recalls),
  }
}

function lawFigures(law: Law, results: readonly ClassResult[]): LawFigures {
  const tuned = results.flatMap((result) => result.tuned ?? [])
  return {
    law,
    ways: figuresOf(results.flatMap(({ endings }) => endings)),
    classes: results.length,
    tuned:
      tuned.length === 0
        ? null
        : {
            classes: tuned.filter(({ ofClass }) => ofClass !== null).length,
            learners: tuned.flatMap(({ ofLearners }) => ofLearners).filter((weights) => weights !== null)
              .length,
          },
  }
}
