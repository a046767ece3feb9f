import type { AnalysedSentence } from '../../language/analysis'
import { opensName } from '../../facts/statement'
import { isPluralNoun } from '../../language/inflection'
import type { NameMention, TokenRange } from '../../language/mentions'
import { isName, isPlaceKind } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import type { Token } from '../../language/token'
import { theBefore } from '../../language/token'
import { isClassNoun } from './question-words'

/** A name together with the words that say what it names: "the Norwegian painter Ada Byron", "the island of Elm". */
export interface ClassedName {
  /** What asks for it behind "which": "Norwegian painter", "island". */
  readonly noun: string
  /** The words that "which" and the noun take the place of, their "the" included. */
  readonly range: TokenRange
}

/** A name with its class before it, before its "of" or right behind it; null where no such words stand there. */
export function classedName(sentence: AnalysedSentence, name: NameMention): ClassedName | null {
  if (name.kind === 'nationality') return classBehind(sentence, name)
  return classBefore(sentence, name) ?? classOf(sentence, name) ?? classBehind(sentence, name)
}

/** Words that say whose somebody is, not what. */
const KIN =
  /^(?:brother|sister|friend|colleague|wife|husband|son|daughter|father|mother|partner|cousin|uncle|aunt|neighbour|neighbor|rival|enemy|pupil|mentor|heir|victim|survivor|witness|child|person|human|man|woman|boy|girl)$/

/** "Sir", "Queen": what is a part of how somebody is called. */
export const isFormOfAddress = ({ text }: Token): boolean =>
  /^(?:President|Prime|Minister|Dr\.?|Sir|Dame|King|Queen|Prince|Princess|Mr\.?|Mrs\.?|Ms\.?|Professor|Lord|Lady|Captain|General|Pope|Saint|Emperor|Empress)$/.test(
    text,
  )

/** Words of a class at most: "retired American astronaut". */
const MOST_WORDS = 4

/** "American biologist" before "Adrian Wenner", "film" before "Metropolis": the class as it stands right before the name; behind "biologists" others are named, too. */
function classBefore(sentence: AnalysedSentence, name: NameMention): ClassedName | null {
  const { tokens } = sentence
  const head = tokens[name.first - 1]
  if (!head || KIN.test(head.lower) || isPluralNoun(head.lower) || !isClassWord(name, head)) return null
  if (/^\p{Lu}/u.test(head.text) && (name.first > 1 || isFormOfAddress(head))) return null
  let first = name.first - 1
  while (first > 0 && isModifier(sentence, tokens[first - 1], first - 1)) first--
  const opening = tokens[first - 1]
  if (opening?.lower === 'the' && isOfOneHolder(sentence, { first, last: name.first })) return null
  if (name.first - first > MOST_WORDS || isOwner(opening) || /^(?:an?|and|or)$/.test(opening?.lower ?? ''))
    return null
  return {
    noun: plain(sentence, { first, last: name.first }),
    range: { first: first - theBefore(tokens, first), last: name.last },
  }
}

/** "the information commissioner Ada Byron": there is one at a time, and "which" asks for one of many. */
const isOfOneHolder = ({ tokens }: AnalysedSentence, { first, last }: TokenRange): boolean =>
  ONE_HOLDER.test(tokens[last - 1]?.lower ?? '') &&
  !/^(?:former|late|then|new)$/.test(tokens[first]?.lower ?? '')

const ONE_HOLDER =
  /^(?:commissioner|minister|president|chancellor|premier|ombudsman|mayor|governor|chairman|chairwoman|chair|ceo|king|queen|emperor|pope|monarch|speaker|boss|chief|head|captain|secretary)$/

const isClassWord = (name: NameMention, { lower, pos }: Token): boolean => {
  if (!/^(?:NOUN|PROPN)$/.test(pos)) return false
  if (name.kind === 'person') return meansPerson(lower)
  if (name.kind === 'organisation' && AMONG_FIRMS.test(lower)) return true
  return isUntypedKind(name) && (isClassNoun(lower) || NAMING.test(lower))
}

/** "its parent Elmotor": words for a firm by another one; alone, "parent" would ask for somebody. */
const AMONG_FIRMS = /^(?:parent|subsidiary)$/

/** "under the name Elmnet": nouns for names themselves. */
const NAMING = /^(?:name|nickname|pseudonym|title|slogan|motto|codename)$/

/** Names of countries, cities and the like need no class; what stands before them is no apposition for sure. */
const isUntypedKind = ({ kind }: NameMention): boolean => /^(?:organisation|event|work|other)$/.test(kind)

/** A word of the class before its noun; another name than a nationality would belong to somebody else. */
const isModifier = ({ mentions }: AnalysedSentence, token: Token | undefined, at: number): boolean =>
  token !== undefined &&
  /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) &&
  /^\p{L}/u.test(token.text) &&
  !mentions.some(
    (mention) => isName(mention) && mention.kind === 'person' && mention.first <= at && at < mention.last,
  )

/** "Elm’s film", "her novel": of those, there may be many. */
const isOwner = (token: Token | undefined): boolean =>
  /^(?:['’]s?|my|your|his|her|its|our|their|whose)$/.test(token?.lower ?? '')

/** The words of a class, with a small first letter where only the sentence's start gave it a capital. */
function plain(sentence: AnalysedSentence, { first, last }: TokenRange): string {
  const words = sentence.tokens.slice(first, last).map(({ text }) => text)
  const [opening = ''] = words
  const said =
    first > 0 || opensName(sentence, first) || /^\p{Lu}{2,}$/u.test(opening) ? opening : opening.toLowerCase()
  return [said, ...words.slice(1)].join(' ').replace(/(?<![\p{L}-])parent$/u, 'parent company')
}

/** "the island of Elm": the class before "of". */
function classOf({ tokens }: AnalysedSentence, name: NameMention): ClassedName | null {
  const the = theBefore(tokens, name.first)
  const at = name.first - 2 - the
  const noun = tokens[at]?.lower ?? ''
  if (tokens[at + 1]?.lower !== 'of' || tokens[at - 1]?.lower !== 'the') return null
  const isPlace = isPlaceKind(name.kind) || name.kind === 'other'
  return isPlace && PLACES.test(noun) ? { noun, range: { first: at - 1, last: name.last } } : null
}

/** Kinds of places whose "of" only says which: "the king of Elm" is not Elm. */
const PLACES =
  /^(?:city|town|village|hamlet|port|island|isle|peninsula|province|county|canton|department|district|region|municipality|state|kingdom|duchy|principality|republic|suburb|neighbourhood|neighborhood|borough|parish|archipelago|plateau|valley|desert)$/

/** "the Gaelic language", "the Ming dynasty": the class right behind a name that alone says which it is. */
function classBehind({ tokens }: AnalysedSentence, name: NameMention): ClassedName | null {
  const noun = tokens[name.last]?.lower ?? ''
  const next = tokens[name.last + 1]
  if (!TOLD_BY_NAME.test(noun) || /^(?:NOUN|PROPN)$/.test(next?.pos ?? '')) return null
  if (name.kind === 'nationality' && !SPOKEN.test(noun)) return null
  if (tokens[name.first - 1]?.lower !== 'the' || /^(?:city|country|person)$/.test(name.kind)) return null
  return { noun, range: { first: name.first - 1, last: name.last + 1 } }
}

const SPOKEN = /^(?:language|dialect|alphabet|script)$/

/** Classes of which a name before them tells which one is meant, not where it is or whose. */
const TOLD_BY_NAME =
  /^(?:language|dialect|alphabet|script|style|genre|dynasty|tribe|period|era|epoch|age|movement|region|valley|plateau|desert|peninsula|district|neighbourhood|neighborhood|constellation|genus|family|prize|award|treaty|festival|theorem|process|method)$/
