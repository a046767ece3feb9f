import type { AnalysedSentence } from '../../language/analysis'
import { isFirstName, isWellKnownGiven } from '../../language/gazetteer/first-names'
import { gazetteerKind } from '../../language/gazetteer/lookup'
import { PLACE_WORDS } from '../../language/gazetteer/name-words'
import { isName, isPlaceKind } from '../../language/mentions'
import type { NameMention, TokenRange } from '../../language/mentions'
import { isOrdinary } from '../../language/ordinary-words'
import { isPersonNoun } from '../../language/person-words'
import type { Token } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'

/** True where a name is one of two that are always said together, so that the one shown tells the other. */
export function isOneOfPair(sentence: AnalysedSentence, slot: NameMention): boolean {
  if (isHalfOfAnOffice(sentence.tokens, slot)) return true
  const pair = pairAround(sentence, slot)
  return (
    pair !== null && [areTerms, areAuthors, areLovers, areJoined].some((rule) => rule(pair, sentence.tokens))
  )
}

/** Two names of one word each with "and" between them, in order. */
type Pair = readonly [NameMention, NameMention]

function pairAround({ tokens, mentions }: AnalysedSentence, slot: NameMention): Pair | null {
  const joins = (at: number): boolean => /^(?:and|&)$/.test(tokens[at]?.lower ?? '')
  const partner = mentions
    .filter(isName)
    .find(
      ({ first, last }) =>
        (first === slot.last + 1 && joins(slot.last)) || (last === slot.first - 1 && joins(last)),
    )
  if (!partner || [slot, partner].some(({ first, last }) => last - first > 1)) return null
  const pair: Pair = slot.first < partner.first ? [slot, partner] : [partner, slot]
  const comma = pair[0].first - 1
  const isLonger =
    tokens[comma]?.text === ',' &&
    mentions.some((other) => isName(other) && other.last === comma && !isPlaceKind(other.kind))
  return isLonger ? null : pair
}

/** No name of the lists, and no short form of somebody who is named in full. */
const isUnknown = ({ kind, text, name }: NameMention): boolean =>
  /^(?:other|person)$/.test(kind) && text === name && gazetteerKind(text) === null

/** "HIV and | Aids", "CDs and | DVDs": short forms for common nouns. */
const areTerms = (pair: Pair): boolean =>
  pair.every(
    ({ kind, text }) =>
      kind === 'other' &&
      (SHORT_FORM.test(text) ||
        (text.length <= LONGEST_SHORT_FORM &&
          /^(?:attribute|state|artifact)$/.test(lexnameOf(text.toLowerCase()) ?? ''))),
  ) &&
  pair.every((name) => isUnknown(name)) &&
  pair.some(({ text }) => SHORT_FORM.test(text))

/** Letters of a short form that is written like a word. */
const LONGEST_SHORT_FORM = 5

const SHORT_FORM = /^\p{Lu}{2,5}s?$/u

/** "a handbook by Moran and | Tveit", "Moran and | Tveit (1999)": surnames that nobody bears elsewhere in the text. */
function areAuthors(pair: Pair, tokens: readonly Token[]): boolean {
  const [left, right] = pair
  const isDated = tokens.slice(right.last, right.last + 3).some(({ text }) => /^(?:1[89]|20)\d\d$/.test(text))
  const isBracketed = /^[(,]$/.test(tokens[right.last]?.text ?? '')
  return (
    pair.every((name) => isUnknown(name) && !isWellKnownGiven(name.text)) &&
    (tokens[left.first - 1]?.lower === 'by' || (isDated && isBracketed))
  )
}

/** "Romeo and | Juliet": a given name alone beside a word that is none is the title of what is told of both. */
const areLovers = (pair: Pair): boolean =>
  pair.every(isUnknown) && pair.filter(({ text }) => isFirstName(text)).length === 1

/** "England and | Wales": places that one law, county or state holds, and that are said in one breath. */
const areJoined = ([left, right]: Pair): boolean => JOINED.has(`${left.text} and ${right.text}`)

const JOINED: ReadonlySet<string> = new Set([
  'England and Wales',
  'Bosnia and Herzegovina',
  'Trinidad and Tobago',
  'Antigua and Barbuda',
  'Tyne and Wear',
  'Brighton and Hove',
  'Jammu and Kashmir',
  'Dumfries and Galloway',
])

/** "Assistant Harbour | and Canals Engineer": ordinary words with capitals on both sides, and the office at their end. */
function isHalfOfAnOffice(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const and = isAnd(tokens[last]) ? last : isAnd(tokens[first - 1]) ? first - 1 : -1
  if (and < 1) return false
  let end = and + 1
  while (isPlainWord(tokens[end])) end++
  const own = tokens[and - 1]
  return (
    (isOrdinary(own) || PLACE_WORDS.has(own?.text ?? '')) &&
    !isPersonNoun(own?.lower ?? '') &&
    end >= and + 3 &&
    isPersonNoun(tokens[end - 1]?.lower ?? '')
  )
}

/** A capital, but on no name that a list holds. */
const isPlainWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  !isFirstName(token.text) &&
  gazetteerKind(token.text) === null

const isAnd = (token: Token | undefined): boolean => /^(?:and|&)$/.test(token?.lower ?? '')
