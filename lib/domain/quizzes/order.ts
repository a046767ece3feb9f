import { seededRandom, seedFrom, shuffled } from '../shared/random'

/** What decides the order of an attempt. */
export interface OrderRules {
  /** The attempt's own seed. */
  readonly seed: number
  readonly shuffleQuestions: boolean
  readonly shuffleOptions: boolean
}

/** What the order of one question's options depends on. */
export interface OrderedQuestion {
  /** Its index in the published set. */
  readonly index: number
  readonly form: string
  readonly options: readonly string[]
  /** For ordering: the right order, so that it is never the one shown. */
  readonly key: readonly string[]
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** The set's question indices in the order in which this attempt asks them. */
export function questionOrder(count: number, rules: OrderRules): readonly number[] {
  if (!rules.shuffleQuestions) return range(count)
  return shuffled(range(count), seededRandom(seedFrom(`${rules.seed}:questions`)))
}

/**
 * The question's option indices in the order in which this attempt shows them. True comes before false; the matches
 * and the items to be ordered are always shuffled, and the latter never stand in the right order.
 */
export function optionOrder(question: OrderedQuestion, rules: OrderRules): readonly number[] {
  const { form, index, options, key } = question
  const inPlace = range(options.length)
  if (form === 'true-false' || ((form === 'choice' || form === 'multiple') && !rules.shuffleOptions))
    return inPlace
  const drawn = shuffled(inPlace, seededRandom(seedFrom(`${rules.seed}:options:${index}`)))
  const isSolved = form === 'ordering' && drawn.every((option, place) => options[option] === key[place])
  return isSolved ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn
}
