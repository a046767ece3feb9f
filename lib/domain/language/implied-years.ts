import type { AnalysedSentence } from './analysis'
import type { DateMention, Mention } from './mentions'
import { isDate } from './mentions'

/** How many sentences back a year is still what a reader has in mind. */
const REACH = 2

/**
 * The same sentences, where "On September 1" knows its year: the one year named before it in its paragraph, no more than
 * two sentences back. Two years in sight leave it open.
 */
export function withImpliedYears(sentences: readonly AnalysedSentence[]): AnalysedSentence[] {
  return sentences.map((sentence, index) => {
    const window = sentences
      .slice(Math.max(0, index - REACH), index)
      .filter((other) => other.paragraph === sentence.paragraph)
    const near = window.slice(window.findLastIndex(isOfToday) + 1)
    const before = near.flatMap((other) =>
      other.mentions.filter(isDate).filter((date) => !looksBack(other, date)),
    )
    const around = (mention: Mention): DateMention[] => {
      const own = datesBefore(sentence, mention)
      return own.some(isWholeDate) ? own : [...before, ...own]
    }
    if (isOfPresent(sentence)) return sentence
    return { ...sentence, mentions: sentence.mentions.map((mention) => withYear(mention, around(mention))) }
  })
}

/** "It was bought nine years ago": from there on time is counted from the day of writing. */
const isOfToday = ({ tokens }: AnalysedSentence): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'ago' ||
      (/^(?:last|this|next)$/.test(lower) && /^(?:year|month|week)$/.test(tokens[at + 1]?.lower ?? '')),
  )

/** "the first defeat since they lost in 1987": a year that is only compared with is not the one being told of. */
const looksBack = ({ tokens }: AnalysedSentence, { first }: DateMention): boolean =>
  tokens.slice(0, first).some(({ lower }) => lower === 'since')

/** "Berg, who took over in September, has lost": what is told from today counts its months from today, not from a year before. */
const isOfPresent = ({ tokens }: AnalysedSentence): boolean =>
  tokens.some(({ lower, pos }) => pos === 'AUX' && /^(?:has|have|will)$/.test(lower))

const datesBefore = (sentence: AnalysedSentence, mention: Mention): DateMention[] =>
  sentence.mentions.filter(isDate).filter((date) => date.end <= mention.start)

/** "On May 14, 2013, and again on June 17": a day or month with its year, which counts for the rest of its sentence. */
const isWholeDate = ({ grain, year }: DateMention): boolean => /^(?:day|month)$/.test(grain) && year !== null

/** A month that comes earlier than the last one told, "in June … On 3 February", may be of the next year. */
const goesBack = ({ month }: DateMention, before: readonly DateMention[]): boolean =>
  (before.findLast((date) => date.month !== null)?.month ?? 0) > (month ?? 0)

function withYear(mention: Mention, before: readonly DateMention[]): Mention {
  if (!isDate(mention) || mention.month === null || mention.year !== null) return mention
  if (goesBack(mention, before)) return mention
  const years = new Set(
    before.flatMap(({ year, grain }) => (year === null || /^(?:decade|years)$/.test(grain) ? [] : [year])),
  )
  const [only, rival] = [...years]
  return only !== undefined && rival === undefined ? { ...mention, impliedYear: only } : mention
}
