import type { AnalysedSentence } from '../language/analysis'
import { BE } from '../language/closed-classes'
import { isSuperlative, placesInARow } from '../language/gradable'
import { isPluralNoun } from '../language/inflection'
import type { TokenRange } from '../language/mentions'
import type { Token } from '../language/token'
import { theAt } from '../language/token'
import { hangsBy } from '../language/tree'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { GivenName } from './given-names'
import { givenNames } from './given-names'

/** What a sentence says in passing that a thing in it is called: "enters through tiny pores known as stomata". */
export interface Naming {
  readonly name: TokenRange
  /** Index of the noun for what is named: "pores". */
  readonly noun: number
  /** The words that name it, which the sentence can do without: "known as stomata". */
  readonly words: TokenRange
  /** The words name what the whole clause before them tells: "wear away the land, a process called erosion". */
  readonly ofClause: boolean
  /** Index of the "the" that only the name makes definite ("the process known as erosion"); null where there is none. */
  readonly article: number | null
  readonly isPast: boolean
}

/** The namings of a sentence, in the order of the text. */
export const namingsIn = (sentence: AnalysedSentence): Naming[] =>
  givenNames(sentence).flatMap((name) => namingOf(sentence, name) ?? [])

function namingOf(sentence: AnalysedSentence, name: GivenName): Naming | null {
  const { tokens } = sentence
  const words = { first: name.verb, last: name.end }
  const found = behindNoun(sentence, words) ?? behindComma(sentence, words) ?? behindWhich(tokens, words)
  const noun = found && tokens[found.noun]
  return !found || !noun || NO_THING.test(noun.lower) || holds(tokens, name, noun) ? null : { ...found, name }
}

/** Nouns for no thing of a kind, and for words themselves. */
const NO_THING =
  /^(?:name|term|word|thing|something|anything|what|one|ones|kind|kinds|type|types|sort|sorts|form|forms)$/

/** "a heat pump called the ground pump": the noun says half of the name. */
const holds = (tokens: readonly Token[], { first, last }: TokenRange, noun: Token): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === noun.lower)

type Found = Omit<Naming, 'name'>

/** "tiny pores | known as stomata", ", a process | called erosion". */
function behindNoun(sentence: AnalysedSentence, words: TokenRange): Found | null {
  const { tokens } = sentence
  const noun = words.first - 1
  if (tokens[noun]?.pos !== 'NOUN' || isPlaceOfPhrase(tokens, noun)) return null
  const opening = openingOf(tokens, noun)
  const found = { noun, words, ofClause: false, article: null, isPast: false }
  if (tokens[opening]?.lower === 'the') {
    const isToldApart = tokens
      .slice(opening + 1, noun)
      .some(({ lower }) => isSuperlative(lower) || placesInARow(lower))
    return { ...found, article: isToldApart ? null : opening }
  }
  const isApart = tokens[opening - 1]?.text === ',' && /^an?$/.test(tokens[opening]?.lower ?? '')
  if (!isApart || !SAYS_A_CLAUSE.has(lexnameOf(tokens[noun]?.lower ?? '') ?? '')) return found
  return ends(tokens, words.last)
    ? { ...found, ofClause: true, words: { first: opening - 1, last: words.last } }
    : null
}

/** Classes of nouns that stand for all that a clause tells: "a process", "a situation", "a phenomenon". */
const SAYS_A_CLAUSE: ReadonlySet<string> = new Set([
  'act',
  'process',
  'phenomenon',
  'state',
  'event',
  'cognition',
  'attribute',
  'relation',
])

/** Index of the article that opens the plain phrase whose noun stands at an index, or of its first word. */
function openingOf(tokens: readonly Token[], noun: number): number {
  let at = noun
  while (/^(?:ADJ|NOUN)$/.test(tokens[at - 1]?.pos ?? '')) at--
  return tokens[at - 1]?.pos === 'DET' ? at - 1 : at
}

/** Nothing follows but the end of the sentence. */
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || /^[.;!]$/.test(tokens[at]?.text ?? '')

/** "In the first stage, | known as the light reactions, energy …": with both commas where its noun is no front. */
function behindComma({ tokens, syntax }: AnalysedSentence, { first, last }: TokenRange): Found | null {
  if (tokens[first - 1]?.text !== ',' || !syntax || tokens[first]?.lower === 'also') return null
  const noun = first - 2
  const verb = tokens.findIndex(
    ({ lower }, at) => at >= first && /^(?:called|termed|known|referred)$/.test(lower),
  )
  const isOfNoun = hangsBy(syntax, verb, ['acl']) && syntax.heads[verb] === noun
  if (tokens[noun]?.pos !== 'NOUN' || !isOfNoun || isPartOfPhrase(tokens, noun)) return null
  return {
    noun,
    words: { first: first - 1, last: withComma(tokens, noun, last) },
    ofClause: false,
    article: null,
    isPast: false,
  }
}

/** ", which | is called the Calvin cycle". */
function behindWhich(tokens: readonly Token[], { first, last }: TokenRange): Found | null {
  const be = tokens[first - 1]
  if (!be || !BE.has(be.lower) || !/^(?:which|that)$/.test(tokens[first - 2]?.lower ?? '')) return null
  const comma = tokens[first - 3]?.text === ',' ? 1 : 0
  const noun = first - 3 - comma
  if (tokens[noun]?.pos !== 'NOUN' || (comma === 1 && isPartOfPhrase(tokens, noun))) return null
  const isPlural = isPluralNoun(tokens[noun]?.lower ?? '')
  if (isPlural !== /^(?:are|were)$/.test(be.lower)) return null
  return {
    noun,
    words: { first: noun + 1, last: comma === 1 ? withComma(tokens, noun, last) : last },
    ofClause: false,
    article: null,
    isPast: /^(?:was|were)$/.test(be.lower),
  }
}

/** "a cliff on the island | called Shaman Rock": what is named may be the cliff. */
const isPlaceOfPhrase = (tokens: readonly Token[], noun: number): boolean => {
  const opening = openingOf(tokens, noun)
  return (
    tokens[opening]?.lower === 'the' &&
    /^(?:on|in|at|near|of)$/.test(tokens[opening - 1]?.lower ?? '') &&
    isPartOfPhrase(tokens, noun)
  )
}

/** "the parts of a cell, known as organelles": what is named may be the parts or the cell. */
function isPartOfPhrase(tokens: readonly Token[], noun: number): boolean {
  const before = openingOf(tokens, noun) - 1
  return tokens[before]?.pos === 'ADP' && /^(?:NOUN|PROPN)$/.test(tokens[before - 1]?.pos ?? '')
}

/** The closing comma goes too, unless what is named stands in a front ("In the first stage, …"). */
function withComma(tokens: readonly Token[], noun: number, last: number): number {
  const opening = openingOf(tokens, noun)
  const isFront = tokens[opening - 1]?.pos === 'ADP' && opening - 1 === 0
  return tokens[last]?.text === ',' && !isFront ? last + 1 : last
}

/** Words that take the place of the article that only the name made definite: "a" or "an", and none for several things. */
export function indefinite(
  tokens: readonly Token[],
  { article, noun }: Pick<Naming, 'article' | 'noun'>,
): string {
  if (article === null || theAt(tokens, article) === 0 || isPluralNoun(tokens[noun]?.lower ?? '')) return ''
  return /^[aeio]/.test(tokens[article + 1]?.lower ?? '') ? 'an' : 'a'
}
