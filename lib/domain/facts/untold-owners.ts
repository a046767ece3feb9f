import type { AnalysedSentence } from '../language/analysis'
import { isSuperlative } from '../language/gradable'
import { isDate, isName, isPlaceKind } from '../language/mentions'
import { isFinite } from '../language/phrases'
import { meansPerson } from '../language/person-words'
import type { Token } from '../language/token'
import { theBefore } from '../language/token'
import { isTimeUnit } from '../language/units'
import type { Topic } from './topic'
import { isUntold } from './untold'

/** A sentence of which some is told, and what it is looked at with. */
interface Around {
  readonly sentence: Pick<AnalysedSentence, 'tokens' | 'mentions'>
  /** Index behind the last token that is told. */
  readonly end: number
  /** The shown tokens in front. */
  readonly before: readonly Token[]
  readonly topic: Topic
  /** Who says so, where that stands in front of what is told. */
  readonly attribution: string | null
}

/**
 * A noun or an adjective at a token that says what something is of another thing, which only the sentence before names:
 * "sales rose", "a 4% rise to 64m", "most critics", "the most significant is …", "elsewhere"; or null.
 */
export function untoldOwner(at: number, around: Around): string | null {
  const { sentence, before } = around
  const { tokens } = sentence
  const isLoose =
    isMeasureOfWhat(at, around) ||
    isChangeOfWhat(at, around) ||
    isPersonOfWhat(at, around) ||
    (before.length === 0 && isMostOfWhat(tokens, at)) ||
    isElsewhere(at, around)
  return isLoose ? (tokens[at]?.text ?? null) : null
}

/** What is reckoned of a trade, a firm or a thing. */
const MEASURE =
  /^(?:sales|revenues?|profits?|earnings|turnover|losses|exports|imports|takings|proceeds|output|totals?|figures?|estimates?|shares?|proportions?|averages?|subscriptions|dividends?|spending|demand)$/

const POINTS = /^(?:the|that|this|these|those)$/

/** Adjectives that say of when or in what way it is reckoned, and not of what. */
const RECKONED =
  /^(?:annual|yearly|quarterly|monthly|weekly|daily|full-year|half-year|first-half|net|gross|total|overall|combined|average|operating|pre-tax|latest|recent|current|previous|final|global|worldwide|domestic|international|same)$/

/** Who reckons what others earn. */
const FORECASTERS =
  /^(?:analysts?|economists?|experts?|forecasters?|investors?|brokers?|markets?|street|observers?|traders?)$/

const EXPECTS = /^(?:expect|forecast|predict|project|estimate|anticipate)(?:s|ed|ing)?$/

/** "Sales rose by a third in Norway", "that total may double", "analysts expect revenues of $2bn". */
function isMeasureOfWhat(at: number, around: Around): boolean {
  const { sentence, before, topic } = around
  const { tokens } = sentence
  const noun = tokens[at]
  if (!noun || !MEASURE.test(noun.lower) || isOfTitle(noun, topic)) return false
  const first = openingOf(tokens, at, RECKONED)
  const front = before.slice(0, before.length - (at - first))
  const verb = front.at(-1)
  const isPointed = POINTS.test(tokens[first]?.lower ?? '') && first < at
  if (verb && EXPECTS.test(verb.lower))
    return FORECASTERS.test(front.at(-2)?.lower ?? '') && !saysOfWhat(tokens, at + 1)
  const isOwned = !isPointed && /^(?:NOUN|PROPN|ADJ|PRON|PART)$/.test(tokens[first - 1]?.pos ?? '')
  if (isOwned || (!isPointed && noun.pos !== 'NOUN')) return false
  const opens = isFinite(tokens, at + (tokens[at + 1]?.pos === 'ADV' ? 2 : 1))
  return opens && !front.some((word) => tells(word, sentence)) && !namesBody(around)
}

/** Where the phrase starts that ends at a noun: its determiner, or the first adjective that tells nothing of what is spoken of. */
function openingOf(tokens: readonly Token[], at: number, plain: RegExp): number {
  let first = at
  while (plain.test(tokens[first - 1]?.lower ?? '')) first--
  return POINTS.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first
}

/** "of vinyl", "from tickets", but not "of about $2bn". */
const saysOfWhat = (tokens: readonly Token[], at: number): boolean =>
  /^(?:from|for|by|at|on|of|that|which)$/.test(tokens[at]?.lower ?? '') &&
  !tokens
    .slice(at + 1, at + 3)
    .some(({ pos, text }) => pos === 'NUM' || /^(?:about|around|over|[$£€])$/.test(text.toLowerCase()))

/** A word that may say whose or what is meant: neither a place, a date, a time nor a number. */
const tells = (word: Token, { mentions }: Around['sentence']): boolean =>
  /^(?:NOUN|PROPN)$/.test(word.pos) &&
  !isTimeUnit(word.lower) &&
  !mentions.some(
    (mention) =>
      (isDate(mention) || (isName(mention) && isPlaceKind(mention.kind))) &&
      mention.start <= word.start &&
      word.end <= mention.end,
  )

/** A firm, a body or a thing with a name stands in front, or behind a preposition: "sales rose by a third at Elm Stores". */
const namesBody = ({ sentence: { mentions, tokens }, end, before, attribution }: Around): boolean =>
  mentions.some((name) => {
    if (!isName(name) || isPlaceKind(name.kind) || /^(?:person|nationality)$/.test(name.kind)) return false
    const link = tokens[name.first - 1 - theBefore(tokens, name.first)]
    if (attribution?.endsWith(name.text)) return true
    return name.last <= end && (before.some(({ start }) => start === name.start) || link?.pos === 'ADP')
  })

const isOfTitle = ({ lemma, lower }: Token, { title }: Topic): boolean =>
  title.toLowerCase().includes(lemma.toLowerCase()) || title.toLowerCase().includes(lower)

/** How a number may change. */
const CHANGE =
  /^(?:rise|fall|increase|decrease|drop|decline|jump|surge|slump|reduction|dip|slide|leap|plunge|upturn|downturn)$/

/** Who goes through a change, which is one of something else. */
const GOES_THROUGH =
  /^(?:see|saw|seen|sees|seeing|record|recorded|report|reported|show|showed|shown|suffer|suffered|experienced?|enjoy|enjoyed|posted|registered|had|has|have|witnessed|faced)$/

/** "India has seen a 4% rise to 64m", "the firm reported a fall". */
function isChangeOfWhat(at: number, { sentence: { tokens }, before }: Around): boolean {
  if (!CHANGE.test(tokens[at]?.lower ?? '') || tokens[at]?.pos !== 'NOUN') return false
  let first = at
  while (/^(?:NUM|ADJ|SYM)$|^%$/.test(tokens[first - 1]?.pos ?? '')) first--
  if (!/^an?$/.test(tokens[first - 1]?.lower ?? '') || !GOES_THROUGH.test(tokens[first - 2]?.lower ?? ''))
    return false
  if (before.some(({ lower, lemma }) => MEASURE.test(lower) || /^(?:number|rate|price|cost)$/.test(lemma)))
    return false
  return !/^(?:in|of|for|on|among|that|which|[-–])$/.test(tokens[at + 1]?.lower ?? '')
}

/** Who somebody is to a thing, a body or another person. */
const OF_ANOTHER =
  /^(?:users|members|owners|customers|supporters|opponents|critics|fans|followers|subscribers|buyers|clients|rivals|competitors|backers|shareholders|employees|founders|participants|organisers|organizers)$/

/** How many or how eager they are, which does not say whose. */
const HOW_MANY =
  /^(?:regular|frequent|heavy|active|occasional|keen|loyal|new|current|former|existing|potential|likely|most|many|some|few|other|all|more|several|early|longtime|long-term|big|main|chief)$/

/** "1.8% of children are regular users", "Lind differs from most critics", "the youngest members are …". */
function isPersonOfWhat(at: number, around: Around): boolean {
  const { sentence, before, topic } = around
  const { tokens } = sentence
  const noun = tokens[at]
  if (!noun || noun.pos !== 'NOUN' || !OF_ANOTHER.test(noun.lower) || isOfTitle(noun, topic)) return false
  let first = at
  while (HOW_MANY.test(tokens[first - 1]?.lower ?? '') || isSuperlative(tokens[first - 1]?.lower ?? ''))
    first--
  const isPicked = first < at && isSuperlative(tokens[at - 1]?.lower ?? '')
  if (tokens[first - 1]?.lower === 'the' && isPicked) first--
  const front = before.slice(0, Math.max(0, before.length - (at - first)))
  const link = front.at(-1)
  if (link && !/^(?:AUX|ADP|PUNCT|SCONJ)$/.test(link.pos)) return false
  const after = tokens[at + 1]
  if (!isUntold(after) || after?.pos === 'ADP' || /^(?:and|or)$/.test(after?.lower ?? '')) return false
  return !front.some((word) => tells(word, sentence) && !isPerson(word, sentence)) && !namesBody(around)
}

const isPerson = (word: Token, { mentions }: Around['sentence']): boolean =>
  word.text === '%' ||
  meansPerson(word.lemma.toLowerCase()) ||
  mentions.some(
    (name) => isName(name) && name.kind === 'person' && name.start <= word.start && word.end <= name.end,
  )

/** "The most significant is Elm Home", "most crucial was the law", "next is Norway": of what row, nothing says. */
function isMostOfWhat(tokens: readonly Token[], at: number): boolean {
  const [one = '', two = ''] = tokens.slice(at, at + 2).map(({ lower }) => lower)
  if (one === 'next') return /^(?:is|was|are|were|comes?|came)$/.test(two)
  const most = one === 'the' ? at + 1 : at
  if (!/^(?:most|least)$/.test(tokens[most]?.lower ?? '') || tokens[most + 1]?.pos !== 'ADJ') return false
  const verb = tokens[most + 2]
  return verb !== undefined && (verb.pos === 'AUX' || (most === at && verb.text === ','))
}

/** "Some branches elsewhere were closed": elsewhere than where, nothing says. */
const isElsewhere = (at: number, { sentence, before }: Around): boolean =>
  sentence.tokens[at]?.lower === 'elsewhere' &&
  !/^(?:and|or)$/.test(sentence.tokens[at - 1]?.lower ?? '') &&
  sentence.tokens[at + 1]?.lower !== 'than' &&
  !sentence.mentions.some(
    (name) => isName(name) && isPlaceKind(name.kind) && before.some(({ start }) => start === name.start),
  )
