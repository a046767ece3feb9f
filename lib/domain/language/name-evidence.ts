import type { Apposition } from './appositions'
import { appositionBehind, isFronted } from './appositions'
import { isFirstName } from './gazetteer/first-names'
import { gazetteerKind, knownName } from './gazetteer/lookup'
import type { NameKind, NameMention } from './mentions'
import { isFirmNoun } from './name-joints'
import { FIRM_AGENTS, kindOfNoun } from './noun-kinds'
import { ORDINAL_WORDS } from './numbers'
import { isOrdinary } from './ordinary-words'
import { doesWhatPeopleDo, isToldAsAPerson } from './person-evidence'
import { isPrizeForRole } from './person-forms'
import { nounPhraseAt } from './phrases'
import { workAt } from './titles'
import type { Token } from './token'
import type { ProperName } from './wordnet/proper-names'

/** One hint at what a name names; from 3 on it is enough alone. */
export interface Vote extends ProperName {
  readonly weight: number
}

const vote = (kind: NameKind, weight: number, noun: string | null = null): Vote => ({ kind, noun, weight })

/** All that the words around a name say about what it names. */
export function votesFor(tokens: readonly Token[], name: NameMention): Vote[] {
  if (!/\p{Ll}/u.test(name.text) || /\d/.test(name.text))
    return [described(tokens, name), defined(tokens, name)].filter((found) => found !== null)
  return [
    described(tokens, name),
    defined(tokens, name),
    nounBefore(tokens, name),
    ...placed(tokens, name),
    ...acting(tokens, name),
    asWork(tokens, name),
    asOneOfMany(tokens, name),
  ].filter((found) => found !== null)
}

/** "Sudan is the oldest elephant", "Casablanca, a film of 1942": what a name of the lists' places names where the text says that it is a beast or a work. */
export function toldNoPlace(tokens: readonly Token[], name: NameMention): ProperName | null {
  const told = described(tokens, name) ?? defined(tokens, name)
  return told && /^(?:other|work)$/.test(told.kind) ? { kind: told.kind, noun: told.noun } : null
}

/** "Derby, a city in England": the noun of the apposition. */
function described(tokens: readonly Token[], name: NameMention): Vote | null {
  if (isFronted(tokens, name)) return null
  const apposition = appositionBehind(tokens, name)
  if (apposition && /^(?:NOUN|ADJ|DET|NUM)$/.test(tokens[apposition.last + 1]?.pos ?? '')) return null
  const noun = tokens[apposition?.head ?? -1]?.lower ?? ''
  if (isFirmAgent(tokens, name, noun) && isRanked(tokens, apposition)) return vote('organisation', 4, noun)
  const kind = apposition && kindOfNoun(noun)
  return kind ? { ...kind, weight: 4 } : null
}

/** "Danish brewer Norvo": a noun for whoever does a trade, before or behind a single word that is no given name, may be the trade of a firm. */
const isFirmAgent = (tokens: readonly Token[], { first, last }: NameMention, noun: string): boolean =>
  FIRM_AGENTS.test(noun) && last - first === 1 && !isFirstName(tokens[first]?.text ?? '')

/** "the world’s fifth-largest | brewer", "the biggest | brewer in Norway": people are not told by their size. */
const isRanked = (tokens: readonly Token[], apposition: Apposition | null): boolean =>
  apposition !== null &&
  tokens
    .slice(apposition.first, apposition.head)
    .some(({ lower }) =>
      /(?:^|-)(?:largest|biggest|largest-listed|leading|major|top|big|large|giant|listed)$/.test(lower),
    )

const LONGEST_BRACKET = 24

/** "Derby is a city", "Padalecki (born 1982) is an American actor". */
function defined(tokens: readonly Token[], name: NameMention): Vote | null {
  let at = name.last
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + LONGEST_BRACKET).findIndex((token) => token.text === ')')
    if (close < 0) return null
    at += close + 1
  }
  if (!/^(?:is|was)$/.test(tokens[at]?.lower ?? '') || !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? ''))
    return null
  if (/^(?:of|and|,)$/.test(tokens[name.first - 1]?.lower ?? '')) return null
  const phrase = nounPhraseAt(tokens, at + 1)
  const head = phrase && tokens[phrase.last - 1]
  const kind = head?.pos === 'NOUN' ? kindOfNoun(head.lower) : null
  return kind ? { ...kind, weight: 4 } : null
}

/** "the city of Derby", "the novel Emma", "the clockmaker Priya Nair", "the brewery Lind and Tveit". */
function nounBefore(tokens: readonly Token[], name: NameMention): Vote | null {
  const before = tokens[name.first - 1]
  if (!before) return null
  const of = before.lower === 'of'
  const noun = of ? tokens[name.first - 2] : before
  if (noun?.pos !== 'NOUN' || !/^\p{Ll}+$/u.test(noun.text)) return null
  if (!of && (tokens[name.last]?.pos === 'NOUN' || isPrizeForRole(tokens, name.first, name.last))) return null
  if (!of && isFirmNoun(noun.lower) && name.text.includes(' and ')) return vote('organisation', 4, noun.lower)
  if (
    !of &&
    isFirmAgent(tokens, name, noun.lower) &&
    gazetteerKind(tokens[name.first - 2]?.text ?? '') === 'nationality'
  )
    return vote('organisation', 3, noun.lower)
  if (!of && isTie(tokens, name, noun.lower))
    return noun.lower === 'parent' ? vote('organisation', 3, 'company') : null
  const kind = kindOfNoun(noun.lower)
  if (!kind) return null
  if (of)
    return /^(?:city|town|village|island|county|province|port|state|kingdom)$/.test(noun.lower)
      ? { ...kind, weight: 4 }
      : null
  return { ...kind, weight: kind.kind === 'person' || kind.kind === 'work' ? 3 : 2 }
}

/** "its parent Elmotor", "rival Norvo": what firms are to each other as people are; only a given name shows that one is meant. */
const isTie = (tokens: readonly Token[], { first }: NameMention, noun: string): boolean =>
  /^(?:parent|partner|rival|owner|supplier|backer|sponsor|competitor|client|customer|buyer|seller|bidder|shareholder|creditor|lender|investor|leader|giant|maker|producer|developer|operator|retailer|provider)$/.test(
    noun,
  ) && !isFirstName(tokens[first]?.text ?? '')

const INTO_PLACES =
  /^(?:born|lived|lives|living|moved|moves|located|situated|arrived|returned|settled|travelled|traveled|travels|travel|died|raised|based|emigrated|fled|buried|residing|resides|north|south|east|west|coast|outskirts|suburbs|inhabitants|streets|shores|city|island|town)$/

/** "born in Derby", "near Derby", "Derby, England". */
function placed(tokens: readonly Token[], name: NameMention): Vote[] {
  const before = tokens[name.first - 1]?.lower ?? ''
  const earlier = tokens[name.first - 2]?.lower ?? ''
  const votes: Vote[] = []
  if (/^(?:NOUN|PROPN)$/.test(tokens[name.last]?.pos ?? '')) return []
  if (name.last - name.first === 1 && isOrdinary(tokens[name.first])) return []
  const leads = /^(?:in|to|at|of|from|near)$/.test(before)
  if (leads && INTO_PLACES.test(earlier)) votes.push(vote('place', 4))
  else if (/^(?:near|throughout|outside|across)$/.test(before)) votes.push(vote('place', 2))
  else if (before === 'in') votes.push(vote('place', 1.2))
  else if (/^(?:to|from|around)$/.test(before)) votes.push(vote('place', 0.5))
  if (
    tokens[name.last]?.text === ',' &&
    /^(?:in|at|near|from|of|to)$/.test(before) &&
    isLargerPlace(tokens, name.last + 1)
  )
    votes.push(vote('place', 4))
  return votes
}

const isLargerPlace = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((length) => {
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' ')
    const known = knownName(text)
    return known?.kind === 'country' || /^(?:state|province|region|county)$/.test(known?.noun ?? '')
  })

const KIN =
  /^(?:husband|wife|mother|father|son|daughter|brother|sister|parents|career|death|birth|marriage|childhood|widow|biographer|uncle|aunt|cousin|widower)$/
const SPOKE =
  /^(?:said|says|told|recalled|wrote|replied|explained|argued|argues|thinks|thought|believes|believed|married|died|laughed|smiled)$/

/** Verbs by which people tell or think something of themselves, and those by which bodies tell something of others as well. */
const OF_ONESELF =
  /^(?:revealed|admitted|admits|hopes|hoped|knew|thought|thinks|felt|feels|recalled|vowed|promised|denied|denies)$/
const OF_OTHERS =
  /^(?:said|says|explained|believes|believed|claimed|claims|insisted|insists|added|argued|confirmed|announced)$/

/** "Nair revealed she was ill": who tells of "she" is likely to be her. */
function ofOneself(tokens: readonly Token[], { first, last }: NameMention): Vote[] {
  const verb = tokens[last]?.lower ?? ''
  const told = tokens[last + 1]?.lower === 'that' ? tokens[last + 2] : tokens[last + 1]
  if (tokens[first - 1]?.pos === 'NUM' || !/^s?he$/.test(told?.lower ?? '')) return []
  if (OF_ONESELF.test(verb)) return [vote('person', 2)]
  return OF_OTHERS.test(verb) ? [vote('person', 1)] : []
}

/** "Nair said", "Nair revealed she", "Nair's husband", "Nair, who", "(Nair, 2009)". */
function acting(tokens: readonly Token[], name: NameMention): Vote[] {
  const [one, two, three] = [0, 1, 2].map((step) => tokens[name.last + step]?.lower ?? '')
  const votes: Vote[] = tradesAsAFirm(tokens, name) ? [vote('organisation', 3, 'company')] : []
  if (/^['’]s?$/.test(one ?? '') && KIN.test(two ?? '')) votes.push(vote('person', 3))
  if (one === 'et' && /^al\.?$/.test(two ?? '')) votes.push(vote('person', 3))
  if (SPOKE.test(one ?? '')) votes.push(vote('person', 1.5))
  votes.push(...ofOneself(tokens, name))
  const cited = one === ',' && /^(?:1[89]|20)\d\d[a-z]?$/.test(two ?? '') && /^[);,]$/.test(three ?? '')
  if (
    cited &&
    name.last - name.first <= 2 &&
    !isOrdinary(tokens[name.last - 1]) &&
    tokens.slice(Math.max(0, name.first - 12), name.first).some((token) => token.text === '(')
  )
    votes.push(vote('person', 3))
  const does = name.last - name.first >= 2 ? doesWhatPeopleDo : isToldAsAPerson
  if (does(tokens, name)) votes.push(vote('person', 4))
  return [...votes, ...likeAPerson(tokens, name)]
}

/** "Norvo’s pre-tax profits", "Norvo saw sales rise": a single word that is told of by its takings, which no person has. */
function tradesAsAFirm(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const opens = /^(?:['’]s?|saw|sees|reported|posted|suffered|enjoyed)$/.test(tokens[last]?.lower ?? '')
  if (!opens || last - first !== 1) return false
  const behind = tokens.slice(last + 1, last + 1 + FAR)
  const end = behind.findIndex(({ text }) => /^[,.;:()]$/.test(text))
  const takings = /^(?:reported|posted)$/.test(tokens[last]?.lower ?? '') ? REPORTED : TAKINGS
  return behind.slice(0, end < 0 ? FAR : end).some(({ lower }) => takings.test(lower))
}

/** Words in which what a firm takes is told behind its name. */
const FAR = 6

const TAKINGS = /^(?:sales|profits?|revenues?|turnover|shareholders)$/
const REPORTED = /^(?:sales|profits?|revenues?|turnover|loss|losses|earnings)$/

/** "by Wim Wenders", "Bogaerts hit": two or three words that mean nothing else, where people are usually named. */
function likeAPerson(tokens: readonly Token[], name: NameMention): Vote[] {
  const words = tokens.slice(name.first, name.last)
  const strange =
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => STRANGE.test(word.text) && !isOrdinary(word) && knownName(word.text) === null)
  const before = tokens[name.first - 1]?.lower ?? ''
  if (!strange || /^(?:the|an?|in|at|near)$/.test(before)) return []
  const after = tokens[name.last]
  const acts = after?.pos === 'VERB' && /^\p{Ll}/u.test(after.text)
  return before === 'by' ? [vote('person', 3)] : acts ? [vote('person', 2)] : []
}

const STRANGE = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u

/** "Elevator to the Gallows (1958)", "the film Querelle". */
function asWork(tokens: readonly Token[], name: NameMention): Vote | null {
  const work = workAt(tokens, name)
  const words = tokens.slice(name.first, name.last)
  const fits =
    work.noun !== null ||
    (words.length >= 2 && isOrdinary(words[0]) && !words.some((word) => isFirstName(word.text)))
  return work.kind === 'work' && fits ? { kind: 'work', noun: work.noun, weight: 3 } : null
}

/** "His second Pelka", "an Otto": what is counted and won carries a given name at most. */
function asOneOfMany(tokens: readonly Token[], { first, last }: NameMention): Vote | null {
  const before = tokens[first - 1]?.lower ?? ''
  return last - first === 1 && (/^(?:an?|another)$/.test(before) || ORDINAL_WORDS.includes(before))
    ? vote('other', 2)
    : null
}
