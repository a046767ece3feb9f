import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import { POST_NOMINALS } from '../language/gazetteer/name-words'
import { isFinite } from '../language/phrases'
import { opensUnmarked } from '../language/unmarked-sentences'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Edit } from './statement'
import type { Token } from '../language/token'

/** Words that tie a sentence to the one before it and say nothing themselves. */
const OPENING =
  /^(?:however|rather|in conjunction|further|first of all|in this case|in other (?:news|races|results|games|matches|business|developments)|in general|in this way|as such|notably|moreover|furthermore|additionally|in addition|for example|for instance|as an example|by way of example|meanwhile|in the meantime|in the meanwhile|indeed|in fact|basically|essentially|thus|therefore|hence|as a result|consequently|besides|nevertheless|nonetheless|of course|in particular|specifically|notably|interestingly|importantly|finally|also|yet|but|and|so|still|overall|in short|in other words|that is|on the one hand|on the other hand|at the same time|fortunately|unfortunately|surprisingly|accordingly|relatedly|in conclusion|to conclude|in sum|to sum up|to begin with|likewise|similarly|in contrast|by contrast|in comparison|by comparison|conversely|today|currently|now|first|second|third|secondly|thirdly|firstly|then)\b,?\s+/iu

/** Openers that are dropped without a comma behind them, too. */
const BARE =
  /^(?:yet|but|and|today|now|currently|thus|hence|therefore|in addition(?! to)|also|additionally|furthermore|moreover|for instance|for example)\b/iu

/** "So Berg was given the post", never "So far", "So many" or "So that": the subject follows at once. */
const BARE_SO = /^So (?:the|an?|he|she|it|they|this|these|those|his|her|its|their|\p{Lu}\p{L}+)\b/u

/** Where the statement proper starts, behind "However," and its like. */
export const startOfStatement = (text: string, sentence: AnalysedSentence): number =>
  behindOpenings(text, { start: behindCaption(sentence), end: sentence.end })

/** Index of the first token from a place in the text on; 0 where none is left. */
export const tokenFrom = (tokens: readonly Token[], place: number): number =>
  Math.max(
    0,
    tokens.findIndex(({ start }) => start >= place),
  )

/** Where a clause says something of its own: "…; in fact, | there is". */
export function behindOpenings(text: string, { start: from, end }: Span): number {
  let start = from
  for (;;) {
    const words = text.slice(start, end)
    const opening = OPENING.exec(words)?.[0] ?? ''
    if (opening === '' || !(opening.includes(',') || BARE.test(words) || BARE_SO.test(words))) return start
    start += opening.length
  }
}

/** Tokens of the longest caption or dateline, and of the phrase that opens the sentence behind it. */
const LONGEST_CAPTION = 10
const LONGEST_FRONT = 10

/**
 * Where a sentence starts behind a caption or a dateline without a stop: "Ada Berg of Elm | In the east, the mill was …". Nothing
 * before it is a verb, and a comma closes the phrase that opens it.
 */
function behindCaption({ tokens, mentions, start }: AnalysedSentence): number {
  const at = tokens.findIndex(
    ({ text }, index) =>
      index <= LONGEST_CAPTION &&
      /^(?:In|On|At|By|From|For)$/.test(text) &&
      opensUnmarked(tokens, mentions, index),
  )
  if (at <= 0) return start
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',')
  const isNamed = (index: number): boolean =>
    mentions.some(({ first, last }) => first <= index && index < last)
  const verb = tokens.findIndex((_, index) => isFinite(tokens, index) && !isNamed(index))
  return comma > at && comma <= at + LONGEST_FRONT && verb > comma ? (tokens[at]?.start ?? start) : start
}

/** What a statement stands without; the first pattern that fits a place is taken. */
const ASIDES = [
  // footnote marks and what an editor wrote in: "[12]", "[a]", "[citation needed]"
  /\s?\[(?:\d+(?:[,–-]\s?\d+)*|\p{L}|\p{Ll}+(?: \p{Ll}+){0,3}\??)\]/u,
  // brackets, with brackets inside
  /\s?\((?:[^()]|\([^()]*\))*\)/u,
  // turns between commas: the second comma is left for the edit to decide on
  /,\s(?:for instance|for example|however|of course|therefore|moreover|in turn|in fact|indeed|though|too)(?=,)/u,
  /,\s(?:now|currently)\s[^,.;]{3,40},(?=\s)/u,
  // "also" and its like, unless the words before ask for them ("until now") or they begin a name ("also known as")
  /\s(?<!\b(?:both|but|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Ss]ince|for|than|of|[Bb]efore|right|even|only|just|what is|what are)\s)(?:also(?! known\b| called\b| spelled\b)|now|currently|nevertheless|nonetheless)(?=\s\p{Ll})/u,
  /\s(?<!\b(?:and|but|as)\s)therefore(?=\s(?!(?:of|an?|the|not)\b|\p{Ll}+ing\b)\p{Ll})/u,
  // "then" before a verb in the past
  /\s(?<!(?:,|\b(?:and|but|since|by|until|from|if|back|even|only|just))\s)(?:then|subsequently)(?=\s\p{Ll}+ed\b|\s(?:moved|became|went|took|began|made|came|left|got|had|was|were)\b)/u,
  // "She too joined", "as well" at an end, "Today," in front
  /\stoo(?<=(?:\p{Lu}\p{Ll}+|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e))\stoo)(?=\s\p{Ll}+ed\b)/u,
  /\sas well(?=\.?$|\s(?:and|but)\s)/u,
  /^(?:Today|Currently|Now),?\s(?=\p{L})/u,
]
const ASIDE = new RegExp(ASIDES.map(({ source }) => source).join('|'), 'gu')

/** "covers the area of 76 ha": a measure has no "the". */
const MEASURES =
  /the (?<=\b(?:cover(?:s|ed|ing)?|occup(?:y|ies|ied|ying)|has|have|had|having|with) the )(?=(area|population|length|height|width|depth) of (?:about |around |over |nearly |almost )?[\d])/gu

const HONOUR = [...POST_NOMINALS].join('|')

/** "Ada Moran, OBE, FRS": the honours behind a name. */
const HONOURS = new RegExp(
  String.raw`,?\s(?<=\p{Ll},?\s)(?<!\b(?:an?|the|his|her|of|and|or|for)\s)(?:${HONOUR})\b(?:,?\s(?:${HONOUR})\b)*(?:,(?=\s\p{Ll}))?`,
  'gu',
)

/** Edits that drop footnote marks, brackets, honours, "for instance" and "also", and set the article of a measure right. */
export function asides(text: string, sentence: AnalysedSentence): Edit[] {
  const words = text.slice(sentence.start, sentence.end)
  const dropped = [...words.matchAll(ASIDE)].map((match) => {
    const start = sentence.start + match.index
    const comma = match[0].startsWith(',') && !match[0].endsWith(',') ? 1 : 0
    return { start, end: start + match[0].length + comma, text: '' }
  })
  const honours = [...words.matchAll(HONOURS)].map(({ index, 0: { length } }) => ({
    start: sentence.start + index,
    end: sentence.start + index + length,
    text: '',
  }))
  return [
    ...dropped,
    ...honours,
    ...likeness(words, sentence.start),
    ...measures(words, sentence.start),
    ...commaBehindSaying(text, sentence),
  ]
}

/** "As a result, Berg says, the rich meet": with what opens the sentence the comma before the name goes, and so must its fellow. */
function commaBehindSaying(text: string, sentence: AnalysedSentence): Edit[] {
  const start = startOfStatement(text, sentence)
  const found = start > sentence.start ? SAYS.exec(text.slice(start, sentence.end)) : null
  return found ? [{ start: start + found[0].length - 1, end: start + found[0].length, text: '' }] : []
}

const SAYS =
  /^\p{Lu}\S+(?: \p{Lu}\S+){0,2} (?:says|said|thinks|believes|argues|argued|explains|explained|adds|added),(?= (?!and\b|but\b|\p{Ll}+ing\b|\p{Lu}\p{Ll}+ing\b)\p{L})/u

/** "A similar storm killed …": like what stands before, and a storm all the same; "a situation" alone would be none. */
function likeness(words: string, from: number): Edit[] {
  const found = /^A similar (?=([^aeiou\s]\p{Ll}+) (?!to\b))/u.exec(words)
  const isThing = /^(?:event|phenomenon|artifact|animal|plant|food|object)$/.test(
    lexnameOf(found?.[1] ?? '') ?? '',
  )
  return found && isThing ? [{ start: from + 1, end: from + found[0].length - 1, text: '' }] : []
}

const measures = (words: string, from: number): Edit[] =>
  [...words.matchAll(MEASURES)].map(({ index, 0: the, 1: what }) => ({
    start: from + index,
    end: from + index + the.length,
    text: what === 'area' ? 'an ' : 'a ',
  }))
