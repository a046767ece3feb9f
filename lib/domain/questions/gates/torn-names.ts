import { capitalised } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import { isWellKnownGiven } from '../../language/gazetteer/first-names'
import { listHolding } from '../../language/lists'
import { isName, isPlaceKind } from '../../language/mentions'
import type { NameMention, TokenRange } from '../../language/mentions'
import { isOrdinary } from '../../language/ordinary-words'
import { isPersonNoun } from '../../language/person-words'
import type { Token } from '../../language/token'
import { isCapitalised } from '../../language/token'
import { isCitedAuthor } from './cited-authors'

/** True where the words around a name show that it is half of something longer, or one of several that stand for one. */
export const isTornName = (sentence: AnalysedSentence, slot: NameMention): boolean =>
  followsShortForm(sentence.tokens, slot.first) ||
  isBesideColon(sentence, slot) ||
  isHalfOfPair(sentence, slot) ||
  isEndOfTitle(sentence.tokens, slot) ||
  isHalfOfTerm(sentence.tokens, slot) ||
  isBehindSmallGivenName(sentence.tokens, slot) ||
  isBeforeModels(sentence.tokens, slot) ||
  isWithin(sentence, slot) ||
  isWordOfTitle(sentence, slot) ||
  isHalfOfUnion(sentence.tokens, slot) ||
  isOfARuler(sentence.tokens, slot) ||
  isBehindLongWord(sentence.tokens, slot.first) ||
  isHalfOfCompound(sentence.tokens, slot) ||
  isAddressOfNoun(sentence, slot) ||
  isEndOfRange(sentence.tokens, slot) ||
  isOneOfCited(sentence.tokens, slot) ||
  isCitedAuthor(sentence.tokens, slot) ||
  sharesSurname(sentence.tokens, slot) ||
  isWordOfMotto(sentence, slot) ||
  isBehindNumber(sentence.tokens, slot) ||
  isPlaceOfPrince(sentence, slot)

/** "television (HDTV) | capable box", "Commander (CDR) | Module Pilot": a short form in brackets stands inside what belongs together. */
export const followsShortForm = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === ')' &&
  tokens[first - 3]?.text === '(' &&
  /^\p{Lu}{2}/u.test(tokens[first - 2]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[first - 4]?.pos ?? '')

/** "Great Houses: | Northern Edition": title and subtitle. */
function isBesideColon({ tokens, mentions }: AnalysedSentence, { first, last, kind }: NameMention): boolean {
  if (!/^(?:other|work|organisation|event)$/.test(kind)) return false
  const behind =
    tokens[last]?.text === ':' && isCapitalised(tokens[last + 1]) && isCapitalised(tokens[last + 2])
  const before =
    tokens[first - 1]?.text === ':' &&
    mentions.some((other) => other.last === first - 1 && /^(?:other|work)$/.test(other.kind))
  return behind || before
}

const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:ic|al|ian|ean|ese|ish|ern|ist)$/u

/** "the Elm Dialogue and | Peace process", "| Olympic and Elm Games champion": two names that together say which one thing is meant. */
function isHalfOfPair({ tokens, mentions, syntax }: AnalysedSentence, slot: NameMention): boolean {
  const joins = (at: number): boolean => /^(?:and|or|&)$/.test(tokens[at]?.lower ?? '')
  const names = mentions.filter(isName)
  const partner = joins(slot.last)
    ? names.find(({ first }) => first === slot.last + 1)
    : joins(slot.first - 1)
      ? names.find(({ last }) => last === slot.first - 1)
      : undefined
  if (!partner) return false
  const [left, right] = slot.first < partner.first ? [slot, partner] : [partner, slot]
  if (left === slot && slot.kind === 'other' && ADJECTIVE.test(slot.text)) return true
  const opening = tokens[left.first - 1]
  return (
    (opening === undefined || /^(?:the|an?)$/.test(opening.lower)) &&
    tokens[right.last]?.text === tokens[right.last]?.lower &&
    syntax?.xpos[right.last] === 'NN' &&
    !/^(?:the|an?)$/.test(tokens[right.first - 1]?.lower ?? '')
  )
}

/** "Elm on | Demand": an ordinary word with a capital ends what the preposition ties to a name. */
const isEndOfTitle = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first === 1 &&
  isOrdinary(tokens[first]) &&
  /^(?:on|at|with|without|under|over)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.pos === 'PROPN' &&
  isCapitalised(tokens[first - 2])

/** "Boat over | Elm Line", "| Boat over Elm Line": ordinary words with capitals on both sides of an "over" make one term. */
const isHalfOfTerm = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  (tokens[first - 1]?.lower === 'over' && isOrdinary(tokens[first - 2]) && isOrdinary(tokens[last - 1])) ||
  (tokens[last]?.lower === 'over' && isOrdinary(tokens[last - 1]) && isCapitalised(tokens[last + 1]))

/** "coach tom | Moran": a given name that the page has lost the capital of. */
const isBehindSmallGivenName = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  const given = tokens[first - 1]?.text ?? ''
  return (
    last - first === 1 &&
    /^\p{Ll}{3,}$/u.test(given) &&
    isWellKnownGiven(capitalised(given)) &&
    isPersonNoun(tokens[first - 2]?.lower ?? '')
  )
}

/** "| Elm Motor 95, 98 and 2000": one of several models, which are named by their numbers alone behind the first. */
const isBeforeModels = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first >= 2 &&
  /^\d+$/.test(tokens[last - 1]?.text ?? '') &&
  /^(?:,|and|or)$/.test(tokens[last]?.lower ?? '') &&
  /^\d+$/.test(tokens[last + 1]?.text ?? '')

/** "Elm, Oak and | Ash and the Sails": what one "and" closes, a second one with "the" goes on within. */
function isWithin({ tokens, mentions }: AnalysedSentence, slot: NameMention): boolean {
  const isAnd = (at: number): boolean => tokens[at]?.lower === 'and'
  const names = mentions.filter(isName)
  const goesOn = isAnd(slot.last) && tokens[slot.last + 1]?.lower === 'the'
  const end = goesOn ? names.find(({ first }) => first === slot.last + 2) : slot
  const opening = goesOn ? slot : names.find(({ last }) => last === slot.first - 2)
  if (!end || !opening || opening === end || tokens[end.first - 1]?.lower !== 'the') return false
  return (
    isAnd(opening.last) && isAnd(opening.first - 1) && names.some(({ last }) => last === opening.first - 1)
  )
}

/**
 * "the film | Letters of an Old Miller", "the journal Hoshi no | Umi", "Actor of the Year - | Drama": what stands beside a
 * name in capitals, behind an article, a foreign "of" or a dash, belongs to it.
 */
function isWordOfTitle({ tokens, mentions }: AnalysedSentence, { first, last, kind }: NameMention): boolean {
  if (!/^(?:other|work)$/.test(kind)) return false
  const isNamed = (at: number): boolean =>
    mentions.some((other) => isName(other) && other.kind !== 'other' && other.first <= at && at < other.last)
  const of = tokens[last]?.lower === 'of' && /^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? '')
  if (of && isCapitalised(tokens[last + 2]) && !isNamed(last + 2)) return true
  const links = (at: number): boolean =>
    /^(?:no|und|y|dei|della|der|den|dos|das)$/.test(tokens[at]?.text ?? '')
  if (links(last) && isCapitalised(tokens[last + 1])) return true
  const behind = links(first - 1) || /^[-–—]$/.test(tokens[first - 1]?.text ?? '')
  return behind && isCapitalised(tokens[first - 2]) && tokens[first - 2]?.pos === 'PROPN'
}

/** "King | William’s War": what is called after a ruler. */
const isOfARuler = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  /^(?:King|Queen|Prince|Princess|Emperor|Empress|Saint|St\.?)$/.test(tokens[first - 1]?.text ?? '') &&
  /^['’]s?$/.test(tokens[last]?.text ?? '') &&
  isCapitalised(tokens[last + 1])

/** "The Union of Writers and | Printers has": one body, as its verb tells. */
const isHalfOfUnion = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  const of = tokens.slice(0, first).findLastIndex(({ lower }) => /^(?:of|for|on)$/.test(lower))
  const between = tokens.slice(of + 1, first)
  return (
    of > 0 &&
    isCapitalised(tokens[of - 1]) &&
    between.at(-1)?.lower === 'and' &&
    between.slice(0, -1).every(isCapitalised) &&
    /^(?:has|is|was)$/.test(tokens[last]?.lower ?? '')
  )
}

/** "the Very high-speed | Elm Service": a small hyphenated word between capitals. */
const isBehindLongWord = (tokens: readonly Token[], first: number): boolean =>
  /^\p{Ll}+-\p{Ll}+$/u.test(tokens[first - 1]?.text ?? '') &&
  isCapitalised(tokens[first - 2]) &&
  /^(?:the|an?)$/i.test(tokens[first - 3]?.text ?? '')

/** "the | Oslo Harbour firm Elm": an ordinary word ends the name, and the noun behind it may go with that word alone. */
const isHalfOfCompound = (tokens: readonly Token[], { first, last, kind }: NameMention): boolean =>
  kind === 'other' &&
  last - first >= 2 &&
  isOrdinary(tokens[last - 1]) &&
  tokens[last]?.pos === 'NOUN' &&
  tokens[last + 1]?.pos === 'PROPN'

/** "Skarholm, | Oregon station KELM": the larger place is told in passing, before the noun that the address belongs to. */
const isAddressOfNoun = (
  { tokens, mentions }: AnalysedSentence,
  { first, last, kind }: NameMention,
): boolean =>
  isPlaceKind(kind) &&
  tokens[first - 1]?.text === ',' &&
  mentions.some((other) => isName(other) && other.last === first - 1) &&
  tokens[last]?.pos === 'NOUN' &&
  tokens[last]?.text === tokens[last]?.lower

/** "Kr15 – | Kr20 million": one end of a range. */
function isEndOfRange(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const hasDigit = (at: number): boolean => /\d/.test(tokens[at]?.text ?? '')
  const dash = /^[-–—]$/
  return (
    (dash.test(tokens[first - 1]?.text ?? '') && hasDigit(first - 2) && hasDigit(first)) ||
    (dash.test(tokens[last]?.text ?? '') && hasDigit(last - 1) && hasDigit(last + 1))
  )
}

/** Words of "Moran, Tveit and Olsen" behind "According to". */
const MOST_CITED = 12

/** "According to Moran, | Tveit, and Olsen, …": one surname of several authors is no answer that anybody keeps. */
function isOneOfCited(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const to = tokens.findIndex(({ lower }, at) => lower === 'to' && tokens[at - 1]?.lower === 'according')
  if (last - first !== 1 || to < 0 || to >= first || first - to > MOST_CITED) return false
  let at = to + 1
  let authors = 0
  while (at < tokens.length && (isCapitalised(tokens[at]) || /^(?:,|and|&)$/.test(tokens[at]?.lower ?? ''))) {
    if (isCapitalised(tokens[at])) {
      if (isCapitalised(tokens[at + 1])) return false
      authors++
    }
    at++
  }
  return first < at && authors >= 3
}

/** "Ada and | Karl Moran", "| Ada and Karl Moran": one surname of two, so that neither name stands alone. */
function sharesSurname(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const isJoined = (at: number): boolean => /^(?:and|&)$/.test(tokens[at]?.lower ?? '')
  const isGiven = (at: number): boolean => isWellKnownGiven(tokens[at]?.text ?? '')
  const isSurname = (at: number): boolean => isCapitalised(tokens[at]) && !isGiven(at)
  const isBehind =
    last - first >= 2 && isJoined(first - 1) && isGiven(first - 2) && !isCapitalised(tokens[first - 3])
  const isBefore =
    last - first === 1 &&
    isJoined(last) &&
    isGiven(last + 1) &&
    isSurname(last + 2) &&
    !isCapitalised(tokens[first - 1])
  return isGiven(first) && (isBehind || isBefore)
}

/** "signed up to Plan, | Plant, Pick": ordinary words with capitals and commas alone between them make one name. */
function isWordOfMotto(sentence: AnalysedSentence, slot: NameMention): boolean {
  const list = listHolding(sentence, slot)
  return (
    list !== null &&
    list.length >= 3 &&
    list.every(({ first, last }) => last - first === 1 && isOrdinary(sentence.tokens[first])) &&
    list.slice(1).every(({ first }) => sentence.tokens[first - 1]?.text === ',')
  )
}

/** "the | Elm 6 | Harbours Cup": a number between two capitals belongs to what both name. */
const isBehindNumber = (tokens: readonly Token[], { first, kind }: NameMention): boolean =>
  kind !== 'person' &&
  /^\d{1,3}$/.test(tokens[first - 1]?.text ?? '') &&
  tokens[first - 2]?.pos === 'PROPN' &&
  isCapitalised(tokens[first - 2])

/** "Prince Karl of | Elm": the seat is part of what a prince is called, a country is not. */
const isPlaceOfPrince = ({ tokens, mentions }: AnalysedSentence, { first, kind }: NameMention): boolean =>
  kind !== 'country' &&
  tokens[first - 1]?.lower === 'of' &&
  mentions.some(
    (other) =>
      other.kind === 'person' &&
      other.last === first - 1 &&
      [other.first - 1, other.first].some((at) => OF_A_SEAT.test(tokens[at]?.text ?? '')),
  )

const OF_A_SEAT =
  /^(?:Prince(?:ss)?|Baron(?:ess)?|Lord|Lady|Earl|Count(?:ess)?|Viscount(?:ess)?|Duke|Duchess)$/
