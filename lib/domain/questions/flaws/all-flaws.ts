import type { Words } from '../wording'
import type { Flaw } from './flaw'
import {
  alikeOptions,
  allOfTheAbove,
  combinedOptions,
  convergence,
  grammaticalCue,
  longestKey,
  lostSequence,
  mixedOptions,
  noneOfTheAbove,
  trueFalseOptions,
  wordRepeats,
} from './option-flaws'
import {
  absoluteTerms,
  gapWithOptions,
  gratuitousInformation,
  negativeWording,
  unfocusedStem,
  vagueTerms,
} from './stem-flaws'

/** Every flaw that is looked for. */
export const FLAWS: readonly Flaw[] = [
  negativeWording,
  unfocusedStem,
  gratuitousInformation,
  gapWithOptions,
  absoluteTerms,
  vagueTerms,
  allOfTheAbove,
  noneOfTheAbove,
  trueFalseOptions,
  combinedOptions,
  longestKey,
  wordRepeats,
  grammaticalCue,
  convergence,
  lostSequence,
  mixedOptions,
  alikeOptions,
]

/** The names of the flaws that a wording has; none for a clean one. */
export const flawsOf = (wording: Words): readonly string[] =>
  FLAWS.filter((flaw) => flaw.in(wording)).map(({ name }) => name)
