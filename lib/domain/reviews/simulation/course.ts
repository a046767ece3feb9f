import { addDays, type Day } from '../../shared/calendar'
import { seededRandom, seedFrom, type Random } from '../../shared/random'
import type { LogEntry } from '../fold'
import { gradeOf } from '../schedule'
import { mindOf, normal, type Law, type Mind, type TrueMemory } from './true-memory'
import type { Way } from './way'

/** New facts of each week's quiz. */
export const FACTS_A_WEEK = 8

const WEEK = 7
const FIRST_DAY: Day = '2026-01-05'

/** How likely the first answer to a fact is right, right after reading. */
const KNOWN_AT_FIRST = 0.65

/** Learners leave out up to so many days; and one stretch of so many in a row, a holiday. */
const LEAST_DILIGENCE = 0.6
const HOLIDAY = 12

/** A learner of a simulation: the same seed and number make the same. */
export interface SimulatedLearner {
  readonly key: string
  readonly mind: Mind
  /** Whether they review on each day of the course. */
  readonly studies: readonly boolean[]
}

/** The learners of one class, who are more alike than those of two. */
export function classOf(
  { seed, law, days }: { readonly seed: number; readonly law: Law; readonly days: number },
  numbers: readonly number[],
): readonly SimulatedLearner[] {
  const ofClass = 0.4 * normal(streamOf(`${seed} class ${numbers[0]}`))
  return numbers.map((number) => {
    const key = `${seed} ${number}`
    const random = streamOf(key)
    const bent = { ofClass, ofLearner: 0.6 * normal(random) }
    return { key, mind: mindOf(law, bent, random), studies: studiesOf(random, days) }
  })
}

const streamOf = (key: string): Random => seededRandom(seedFrom(key))

function studiesOf(random: Random, days: number): readonly boolean[] {
  const diligence = LEAST_DILIGENCE + (1 - LEAST_DILIGENCE) * random()
  const away = Math.floor(random() * days)
  return Array.from({ length: days }, (_, day) => {
    const isThere = random() < diligence
    return isThere && (day < away || day >= away + HOLIDAY)
  })
}

/** One fact as it goes through a course. Its chances come from a stream of its own: the same whatever asks for it. */
interface Fact {
  readonly random: Random
  memory: TrueMemory
}

/** Where a learner has come to in a course. */
export interface Standing<S> {
  readonly day: number
  readonly cards: ReadonlyMap<string, S>
  /** How many answers each fact has had. */
  readonly answers: ReadonlyMap<string, readonly Answered[]>
  /** Answers beyond the quizzes. */
  readonly reviews: number
  /** Mean true recall of all facts so far, on the morning of each quiz but the first. */
  readonly recalls: readonly number[]
}

/** An answer as far as true memory goes. */
interface Answered {
  readonly day: number
  readonly isRight: boolean
}

/** The start of a course. */
export const start = <S>(): Standing<S> => ({
  day: 0,
  cards: new Map(),
  answers: new Map(),
  reviews: 0,
  recalls: [],
})

/** Takes a learner on from where they stand to the morning of day `until`; quizzes are weekly. */
export function study<S>(
  learner: SimulatedLearner,
  way: Way<S>,
  { from, until }: { readonly from: Standing<S>; readonly until: number },
): Standing<S> {
  const course = new Course(learner, way, from)
  for (let day = from.day; day < until; day++) course.pass(day)
  return course.standing(until)
}

/** True recall, 0 to 1, of every fact on the morning that a learner has come to. */
export function recallsNow<S>(learner: SimulatedLearner, standing: Standing<S>): readonly number[] {
  return recallsOf(factsOf(learner, standing.answers), standing.day)
}

/** A course under way. */
class Course<S> {
  readonly #facts: Map<string, Fact>
  readonly #cards: Map<string, S>
  readonly #answers: Map<string, readonly Answered[]>
  readonly #recalls: number[]
  #reviews: number

  constructor(
    readonly learner: SimulatedLearner,
    readonly way: Way<S>,
    from: Standing<S>,
  ) {
    this.#facts = factsOf(learner, from.answers)
    this.#cards = new Map(from.cards)
    this.#answers = new Map(from.answers)
    this.#recalls = [...from.recalls]
    this.#reviews = from.reviews
  }

  pass(day: number): void {
    const today = addDays(FIRST_DAY, day)
    if (day % WEEK === 0) {
      if (day > 0) this.#recalls.push(mean(recallsOf(this.#facts, day)))
      for (let index = 0; index < FACTS_A_WEEK; index++) this.#meet(`${day}`.padStart(4, '0') + index, day)
    }
    if (!this.learner.studies[day]) return
    for (const id of this.way.askedOn(this.#cards, today)) this.#review(id, day)
  }

  #meet(id: string, day: number): void {
    const random = streamOf(`${this.learner.key} ${id}`)
    const isRight = random() < KNOWN_AT_FIRST
    this.#facts.set(id, { random, memory: this.learner.mind(random, day, isRight) })
    this.#record(id, 'quiz', { day, isRight })
  }

  #review(id: string, day: number): void {
    const fact = this.#facts.get(id)
    if (!fact) return
    const isRight = fact.random() < fact.memory.recallOn(day)
    fact.memory = fact.memory.answered(day, isRight)
    this.#reviews += 1
    this.#record(id, 'card', { day, isRight })
  }

  #record(id: string, source: 'quiz' | 'card', answer: Answered): void {
    const earlier = this.#answers.get(id) ?? []
    this.#answers.set(id, [...earlier, answer])
    const entry = entryOf(`${id} ${String(earlier.length).padStart(3, '0')}`, source, answer)
    this.#cards.set(id, this.way.answered(this.#cards.get(id) ?? null, entry))
  }

  standing(day: number): Standing<S> {
    return {
      day,
      cards: this.#cards,
      answers: this.#answers,
      reviews: this.#reviews,
      recalls: this.#recalls,
    }
  }
}

function entryOf(id: string, source: 'quiz' | 'card', { day, isRight }: Answered): LogEntry {
  const studyDay = addDays(FIRST_DAY, day)
  const reviewedAt = new Date(Date.parse(`${studyDay}T12:00:00Z`))
  return { id, undoesId: null, grade: gradeOf(isRight), source, guessChance: 0, reviewedAt, studyDay }
}

/** The true memories that a history of answers has made, and what is left of each fact's stream of chance. */
function factsOf(
  learner: SimulatedLearner,
  answers: ReadonlyMap<string, readonly Answered[]>,
): Map<string, Fact> {
  const facts = [...answers].map(([id, [first, ...later]]): [string, Fact] => {
    const random = streamOf(`${learner.key} ${id}`)
    random()
    const made = learner.mind(random, first?.day ?? 0, first?.isRight ?? false)
    const memory = later.reduce((before, { day, isRight }) => {
      random()
      return before.answered(day, isRight)
    }, made)
    return [id, { random, memory }]
  })
  return new Map(facts)
}

const recallsOf = (facts: ReadonlyMap<string, Fact>, day: number): readonly number[] =>
  [...facts.values()].map(({ memory }) => memory.recallOn(day))

/** The mean of some numbers; 0 of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
