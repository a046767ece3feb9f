import { isKnownToAll } from './known-to-all'
import type { AnalysedSentence } from '../language/analysis'
import { PREPOSITIONS } from '../language/closed-classes'
import { isPluralNoun } from '../language/inflection'
import { isName } from '../language/mentions'
import { meansPerson } from '../language/person-words'
import { isFinite, nounPhraseAt } from '../language/phrases'
import type { Token } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'
import { isSpokenOfBefore, isUsedThroughout } from './spoken-of'
import { tellsWhat } from './tells-what'
import type { Topic } from './topic'

/** What surrounds a phrase that may be loose. */
export interface Setting {
  /** The shown tokens before it. */
  readonly before: readonly Token[]
  readonly topic: Topic
  /** True when the statement says who says so: that anchors its first phrase. */
  readonly attributed: boolean
  /** A place is named before it. */
  readonly placed: boolean
  /** The sentence that it stands in. */
  readonly sentence: Pick<AnalysedSentence, 'index' | 'paragraph' | 'syntax' | 'mentions'>
}

/** What is loose, and whether a reader of the article would still understand it. */
export interface Loose {
  readonly words: string
  readonly fatal: boolean
}

/** Nobody would understand it. */
export const fatal = (words: string): Loose => ({ words, fatal: true })
/** A reader of the article would understand it. */
export const mild = (words: string): Loose => ({ words, fatal: false })

/** Nouns that stand for what an earlier sentence told. */
const SUMS_UP =
  /^(?:decision|move|gesture|plan|plans|deal|event|events|incident|announcement|statement|proposal|idea|issue|problem|change|changes|result|results|situation|effort|process|approach|attack|transfer|latter|former|two|three|report|reason|reasons|case|cases|method|claim|claims|offer|measure|measures|step|item|items|topic|question|answer|example|examples|difference|differences|fact|facts|phenomenon|finding|findings|effect|effects|group|groups|pair|couple|rest|others|other|one|ones|thing|things|news|company|author|authors|man|woman|boy|girl|victim|victims|suspect|suspects|site|spot|scene|area|region|district|place|structure|project|program|programme|work|paper|study|experiment|act|law|bill|agreement|talks|meeting|ceremony|trip|journey|visit|exception|concept|term|theory|model|argument|view|sample|samples|participants|respondents|researchers|proponents|subjects|intervention|series|episode|character|characters|category|categories|scenario|principle|rule|rules|condition|conditions)$/

/** Parts, shares and fields of whatever is spoken of. */
const NEEDS_NO_OTHER =
  /^(?:top|bottom|centre|center|coast|poor|rich|elderly|young|ages|arts|use|number|amount|minority|most|least|more|less|development|history|family|mountains|countryside|whole|late|early)$/

const PICKS_OUT =
  /^(?:first|second|third|last|only|main|largest|smallest|oldest|most|best|least|next|final|late|early|same|nearest|whole|entire|original|top)$|[^aeiou]est$/

/** "The first shipment": of what row of them is not said. */
const IN_A_ROW = /^(?:first|second|third|fourth|fifth|last|next|final)$/

/** What is reckoned of a whole class. */
const OF_ALL = /^(?:average|mean|total|typical|overall)$/

/** "The West" is a part of the world. */
const DIRECTION = /^(?:West|East|North|South)/

/** Classes of things that can be seen: with an adjective or a noun in front there is one of them in a place. */
const CONCRETE = /^(?:artifact|location|object|plant|animal|food|substance)$/

/** "the …" at a token without anything that says which one; null where something does. */
export function definitePhrase(tokens: readonly Token[], index: number, setting: Setting): Loose | null {
  const { before } = setting
  const next = tokens[index + 1]
  if (next !== undefined && standsAlone(tokens, index + 1)) return fatal(`the ${next.text}`)
  const phrase = nounPhraseAt(tokens, index)
  const words = phrase ? tokens.slice(index, phrase.last) : []
  const head = words.at(-1)
  if (!phrase || !head || words.some((word) => word.pos === 'PROPN' || /^['’]s$/.test(word.text))) return null
  if (before.some((word) => word.lemma === head.lemma && word.pos === 'NOUN')) return null
  const found: Definite = { words, head, last: phrase.last }
  if (isFigureOfWhat(tokens, found)) return fatal(`the ${head.text}`)
  return isSaidWhich(tokens, found, setting) ? null : looseness(tokens, found, setting)
}

/** A noun phrase with "the", and the first token behind it. */
interface Definite {
  readonly words: readonly Token[]
  readonly head: Token
  readonly last: number
}

/** "The latter was sold": a word that only picks one out, without a noun behind it. */
const standsAlone = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]
  return (
    word !== undefined &&
    PICKS_OUT.test(word.lower) &&
    !DIRECTION.test(word.text) &&
    word.pos !== 'NOUN' &&
    /^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 1]?.pos ?? 'PUNCT') &&
    !describesNext(tokens, at + 1)
  )
}

/** "The figure for Norway": for which place or year is said, and not of what. */
const isFigureOfWhat = (tokens: readonly Token[], { words, head, last }: Definite): boolean =>
  words.length === 2 && FIGURES.test(head.lower) && /^(?:for|in)$/.test(tokens[last]?.lower ?? '')

const FIGURES = /^(?:figures?|rates?|numbers?|totals?|shares?|proportions?|percentages?|averages?)$/

/** "The skipper, Ada Elm, has …": the name between two commas says who is meant; one of a list says nothing. */
export function isNamedInApposition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.pos !== 'PROPN') return false
  const close = tokens.findIndex(({ pos }, index) => index > at && pos !== 'PROPN')
  const next = tokens[close + 1]
  return tokens[close]?.text === ',' && !/^(?:PROPN|NOUN|CCONJ)$/.test(next?.pos ?? 'PUNCT')
}

/** "the mill of Elm", "the process by which", "the word “mill”", "the sun": what stands behind it, or the noun itself, says which one is meant. */
function isSaidWhich(
  tokens: readonly Token[],
  { words, head, last }: Definite,
  { sentence }: Setting,
): boolean {
  const after = tokens[last]
  const saysMore =
    after !== undefined &&
    isModified(after) &&
    !endsClause(tokens, last) &&
    !belongsToVerb(tokens, last, sentence)
  if (saysMore && (after.lower === 'of' || !SUMS_UP.test(head.lower) || words.length > 2)) return true
  if (after?.pos === 'ADP' && /^(?:which|whom)$/.test(tokens[last + 1]?.lower ?? '')) return true
  if (HAPPENS.test(lexnameOf(head.lower) ?? '') && isNamedBehind(tokens, last)) return true
  if (isNamedInApposition(tokens, last)) return true
  if (/^(?:term|word|name|phrase)$/.test(head.lower) && /^["“‘']$/.test(after?.text ?? '')) return true
  if (isOfBoth(tokens, last)) return true
  return (
    words.length === 2 &&
    (isKnownToAll(head.lower) ||
      NEEDS_NO_OTHER.test(head.lower) ||
      (lexnameOf(head.lower) === 'body' && isPresent(after)))
  )
}

/** "Shared a link about the book with her friends": what follows is said of the verb and names no place, and so tells nothing of the noun. */
function belongsToVerb(
  tokens: readonly Token[],
  at: number,
  { syntax, mentions }: Setting['sentence'],
): boolean {
  const noun = syntax?.relations[at] === 'case' ? (syntax.heads[at] ?? -1) : -1
  if (tokens[at]?.lower === 'of' || noun < at || !syntax?.relations[noun]?.startsWith('obl')) return false
  return !mentions.some((name) => isName(name) && name.first > at && name.first <= noun)
}

/** "The capital | and largest city of Norway": what stands behind the second noun tells which the first one is. */
function isOfBoth(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at]?.lower === 'and' ? nounPhraseAt(tokens, at + 1) : null
  return second !== null && tokens[second.first]?.pos !== 'DET' && tokens[second.last]?.lower === 'of'
}

/** "The stomach lies", "the kidneys are": a part of the body of which something holds at all times is that of anybody. */
const isPresent = (verb: Token | undefined): boolean =>
  verb !== undefined &&
  (/^(?:is|are|has|have|does|do|can)$/.test(verb.lower) ||
    (verb.pos === 'VERB' &&
      !/ing$/.test(verb.lower) &&
      (verb.lower === verb.lemma.toLowerCase() || /[^s]s$/.test(verb.lower))))

/** How much a phrase leans on what was told before. */
function looseness(
  tokens: readonly Token[],
  { words, head, last }: Definite,
  setting: Setting,
): Loose | null {
  const { before, topic, placed, sentence } = setting
  const said = words
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
  const isFirst = before.length === 0
  if (!isFirst && isSpokenOfBefore({ words, after: tokens[last] }, sentence, topic)) return fatal(said)
  if (topic.things.has(said.replace(/^the /, ''))) return mild(said)
  if (words.length > 2 && OF_ALL.test(words[1]?.lower ?? '')) return mild(said)
  if (words[1]?.pos === 'NUM' && (isFirst || isCountedOnly(words, before)))
    return namesThem(tokens, last) ? null : fatal(said)
  if (tellsWhat(head, tokens, last)) return null
  const picked = words.some((word) => PICKS_OUT.test(word.lower))
  if (picked && !isFirst) return null
  const sumsUp = SUMS_UP.test(head.lower)
  if (placed && sumsUp && lexnameOf(head.lower) === 'location') return mild(said)
  if (sumsUp && !picked) return fatal(said)
  const opens = before.every((word) => word.pos === 'SCONJ') || opensWhatIsThought(before) || isPartOf(before)
  return opens && !isKnown(tokens, { words, head, last }, setting) ? fatal(said) : mild(said)
}

/** The article speaks of it throughout, somebody named says it, or there is one of them in a place. */
function isKnown(
  tokens: readonly Token[],
  { words, head, last }: Definite,
  { topic, attributed }: Setting,
): boolean {
  const told = words.length > 2
  const concrete = CONCRETE.test(lexnameOf(head.lower) ?? '')
  return (
    (topic.nouns.has(head.lemma.toLowerCase()) &&
      (told || tokens[last]?.text === '/' || !isAskedFor(head, topic))) ||
    attributed ||
    (told && concrete && !SUMS_UP.test(head.lower) && !IN_A_ROW.test(words[1]?.lower ?? ''))
  )
}

/** "The request was advanced": what was asked for is told but now and then in an article that speaks of several things. */
const isAskedFor = ({ lemma }: Token, topic: Topic): boolean =>
  /^(?:act|communication)$/.test(lexnameOf(lemma.toLowerCase()) ?? '') &&
  !topic.title.toLowerCase().includes(lemma.toLowerCase()) &&
  !isUsedThroughout(lemma.toLowerCase(), topic)

/** "It is believed that the …": what is believed opens here. */
const opensWhatIsThought = (before: readonly Token[]): boolean =>
  before.at(-1)?.lower === 'that' && before.some(({ lower }) => lower === 'it')

/** "Much of the debate", "many of the boats". */
const isPartOf = ([part, of, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  of?.lower === 'of' &&
  /^(?:much|many|most|some|all|one|few|several|half|part|both|none)$/.test(part?.lower ?? '')

const HAPPENS = /^(?:act|event|communication)$/

/** "The move to Holyrood", "the talks with the Elm Bank". */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|with|between|on|against)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 3).some(({ pos }) => pos === 'PROPN')

/** "He said that the two banks …": no name and no several things stand before that they could be. */
const isCountedOnly = (words: readonly Token[], before: readonly Token[]): boolean =>
  words.length === 3 &&
  /^\p{L}+$/u.test(words[1]?.text ?? '') &&
  before.at(-1)?.lower !== 'of' &&
  lexnameOf(words[2]?.lemma.toLowerCase() ?? '') !== 'time' &&
  !before.some(
    ({ pos, lower }) =>
      pos === 'CCONJ' ||
      (pos === 'NOUN' && isPluralNoun(lower) && (before.at(-1)?.lower !== 'that' || meansPerson(lower))),
  )

/** "The two official languages, English and Swahili, …". */
const namesThem = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'PROPN'

/** "The best known directors", "the only scheduled ship": a participle between "the" and its noun. */
const describesNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  /(?:ed|en|wn|ing)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')

/** "When the young man died,": the verb of the clause ends it, and describes no noun. */
const endsClause = (tokens: readonly Token[], at: number): boolean =>
  isFinite(tokens, at) && /^[.,;]$/.test(tokens[at + 1]?.text ?? '.') && tokens[at]?.lower !== 'known'

/** What follows says which one: "of the town", "that closed", "built by …". */
export const isModified = (after: Token): boolean =>
  (PREPOSITIONS.has(after.lower) && after.lower !== 'by') ||
  /^(?:that|which|who|where|whose|when)$/.test(after.lower) ||
  (after.pos === 'VERB' && /(?:ed|ing|en|known)$/.test(after.lower))
