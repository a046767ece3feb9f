import { isKnownToAll } from './known-to-all'
import type { AnalysedSentence } from '../language/analysis'
import { isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Topic } from './topic'

/** A noun behind "the", with what stands in front of the phrase and right behind it. */
export interface Definite {
  /** From "the" to the noun. */
  readonly words: readonly Token[]
  readonly after: Token | undefined
}

/** Where a noun was last spoken of decides what it means. */
type Place = Pick<AnalysedSentence, 'index' | 'paragraph'>

/** Sentences back to which "the theatre" points. */
const REACH = 2

/** Paragraphs over which an article that keeps speaking of something does so. */
const THROUGHOUT = 4
const MANY_TIMES = 12

/**
 * "… wrote plays for the theatre" right behind sentences about one theatre: which one, only they tell. A noun that the
 * article uses all along, that its title has or that means the same thing to everybody needs no sentence before.
 */
export function isSpokenOfBefore(
  { words, after }: Definite,
  { index, paragraph }: Place,
  topic: Topic,
): boolean {
  const noun = words.at(-1)
  const own = words.slice(1, -1)
  if (noun?.pos !== 'NOUN' || own.length > 1 || own.some(({ lower }) => !SAYS_WHEN.test(lower))) return false
  if (
    !/^\p{L}/u.test(noun.text) ||
    isKnownToAll(noun.lower) ||
    OF_ANYTHING.test(noun.lower) ||
    /^(?:time|location|person|shape|relation|phenomenon)$/.test(lexnameOf(noun.lower) ?? '')
  )
    return false
  if (
    after &&
    !ENDS.test(after.pos) &&
    !/^(?:upon|during|until|by|after|before|since|as|while)$/.test(after.lower)
  )
    return false
  if (after && /^['’]|^["“]/.test(after.text)) return false
  const lemma = noun.lemma.toLowerCase()
  if (topic.title.toLowerCase().includes(lemma)) return false
  const said = topic.said.get(lemma) ?? []
  const isNear = said.some(
    (one) => one.index < index && index - one.index <= REACH && one.paragraph === paragraph,
  )
  const isOnlyOne = topic.things.has(lemma) && !said.some(({ isName }) => isName)
  return isNear && !isOnlyOne && !isUsedThroughout(lemma, topic)
}

/** The article speaks of it in so many places that its readers know what is meant. */
export function isUsedThroughout(lemma: string, { said }: Topic): boolean {
  const places = said.get(lemma) ?? []
  return places.length >= MANY_TIMES || new Set(places.map(({ paragraph }) => paragraph)).size >= THROUGHOUT
}

/** Nouns that say what somebody or something is to another: whose they are must be told. */
const OF_ANOTHER =
  /^(?:member|fee|resident|employee|official|supporter|opponent|critic|proponent|participant|contestant|founder|owner|leader|price|cost|salary|applicant|graduate|visitor|customer|subscriber|passenger|ticket|request|complaint|objection|appeal|reaction|competitor|rival)s$/

/**
 * "Members receive higher wages", "fees range from …", "names of participants", "there are many rivals" at the head of what is told, and
 * nothing behind them that says whose.
 */
export const isOwnerless = (tokens: readonly Token[], at: number, topic: Topic): boolean =>
  isOwnerlessAt(tokens, at, topic) ||
  (tokens[at]?.pos === 'NOUN' && tokens[at + 1]?.lower === 'of' && isOwnerlessAt(tokens, at + 2, topic)) ||
  isOwnerlessThere(tokens, at, topic)

/** "There is no lack of critics, …". */
function isOwnerlessThere(tokens: readonly Token[], at: number, topic: Topic): boolean {
  if (tokens[at]?.lower !== 'there' || !isFinite(tokens, at + 1)) return false
  const first = tokens.findIndex(
    ({ lower, pos }, index) => index > at + 1 && pos === 'NOUN' && !AMOUNT.test(lower),
  )
  return isOwnerlessAt(tokens, first, topic)
}

/** What only says how many there are. */
const AMOUNT = /^(?:shortage|lack|dearth|want|number|handful|lot|plenty|range|dozens?|hundreds|thousands)$/

const isOwnerlessAt = (tokens: readonly Token[], at: number, topic: Topic): boolean =>
  OF_ANOTHER.test(tokens[at]?.lower ?? '') &&
  /^(?:VERB|AUX|ADV|PUNCT)$/.test(tokens[at + 1]?.pos ?? '') &&
  !topic.title.toLowerCase().includes(tokens[at]?.lemma.toLowerCase() ?? '') &&
  !isUsedThroughout(tokens[at]?.lemma.toLowerCase() ?? '', topic)

/** "Many show signs of shock": many of what, the sentence before tells; what "many believe" is what people do. */
export function isLoneCount(tokens: readonly Token[], at: number): boolean {
  const finite = at + (tokens[at + 1]?.pos === 'ADV' ? 2 : 1)
  if (!COUNTS_THEM.test(tokens[at]?.lower ?? '') || !isFinite(tokens, finite)) return false
  const verb = tokens.slice(finite, finite + 4).find(({ pos }) => pos === 'VERB')
  const isOfAnybody = !/^(?:both|each|none|one)$/.test(tokens[at]?.lower ?? '')
  return !(isOfAnybody && PEOPLE_THINK.test(verb?.lemma.toLowerCase() ?? ''))
}

/** Words that count things told before: "many", "both". */
export const COUNTS_THEM = /^(?:many|some|most|several|few|both|all|none|each|one)$/

/** What is told of people at large. */
const PEOPLE_THINK =
  /^(?:say|claim|argue|believe|think|consider|regard|see|view|feel|call|suggest|question|wonder|fear|hope|doubt|disagree|agree|maintain|hold|contend|describe|attribute|refer|prefer|criticize|criticise)$/

/** What may stand before the noun of something told before, as it tells nothing of what it is. */
const SAYS_WHEN =
  /^(?:initial|original|final|new|old|former|previous|subsequent|resulting|merged|combined|proposed|planned|revised|existing|remaining|whole|entire)$/

/** What ends a phrase or a clause. */
const ENDS = /^(?:PUNCT|VERB|AUX|CCONJ|SCONJ|ADV|PRON)$/

/** Nouns that a later sentence may use of another one. */
const OF_ANYTHING = /^(?:war|city|town|road|stage|job|law|market|process|use|result|roof|walls?|floor)$/
