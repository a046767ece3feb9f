import { isFirstName } from './gazetteer/first-names'
import { gazetteerKind, knownName } from './gazetteer/lookup'
import { EVENT_WORDS, OFFICES, ORGANISATION_WORDS, PLACE_WORDS } from './gazetteer/name-words'
import { isCapitalAdjective, isOrdinary } from './ordinary-words'
import { isPersonNoun } from './person-words'
import { isFinite } from './phrases'
import { singularsOf } from './plurals'
import type { Token } from './token'
import { isCapitalised, theAt } from './token'
import { lexnameOf } from './wordnet/lexnames'

/** How many tokens from the "and", "&" or comma at `at` still belong to the name that opens at `first`; 0 for none. */
export function jointAt(tokens: readonly Token[], first: number, at: number): number {
  const token = tokens[at]
  if (token?.text === ',') return isFirm(tokens, first, at) ? 4 : 0
  if (token?.lower !== 'and' && token?.text !== '&') return 0
  if (joinsMinistry(tokens, first, at) || joinsAdjectives(tokens, first, at)) return 1
  if (token.text === '&') return 0
  const joins = [joinsHead, joinsBuilding, joinsEvent, joinsPartners].some((rule) => rule(tokens, first, at))
  return joins ? 2 : 0
}

/**
 * "St Paul's Cathedral", "King's College", "Ada's Garden": the owner belongs to the name of a building, a school or a
 * work.
 */
export function ownsHead(tokens: readonly Token[], first: number, at: number): number {
  const head = tokens[at + 1]
  const opening = tokens[first]?.text ?? ''
  if (!head) return 0
  const owner = /^(?:St|St\.|Saint|King|Queen|All|Lord|Trinity|Lady|Prince)$/.test(opening) && at - first <= 3
  if (owner && (isHead(head.text) || OWNED.test(head.text))) return 2
  const titled =
    isOrdinary(head) && !isHead(head.text) && !isOfPeople(head) && lexnameOf(head.lower) !== 'time'
  return at - first === 1 && isFirstName(opening) && titled ? 2 : 0
}

/**
 * "at Frankie & Tveit’s", "Moran’s is old", "Elmo, Moran’s and Ford", "Frankie & Tveit’s charge": behind the owner's
 * ending no noun stands that could be owned, so that it ends the name of a house.
 */
export function endsInOwner(tokens: readonly Token[], first: number, at: number): boolean {
  const next = tokens[at + 1]
  if (!/^['’]s$/.test(tokens[at]?.text ?? '')) return false
  if (next?.pos === 'AUX' && isFinite(tokens, at + 1)) return true
  if (tokens.slice(first, at).some(({ text }) => text === '&') && isFinite(tokens, at + 1)) return true
  const isListed =
    isNamedBehind(tokens, at + 1) ||
    (/^(?:,|and|or)$/.test(tokens[first - 1]?.lower ?? '') && isNamedBefore(tokens, first))
  return (
    (next === undefined || next.pos === 'ADP' || /^(?:[,.;:]|and|or)$/.test(next.lower)) &&
    (isListed ||
      (/^(?:at|by|from)$/.test(tokens[first - 1]?.lower ?? '') && !/^(?:and|or)$/.test(next?.lower ?? '')))
  )
}

/** ", Ford", "and Ford": another name in the list, which owns nothing either. */
function isNamedBehind(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:,|and|or)$/.test(tokens[at]?.lower ?? '')) return false
  const end = endOfCapitals(tokens, at + 1)
  return end > at + 1 && !/^['’]s?$/.test(tokens[end]?.text ?? '') && tokens[end]?.pos !== 'NOUN'
}

const isNamedBefore = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 2]
  return before !== undefined && isCapitalised(before)
}

/** "Baroness Moran | of Elm": a peer is called after a seat. */
export const isLordOf = (tokens: readonly Token[], of: number): boolean =>
  /^(?:Lord|Lady|Baron(?:ess)?|Viscount(?:ess)?)$/.test(tokens[of - 2]?.text ?? '') &&
  theAt(tokens, of + 1) === 0

/** Houses that are called after a saint, and stand for an idea where nobody owns them ("the Church"). */
const OWNED = /^(?:Church|Priory|Infirmary|Hospice|Convent)$/

const isHead = (word: string): boolean => ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word)

const isOfPeople = ({ lower }: Token): boolean =>
  OFFICES.has(lower) || singularsOf(lower).some((form) => isPersonNoun(form) || OFFICES.has(form))

/** "Anti-Corruption Commission": the hyphen behind a prefix that the tokens part from its word. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const glued = before !== undefined && before.end === hyphen?.start && hyphen.end === after?.start
  return glued && isCapitalised(after) && (at > 1 || /^(?:Anti|Non|Pro)$/.test(before.text))
}

/** Index behind the capitalised words from `at`, hyphens between them included. */
export function endOfCapitals(tokens: readonly Token[], at: number): number {
  let last = at
  for (;;) {
    const token = tokens[last]
    if (!token || !(isCapitalised(token) || (token.text === '-' && last > at && isHyphen(tokens, last))))
      return last
    last++
  }
}

/** Papers and sciences that are named by two things: "Health and Safety Regulations". */
const SHARED = /^(?:Rules|Regulations|Affairs|Studies|Standards|Sciences|Arts|Strategy|Bill|Law)$/

/**
 * "Rock and Roll Hall of Fame", "Ethics and Anti-Corruption Commission": words with meanings of their own, and a head
 * that they share.
 */
function joinsHead(tokens: readonly Token[], first: number, and: number): boolean {
  const last = endOfCapitals(tokens, and + 1)
  const before = tokens.slice(first, and)
  const after = tokens.slice(and + 1, last)
  const head = after.at(-1)?.text ?? ''
  const own = before.at(-1)
  const isSingle = before.length === 1 && shares(tokens[and + 2]?.text ?? '')
  if (isSingle && isOrdinary(own) && isOrdinary(after[0])) return true
  return (
    before.length <= LONGEST_PART &&
    after.length >= 2 &&
    ((shares(head) && !head.endsWith('s')) || SHARED.test(head)) &&
    own !== undefined &&
    !shares(own.text) &&
    !isOfPeople(own) &&
    [...before, ...after].every(hasMeaning)
  )
}

const LONGEST_PART = 3

/** Hyphens, prefixes, words that also stand without a capital, and what an ending shows to be one ("Financial"). */
const hasMeaning = (token: Token): boolean =>
  isOrdinary(token) ||
  (/^(?:-|Anti|Non|Pro|Post|Pre|\p{Lu}\p{Ll}{3,}(?:al|ic|ics|ive|ous|ion|ment|ity|ing|ry))$/u.test(
    token.text,
  ) &&
    !isFirstName(token.text) &&
    knownName(token.text) === null)

const shares = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || EVENT_WORDS.has(word)

/** "Elm Bay Hotel and Tower": two parts of one place, the second of which no word tells apart from others. */
const joinsBuilding = (tokens: readonly Token[], first: number, and: number): boolean =>
  and - first >= 2 &&
  isBuilding(tokens[and - 1]) &&
  isBuilding(tokens[and + 1]) &&
  endOfCapitals(tokens, and + 1) === and + 2 &&
  !/^(?:of|at|['’]s?)$/.test(tokens[and + 2]?.lower ?? '')

const isBuilding = (token: Token | undefined): boolean =>
  token !== undefined && PLACE_WORDS.has(token.text) && lexnameOf(token.lower) === 'artifact'

/** "Hallam, Tveit & Olsen": the surnames that make the name of a firm; of known places it would be a list. */
function isFirm(tokens: readonly Token[], first: number, comma: number): boolean {
  const names = [tokens[first], tokens[comma + 1], tokens[comma + 3]]
  const listed = tokens[first - 1]?.text === ',' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
  return (
    comma - first === 1 &&
    tokens[comma + 2]?.text === '&' &&
    !listed &&
    names.every((name) => name !== undefined && isCapitalised(name) && knownName(name.text) === null) &&
    !isCited(tokens, comma + 2)
  )
}

/**
 * "The brewery Lind and Tveit", "the play Sigurd and Ada": a noun for one firm, band or work, and the two names that
 * make its own.
 */
function joinsPartners(tokens: readonly Token[], first: number, and: number): boolean {
  const partner = tokens[and + 1]
  return (
    and - first === 1 &&
    (isFirmNoun(tokens[first - 1]?.lower ?? '') || TOLD.test(tokens[first - 1]?.lower ?? '')) &&
    partner !== undefined &&
    isCapitalised(partner) &&
    !tokens.slice(and + 2, and + 3).some(isCapitalised)
  )
}

/** Works that are often called after two people. */
const TOLD = /^(?:play|film|movie|opera|ballet|novel|musical|tragedy|sitcom|series)$/

/** True for a noun (in small letters) for a firm or band that is often named after two people. */
export const isFirmNoun = (noun: string): boolean =>
  /^(?:firm|company|partnership|manufacturer|brewery|retailer|brand|shop|store|studio|band|duo)$/.test(noun)

/** "Miller & Robertson, 2010": two authors, no firm. */
export const isCited = (tokens: readonly Token[], and: number): boolean =>
  tokens.slice(and + 2, and + 5).some((token) => /^(?:1[89]|20)\d\d[a-z]?$|^(?:et|al\.?)$/.test(token.text))

/** "the French and Indian War": two peoples in the name of one event. */
function joinsEvent(tokens: readonly Token[], first: number, and: number): boolean {
  const [people, event] = [tokens[and + 1]?.text ?? '', tokens[and + 2]?.text ?? '']
  return (
    and - first === 1 &&
    gazetteerKind(tokens[first]?.text ?? '') === 'nationality' &&
    gazetteerKind(people) === 'nationality' &&
    EVENT_WORDS.has(event)
  )
}

/** "Conference of Coastal | and Inland Harbours": the adjective right behind "of" has its noun behind "and". */
const joinsAdjectives = (tokens: readonly Token[], first: number, and: number): boolean =>
  and - first >= 3 &&
  tokens[and - 2]?.lower === 'of' &&
  isCapitalAdjective(tokens[and - 1]) &&
  endOfCapitals(tokens, and + 1) >= and + 3

/**
 * "Natural Resources and Environment Ministry", "Department of Health and Human Services", "Committee on Trade and
 * Harbours", "University of Engineering and Technology", "School of Boats and Rowery".
 */
function joinsMinistry(tokens: readonly Token[], first: number, and: number): boolean {
  const before = tokens.slice(first, and)
  const after = tokens.slice(and + 1, and + 4)
  const next = after[0]
  if (!next || !isCapitalised(next)) return false
  const office = /^(?:Ministry|ministry|Department|Administration|Commission|Agency|Organization)$/
  const leads =
    before.some((token) => /^(?:Ministry|Department|Institute|Board|Office)$/.test(token.text)) &&
    before.some((token) => token.lower === 'of')
  const on =
    before.some(({ lower }) => /^(?:on|for)$/.test(lower)) && isOrdinary(next) && isOrdinary(tokens[and - 1])
  const teaches =
    before.some((token) =>
      /^(?:University|College|School|Academy|Faculty|Centre|Center)$/.test(token.text),
    ) &&
    before.some((token) => token.lower === 'of') &&
    [tokens[and - 1], next].every((word) => word !== undefined && hasMeaning(word))
  return leads || on || teaches || after.some((token) => office.test(token.text))
}

/** Bodies and papers whose name goes on with what they are on: "Committee on Trade". */
const MEETS_ON =
  /^(?:Committee|Subcommittee|Commission|Council|Conference|Convention|Congress|Panel|Summit|Report|Treaty)$/

/** Gatherings that are called after what they are for: "Summit for the Harbour Trade". */
const MEETS_FOR = /^(?:Conference|Convention|Summit)$/

/** How many tokens from the "on" or "for" at `at` go on in the name of a gathering or a paper: "on Trade", "on the Harbour Trade", but not "on Monday" or "on Cyprus". */
export function meetsOn(tokens: readonly Token[], at: number): number {
  const [before, link] = [tokens[at - 1]?.text ?? '', tokens[at]?.lower]
  if (!(link === 'on' && MEETS_ON.test(before)) && !(link === 'for' && MEETS_FOR.test(before))) return 0
  const the = theAt(tokens, at + 1)
  const next = tokens[at + 1 + the]
  return next && isOrdinary(next) && lexnameOf(next.lower) !== 'time' ? 2 + the : 0
}
