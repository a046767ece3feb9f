import type { AnalysedSentence } from '../language/analysis'
import { NAME_PARTICLES } from '../language/gazetteer/name-words'
import type { NameMention } from '../language/mentions'

/** "Kim" where the article calls somebody "Kim Jong-un" elsewhere. */
export const isShortName = ({ text, name }: NameMention): boolean =>
  text.split(' ').length < name.split(' ').length

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss)\.?$/

/** Where a short name begins that its whole form takes the place of: with "Mr" in front, and the "von" that the whole name has as well. */
export function startOfShort({ tokens }: AnalysedSentence, name: NameMention): number {
  const before = tokens[name.first - 1]
  if (!before) return name.start
  const particle = NAME_PARTICLES.has(before.lower) && name.name.includes(` ${before.text} `)
  return particle || HONORIFIC.test(before.text) ? before.start : name.start
}

/** Words that end in the name of a person, with the whole name: "Mr Elm", "the baker Elm" -> "Ada Elm", "the baker Ada Elm". */
export const withWholeName = (sentence: AnalysedSentence, words: string, name: NameMention): string =>
  name.kind === 'person' && isShortName(name)
    ? words.slice(0, words.length - (name.end - startOfShort(sentence, name))) + name.name
    : words
