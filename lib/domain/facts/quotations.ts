import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import { BE } from '../language/closed-classes'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import { meansPerson } from '../language/person-words'
import { sexOf } from '../language/pronouns'
import type { Token } from '../language/token'
import { isWord, theBefore } from '../language/token'
import { isWholeQuotation } from './whole-quotation'

/** Words that a sentence quotes, with who said or wrote them. */
export interface Quotation {
  readonly speaker: NameMention
  /** The quoted words without their quotation marks. */
  readonly words: Span
  /** True for something said, false for what somebody calls something. */
  readonly said: boolean
  /** True where the words say something by themselves. */
  readonly whole: boolean
}

type Sayer = Pick<Quotation, 'speaker' | 'said'>

/** The quotation of a sentence whose speaker is named beside it, or null. */
export function quotationOf(sentence: AnalysedSentence): Quotation | null {
  const quote = longestQuote(sentence)
  if (!quote) return null
  const found = sayer(sentence, quote) ?? caller(sentence, quote)
  if (!found) return null
  const words = spanOf(sentence.tokens.slice(quote.first, quote.last))
  return { ...found, words, whole: isWholeQuotation(sentence, words) }
}

/** What a sentence quotes, said by nobody but "he" or "she" ("…," he said), with the sex of who said it; null where it does not. */
export function quotedByPronoun(
  sentence: AnalysedSentence,
): { readonly words: Span; readonly sex: 'male' | 'female' } | null {
  const quote = longestQuote(sentence)
  if (!quote) return null
  const { tokens } = sentence
  const [one, other] = tokens.slice(quote.last + 1, quote.last + 3)
  const pronoun = [one, other].find((word) => /^s?he$/.test(word?.lower ?? ''))
  const verb = [one, other].find((word) => SAID.test(word?.lower ?? ''))
  const words = tokens.slice(quote.first, quote.last)
  if (!pronoun || !verb || words[0]?.lower === 'it' || !words.some(({ pos }) => pos === 'NOUN')) return null
  return { words: spanOf(words), sex: sexOf(pronoun.lower) }
}

interface Quote {
  readonly first: number
  readonly last: number
}

/** Words of the shortest quotation that is looked at. */
const FEWEST = 4

/** The longest quotation of a sentence; one that a sentence before opens starts with the first word of this one. */
function longestQuote({ tokens, quoted }: AnalysedSentence): Quote | null {
  const quotes: Quote[] = []
  let first = quoted.has(0) ? 0 : null
  for (const [index, token] of tokens.entries()) {
    if (first === null && /^[“"]$/.test(token.text)) first = index + 1
    else if (first !== null && /^[”"]$/.test(token.text)) {
      quotes.push({ first, last: index })
      first = null
    }
  }
  const longest = quotes.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0]
  const words = tokens.slice(longest?.first, longest?.last).filter(isWord)
  return longest && words.filter(({ text }) => /\p{L}/u.test(text)).length >= FEWEST ? longest : null
}

const SAID =
  /^(?:said|says|wrote|writes|added|adds|explained|explains|told|declared|recalled|commented|remarked|exclaimed|replied|announced|asked)$/

/** “…,” said X / “…,” X said / X said, “…”. */
function sayer(sentence: AnalysedSentence, quote: Quote): Sayer | null {
  const { tokens } = sentence
  const verb = tokens.findIndex(
    (token, index) =>
      SAID.test(token.lower) && (index > quote.last || index < quote.first) && near(index, quote),
  )
  if (verb < 0 || BE.has(tokens[verb - 1]?.lower ?? '')) return null
  const people = speakersIn(sentence, verb)
  const before = people.findLast(
    (name) =>
      name.last <= verb && (name.first > quote.last || name.last < quote.first) && verb - name.last <= 2,
  )
  const isAddressed = /^(?:told|asked)$/.test(tokens[verb]?.lower ?? '')
  const after = people.find(({ first }) => first > verb && first - verb <= MOST_BEHIND && first > quote.last)
  const found = before ?? (verb > quote.last && !isAddressed ? after : undefined)
  const speaker = found && (holderBehind(sentence, found) ?? found)
  return speaker ? { speaker, said: true } : null
}

/** "said Elm Chief Executive, | Ada Berg": a name that ends in an office is told by that of its holder, set off by commas. */
const holderBehind = (
  { tokens, mentions }: AnalysedSentence,
  office: NameMention,
): NameMention | undefined =>
  tokens[office.last]?.text === ',' &&
  meansPerson(tokens[office.last - 1]?.lower ?? '') &&
  office.kind !== 'person'
    ? mentions
        .filter(isName)
        .find(
          ({ kind, first, last }) =>
            kind === 'person' && first === office.last + 1 && /^[.,]$/.test(tokens[last]?.text ?? '.'),
        )
    : undefined

/** Words between a verb and a speaker behind it: "said the tired old skipper Ada Berg". */
const MOST_BEHIND = 7

/** The people and bodies of a sentence who may speak in it: not "in the UN chamber", "of Elm University", "Elm’s lawyer". */
const speakersIn = ({ tokens, mentions }: AnalysedSentence, verb: number): NameMention[] =>
  mentions
    .filter(isName)
    .filter(
      (name) =>
        name.kind === 'person' ||
        name.kind === 'organisation' ||
        (name.kind === 'other' && standsAlone(tokens, name, verb)),
    )
    .filter(({ first, last }) => {
      const before = tokens[first - 1 - theBefore(tokens, first)]
      const next = tokens[last]
      return before?.pos !== 'ADP' && next?.pos !== 'NOUN' && !/^['’]s?$/.test(next?.text ?? '')
    })

/** "Lorne said", "said Lorne,": right beside the verb, and no part of a longer name or phrase. */
const standsAlone = (tokens: readonly Token[], { first, last }: NameMention, verb: number): boolean => {
  const isBehind = first === verb + 1
  const beyond = tokens[isBehind ? last : first - 1]
  return (isBehind || last === verb) && (beyond === undefined || beyond.pos === 'PUNCT')
}

const near = (index: number, quote: Quote): boolean =>
  index > quote.last ? index - quote.last <= 5 : quote.first - index <= 3

const CALLED =
  /^(?:called|calls|described|describes|termed|labelled|labeled|dubbed|hailed|praised|condemned|declared)$/

/** X called Y “…” / X described Y as “…”. */
function caller(sentence: AnalysedSentence, quote: Quote): Sayer | null {
  const { tokens } = sentence
  const verb = tokens.findIndex(
    (token, index) => index < quote.first && quote.first - index <= 9 && CALLED.test(token.lower),
  )
  if (verb < 0) return null
  const speaker = sentence.mentions
    .filter(isName)
    .find((name) => (name.kind === 'person' || name.kind === 'organisation') && name.last === verb)
  return speaker ? { speaker, said: false } : null
}

const spanOf = (words: readonly Token[]): Span => {
  const kept = /^[.,!?]$/.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 }
}
