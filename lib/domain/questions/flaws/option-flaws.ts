import { MONTHS } from '../../language/date-parts'
import { isAccepted } from '../answers/short-answer'
import { sortValue } from '../distractors/options'
import { GAP } from '../kinds'
import type { Words } from '../wording'
import type { Flaw } from './flaw'
import { wordsOf } from './flaw'

type Choice = Extract<Words, { form: 'choice' }>

/** A flaw of choices; other forms do not have it. */
const ofChoices = (name: string, has: (choice: Choice) => boolean): Flaw => ({
  name,
  in: (wording) => wording.form === 'choice' && has(wording),
})

const wrongOf = ({ options, key }: Choice): readonly string[] => options.filter((option) => option !== key)
const longWords = (text: string): string[] => wordsOf(text).filter((word) => word.length > 3)

/** "All of the above", "all of these". */
export const allOfTheAbove = ofChoices('all-of-the-above', ({ options }) =>
  options.some((option) => /\ball of (?:the above|these|them)\b/i.test(option)),
)

/** "None of the above", "none of them". */
export const noneOfTheAbove = ofChoices('none-of-the-above', ({ options }) =>
  options.some((option) => /\bnone of (?:the above|these|them)\b/i.test(option)),
)

/** An option that judges: "True", "No". */
export const trueFalseOptions = ofChoices('true-false-options', ({ options }) =>
  options.some((option) => /^(?:true|false|yes|no)[.]?$/i.test(option)),
)

/** "Both A and C". */
export const combinedOptions = ofChoices('complex-options', ({ options }) =>
  options.some((option) => /^(?:both|neither)\b/i.test(option) || /^[A-E](?:,| and) [A-E]\b/.test(option)),
)

/** The key is half as long again as the others on average, and a short word longer than each. */
export const longestKey = ofChoices('longest-key', (choice) => {
  const others = wrongOf(choice).map((option) => option.length)
  const mean = others.reduce((sum, length) => sum + length, 0) / Math.max(1, others.length)
  return choice.key.length > 1.5 * mean && choice.key.length > Math.max(...others) + 5
})

/** A word of the stem stands in the key and in no other option. */
export const wordRepeats = ofChoices('word-repeats', (choice) => {
  const asked = new Set(longWords(choice.stem))
  const others = new Set(wrongOf(choice).flatMap(longWords))
  return longWords(choice.key).some((word) => asked.has(word) && !others.has(word))
})

const ARTICLE = new RegExp(`\\b(an?) ${GAP}`, 'i')

/** "An _____" before a consonant, or an option that alone begins with a small letter or with "the". */
export const grammaticalCue = ofChoices('grammatical-cue', (choice) => {
  const opening = ARTICLE.exec(choice.stem)?.[1]?.toLowerCase()
  if (opening) {
    const fits = (option: string) => /^[aeiou]/i.test(option) === (opening === 'an')
    if (fits(choice.key) && wrongOf(choice).some((option) => !fits(option))) return true
  }
  return [/^\p{Lu}/u, /^the\b/i].some((sign) => {
    const inKey = sign.test(choice.key)
    return !isNumeric(choice) && wrongOf(choice).every((option) => sign.test(option) !== inKey)
  })
})

/** The key alone shares each of two words with other options: the common middle gives it away. */
export const convergence = ofChoices('convergence-cue', (choice) => {
  const sharedWith = (option: string): number =>
    longWords(option).filter((word) =>
      choice.options.some((other) => other !== option && longWords(other).includes(word)),
    ).length
  return (
    sharedWith(choice.key) >= 2 &&
    wrongOf(choice).every((option) => sharedWith(option) < sharedWith(choice.key))
  )
})

/** Numbers or dates out of their order. */
export const lostSequence = ofChoices('lost-sequence', (choice) => {
  const values = choice.options.map((option) => sortValue(option) ?? 0)
  return isNumeric(choice) && values.some((value, index) => value < (values[index - 1] ?? value))
})

/** Numbers beside words, months beside days of a year: the odd ones are no answers to the question. */
export const mixedOptions = ofChoices('implausible-distractors', ({ options }) => {
  const shapes = options.map((option) => {
    if (sortValue(option) === null) return 'words'
    return MONTHS.some((month) => option.includes(month)) ? `month ${/\d{4}/.test(option)}` : 'number'
  })
  return new Set(shapes).size > 1
})

/** Two options of which one would be marked right for the other, or stands inside it: more than one could be right. */
export const alikeOptions = ofChoices('more-than-one-correct', ({ options }) =>
  options.some((option, index) =>
    options.some(
      (other, at) => at !== index && (isAccepted(option, { accepted: [other] }) || holds(option, other)),
    ),
  ),
)

/** "Kim" inside "Kim Jong-un": a run of whole words. */
const holds = (outer: string, inner: string): boolean =>
  sortValue(outer) === null && ` ${wordsOf(outer).join(' ')} `.includes(` ${wordsOf(inner).join(' ')} `)

const isNumeric = ({ options }: Choice): boolean => options.every((option) => sortValue(option) !== null)
