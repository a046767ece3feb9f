import type { Statement } from '../../facts/statement'
import { covers, shownMentions } from '../../facts/statement'
import type { QuantityMention } from '../../language/mentions'
import { isDate, isQuantity } from '../../language/mentions'
import { numberValue } from '../../language/numbers'
import type { Token } from '../../language/token'
import { isFigureOfState } from '../forms/contradicts'
import { GAP } from '../kinds'
import { isCountedInStem } from './counted-in-stem'
import type { Gate } from './gate'

const quantitiesOf = (statement: Statement): QuantityMention[] => shownMentions(statement).filter(isQuantity)

/** One kind of figure: percentages, or numbers of one unit or noun. */
const isAlike = (a: QuantityMention, b: QuantityMention): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'quantity' || (a.noun !== null && a.noun.toLowerCase() === b.noun?.toLowerCase()))

/** Figures of one kind in one sentence from which on they make a row. */
const A_ROW = 3

/** "50 % White, 8 % Black, 2 % Asian": a row of figures is looked up; nobody keeps one of them. Its year is kept. */
export const figureOfSeveral: Gate = {
  name: 'figure-of-several',
  check: ({ source: { slot, statement, detail }, form, stem }) => {
    if (detail || form === 'matching') return null
    const figures = quantitiesOf(statement)
    const row = figures.filter((one) => figures.some((other) => other !== one && isAlike(one, other)))
    if (isDate(slot))
      return row.length >= A_ROW && /^(?:choice|short-answer)$/.test(form)
        ? 'The sentence is a row of figures.'
        : null
    if (!isQuantity(slot)) return null
    const alike = figures.filter((other) => isAlike(slot, other))
    const isGap = form === 'number' && stem.includes(GAP)
    const most = !isGap && (slot.kind === 'percentage' || slot.isUnit) ? A_ROW - 1 : A_ROW
    return alike.length >= most ? 'It is one of several such figures in the sentence.' : null
  },
}

/** Sums and counts that the question itself lets one do: "Of the _____ seats, 129 are … and 2 are …", "between the _____ nations". */
export const reckonedFigure: Gate = {
  name: 'reckoned-figure',
  check: ({ source: { slot, statement, detail }, form, stem }) => {
    if (detail || !isQuantity(slot) || form === 'matching') return null
    if (isCountedInStem(statement, slot)) return 'The question names all that is counted.'
    if (form === 'true-false') return null
    const others = quantitiesOf(statement)
      .filter((other) => other.start !== slot.start && stem.includes(other.numberText))
      .map(({ value }) => value)
    const sum = others.reduce((total, value) => total + value, 0)
    const isSum =
      others.length >= 2 &&
      (sum === slot.value || others.some((value) => value === slot.value + (sum - value)))
    if (isSum) return 'The other figures add up to it.'
    if (isToldByWord(statement, slot)) return 'Another word of the question tells it.'
    const isBoth = slot.value === 2 && statement.sentence.tokens[slot.first - 1]?.lower === 'the'
    return isBoth ? 'The question names all that is counted.' : null
  },
}

/** Words that hold a number: how many films a trilogy has needs no reading. */
const HOLDS: readonly (readonly [number: number, words: RegExp])[] = [
  [2, /^(?:duo|duet|couple|twins?|halves|duology)$/],
  [3, /^(?:trio|trilogy|triplets?|tricycle|hat-trick|treble|triangle|triathlon)$/],
  [4, /^(?:quartet|quadruplets?|tetralogy|quarters)$/],
  [5, /^(?:quintet|pentagon|pentathlon)$/],
  [10, /^(?:decathlon|decade)$/],
  [12, /^dozen$/],
  [100, /^(?:century|centenary|centenarian)$/],
]

/** "the | three | films in the trilogy". */
const isToldByWord = (statement: Statement, { value, first, last }: QuantityMention): boolean =>
  statement.sentence.tokens.some(
    (token, at) =>
      (at < first || at >= last) &&
      Math.abs(at - first) <= FAR &&
      covers(statement, token) &&
      HOLDS.some(([number, words]) => number === value && words.test(token.lower)),
  )

/** Words between a number and the word that holds it. */
const FAR = 10

/** "had a population of 45 million in July 2014": the date only says how fresh the figure is. */
export const dateOfFigure: Gate = {
  name: 'date-of-a-figure',
  check: ({ source: { slot, statement, detail } }) => {
    if (detail || !isDate(slot)) return null
    const { tokens } = statement.sentence
    const counts =
      isFigureOfState(statement, slot) &&
      tokens.some((token) => token.lower === 'population' && covers(statement, token))
    return counts ? 'The date only says when the figure was taken.' : null
  },
}

/**
 * "seven out of _____", "_____ and 17-year-olds": half of a share or of a pair of ages, which the other half
 * all but tells.
 */
export const halfOfFigure: Gate = {
  name: 'half-of-a-figure',
  check: ({ source: { slot, statement, detail }, stem }) => {
    if (detail || !isQuantity(slot) || !stem.includes(GAP)) return null
    const { tokens } = statement.sentence
    const at = tokens.findIndex(({ start }) => start >= slot.number.start)
    if (isWhole(tokens, slot, at)) return 'It is a turn, and no share.'
    return isShare(tokens, at - 1) || isFirstOfAges(tokens, at)
      ? 'The other half of the figure tells it.'
      : null
  },
}

/** "a _____% patriot", "but not _____%": all of something, as a mere word for "wholly". */
const isWhole = (tokens: readonly Token[], { kind, value, last }: QuantityMention, at: number): boolean =>
  kind === 'percentage' &&
  value === 100 &&
  (/^(?:not|never|almost|nearly)$/.test(tokens[at - 1]?.lower ?? '') || tokens[last]?.pos === 'ADJ')

/** "seven out of | ten": a number stands before "out of"; of how many one is, one has to read. */
const isShare = (tokens: readonly Token[], of: number): boolean => {
  const before = tokens[of - 2]?.lower ?? ''
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'out' && (numberValue(before) ?? 1) > 1
}

/** "16 and 17-year-olds", "five- to ten-year-old": the noun of both stands behind the second. */
const isFirstOfAges = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens
    .slice(at + 1, at + 7)
    .map(({ lower }) => lower)
    .join('')
  return /^-?(?:and|or|to|–)[\p{L}\d]+-(?:year|month|week|day)/u.test(behind)
}
