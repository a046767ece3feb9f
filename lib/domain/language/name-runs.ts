import { countryNamed } from './gazetteer/countries'
import { isFirstName, sexOfGiven } from './gazetteer/first-names'
import { knownName } from './gazetteer/lookup'
import {
  EVENT_WORDS,
  FEMALE_HONORIFICS,
  HONORIFICS,
  isAddress,
  MALE_HONORIFICS,
  OFFICES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  POST_NOMINALS,
} from './gazetteer/name-words'
import type { NameKind, NameMention, TokenRange } from './mentions'
import { kindByHead, SURNAMES } from './name-heads'
import { opensWithPrefix, staysSmall } from './name-openings'
import { isOrdinary } from './ordinary-words'
import { endsInAThing, isPrizeForRole } from './person-forms'
import { isPersonNoun } from './person-words'
import type { Token } from './token'
import { spaced } from './token'
import type { ProperName } from './wordnet/proper-names'
import { isFamousSurname } from './wordnet/proper-names'

/** Cuts a run of capitalised words into names: "Russian President Vladimir Putin" holds a nationality and a person. */
export function splitRun(tokens: readonly Token[], first: number, last: number): NameMention[] {
  const end = endBeforeHonours(tokens, first, last)
  if (end < last) return splitRun(tokens, first, end)
  const words = tokens.slice(first, last)
  if (words.length === 0) return []
  const known = isInhabitant(textOf(words)) ? INHABITANT : knownName(textOf(words))
  const whole = known ?? (words.some(isTitle) ? null : kindByHead(words))
  const isTitled = whole?.kind === 'person' && words.length > 2 && words.slice(0, 1).every(isTitle)
  if (whole && !isTitled) return [nameMention(tokens, { first, last }, whole)]
  return splitParts(tokens, first, last)
}

/** "Ada Moran OBE FRS": the honours behind a name of two words or more are no part of it. */
function endBeforeHonours(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (POST_NOMINALS.has(tokens[end - 1]?.text ?? '')) end--
  return end - first >= 2 ? end : last
}

function splitParts(tokens: readonly Token[], first: number, last: number): NameMention[] {
  const lead = leadingKnown(tokens, first, last)
  if (lead > 0) {
    const range = { first, last: first + lead }
    const known = knownName(textOf(tokens.slice(first, first + lead)))
    return [nameMention(tokens, range, known ?? INHABITANT), ...splitRun(tokens, first + lead, last)]
  }
  if (opensWithPrefix(tokens, first)) return [prefixedPlace(tokens, first, last)]
  const peer = peerAt(tokens, first, last)
  if (peer) return [peer]
  if (isOffice(tokens, first, last)) return []
  const title = titleLength(tokens, first, last)
  if (title > 0 && first + title < last && namesAThing(tokens, first + title, last))
    return [nameMention(tokens, { first, last }, kindByHead(tokens.slice(first, last)) ?? UNKNOWN)]
  if (title > 0) return first + title < last ? personAfterTitle(tokens, [first, last], title) : []
  if (opensBeside(tokens, first, last)) return splitRun(tokens, first + 1, last)
  const later = tokens.slice(first, last).findIndex((token, index) => index > 0 && isTitle(token))
  if (later > 0) return [...splitRun(tokens, first, first + later), ...splitRun(tokens, first + later, last)]
  return [nameMention(tokens, { first, last }, { kind: kindOfName(tokens, first, last), noun: null })]
}

/** True for a rank that its bearer is called by together with a place: "Duke of Elm". */
export const isPeerage = ({ text }: Token): boolean =>
  /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Marquis|Marchioness|Viscount|Viscountess)$/.test(
    text,
  )

/** "sub-Saharan Africa" is a place as Africa is, but no continent. */
const prefixedPlace = (tokens: readonly Token[], first: number, last: number): NameMention => {
  const kind = knownName(textOf(tokens.slice(first + 1, last)))?.kind ?? 'other'
  return nameMention(tokens, { first, last }, { kind, noun: null })
}

/** "the Prince of Elm": a rank with its place stands for the one who bears it. */
function peerAt(tokens: readonly Token[], first: number, last: number): NameMention | null {
  const [rank, of] = [tokens[first], tokens[first + 1]]
  if (!rank || !isPeerage(rank) || of?.lower !== 'of' || last - first < 3) return null
  return {
    ...nameMention(tokens, { first, last }, { kind: 'person', noun: null }),
    sex: sexOfTitle(rank.text),
  }
}

/** "Director General of the Elm Bank": an office alone is nobody's name. */
const isOffice = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.lower === 'of' &&
  tokens
    .slice(first, last)
    .every((token) => isTitle(token) || /^(?:Prime|Deputy|Vice|Chief)$/.test(token.text))

/** "Mathematician Hermann Weyl", "Yesterday Hermann Weyl": a word with a meaning of its own in front of a whole name. */
const opensBeside = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first >= 3 &&
  isFirstName(tokens[first + 1]?.text ?? '') &&
  !isOrdinary(tokens[last - 1]) &&
  (isPersonNoun(tokens[first]?.lower ?? '') ||
    (first === 0 && isOrdinary(tokens[first])) ||
    /^\p{Lu}\p{Ll}{3,}ist$/u.test(tokens[first]?.text ?? ''))

const UNKNOWN: ProperName = { kind: 'other', noun: null }

/** Where somebody is from, as a nationality tells it. */
const INHABITANT: ProperName = { kind: 'nationality', noun: null }

const textOf = spaced

/** Offices that are written with a capital before a name; "Student" or "Writer" there belong to the name of something. */
const RUN_TITLES = new Set(
  'President Minister Chancellor Premier Secretary Senator Governor Mayor Congressman Congresswoman Representative Ambassador King Queen Prince Princess Emperor Empress Duke Duchess Pope Bishop Archbishop Cardinal General Colonel Major Captain Lieutenant Sergeant Admiral Commander Marshal Professor Doctor Chairman Judge Justice Sultan Shah Tsar Sheikh Baron Count Earl CEO Director Coach Inspector Detective Administrator Commissioner Superintendent Sheriff'.split(
    ' ',
  ),
)

/** True for a form of address or an office that is written with a capital before a name. */
export const isTitle = (token: Token): boolean => HONORIFICS.has(token.text) || RUN_TITLES.has(token.text)

/** "Londoner": whoever is from a city, where no list has the word. */
export const isInhabitant = (text: string): boolean =>
  text.endsWith('er') && knownName(text)?.kind === undefined && knownName(text.slice(0, -2))?.kind === 'city'

/** Length of a nationality, a country or a word for somebody from a city at the head of a longer run. */
function leadingKnown(tokens: readonly Token[], first: number, last: number): number {
  for (let length = Math.min(4, last - first - 1); length > 0; length--) {
    const text = textOf(tokens.slice(first, first + length))
    const kind = knownName(text)?.kind
    const isFromThere = isInhabitant(text) && isFirstName(tokens[first + length]?.text ?? '')
    if (
      isFromThere ||
      kind === 'nationality' ||
      (kind && isTitle(tokens[first + length] ?? (tokens[first] as Token)))
    )
      return length
  }
  return 0
}

/** "Major League", "Prince Series", but not "Judge Shanlyn Park", "Mr Kettle". */
const namesAThing = (tokens: readonly Token[], from: number, last: number): boolean =>
  !(last - from === 1 && isAddress(tokens[from - 1]?.text ?? '')) &&
  ((isThing(tokens[last - 1]) && !(last - from >= 2 && SURNAMES.test(tokens[last - 1]?.text ?? ''))) ||
    kindByHead(tokens.slice(from, last)) !== null ||
    (isOrdinary(tokens[last - 1]) &&
      !(last - from >= 2 && isFirstName(tokens[from]?.text ?? '')) &&
      endsInAThing(tokens.slice(from, last))))

/** "Major League", "Captain Cook Bridge": what looks like a title is part of the name of a thing. */
const isThing = (last: Token | undefined): boolean =>
  last !== undefined &&
  (ORGANISATION_WORDS.has(last.text) || PLACE_WORDS.has(last.text) || EVENT_WORDS.has(last.text))

/** "Chief Inspector", "Chief Executive Officer": words that are a title only beside each other. */
function isOfChief(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  switch (token?.text) {
    case 'Chief':
      return next !== undefined && (next.text === 'Executive' || isTitle(next))
    case 'Executive':
      return before?.text === 'Chief'
    case 'Officer':
      return before?.text === 'Executive'
    default:
      return false
  }
}

/** "Presidents Ada Moran and Tom Lind": an office of several in front of a given name. */
const isOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  /^(?!Kings|Queens)\p{Lu}\p{Ll}+s$/u.test(tokens[at]?.text ?? '') &&
  RUN_TITLES.has(tokens[at]?.text.slice(0, -1) ?? '') &&
  isFirstName(tokens[at + 1]?.text ?? '')

function titleLength(tokens: readonly Token[], first: number, last: number): number {
  let length = isOfSeveral(tokens, first) ? 1 : 0
  while (first + length < last) {
    const token = tokens[first + length]
    if (
      !token ||
      !(isTitle(token) || isOfChief(tokens, first + length)) ||
      isThing(tokens[first + length + 1])
    )
      break
    length++
  }
  if (length === 0) return 0
  const of = tokens[first + length]
  return of?.lower === 'of' ? 0 : length
}

function personAfterTitle(
  tokens: readonly Token[],
  [first, last]: [number, number],
  title: number,
): NameMention[] {
  const from = first + title
  const lead = tokens[from - 1]?.text ?? ''
  const saint = /^(?:Saint|St\.)$/.test(lead)
  if (saint || isGeneralBody(tokens, from, last)) return [nameMention(tokens, { first, last }, UNKNOWN)]
  const isCalled = isCalledRuler(tokens, from, last)
  const range = { first: isCalled ? from - 1 : from, last }
  const person = nameMention(tokens, range, { kind: 'person', noun: null })
  return [{ ...person, sex: person.sex ?? sexOfTitle(lead) }]
}

/** "the General Ting": behind "the" a general would have no name. */
const isGeneralBody = (tokens: readonly Token[], from: number, last: number): boolean =>
  last - from === 1 &&
  tokens[from - 1]?.text === 'General' &&
  tokens[from - 2]?.lower === 'the' &&
  !isFirstName(tokens[from]?.text ?? '') &&
  !isFamousSurname(tokens[from]?.text ?? '')

/** "King Kong": a ruler's title before no given name is half of what somebody is called. */
const isCalledRuler = (tokens: readonly Token[], from: number, last: number): boolean =>
  last - from === 1 &&
  /^(?:King|Queen)$/.test(tokens[from - 1]?.text ?? '') &&
  sexOfGiven(tokens[from]?.text ?? '') !== sexOfTitle(tokens[from - 1]?.text ?? '')

const sexOfTitle = (title: string): 'male' | 'female' | null => {
  if (MALE_HONORIFICS.has(title)) return 'male'
  return FEMALE_HONORIFICS.has(title) ? 'female' : null
}

const HYPHENATED =
  /^\p{Lu}\p{Ll}+-(?!(?:al|el|ul|ye|il|born|based|like|led|era|wide|run|made|style|held|only|free|type|day|time|lit|war)$)\p{Ll}{2,5}$/u
const INITIAL = /^\p{Lu}\.$/u

/** The kind of a name that stands in no list: a person where its form says so, otherwise "other". */
function kindOfName(tokens: readonly Token[], first: number, last: number): NameKind {
  const words = tokens.slice(first, last)
  const opening = words[0]?.text ?? ''
  if (words.length >= 2 && words.length <= 5 && !endsInAThing(words)) {
    if (/^(?:Les|Las|Los|El|La|Le|San|Santa|Marina|Apollo)$/.test(opening) || isCardinal(words))
      return 'other'
    if (isFirstName(opening) && words.slice(1).every(fitsAPerson)) return 'person'
    if (
      isFirstName(opening) &&
      words.length === 2 &&
      /^(?:city|place)$/.test(knownName(words[1]?.text ?? '')?.kind ?? '')
    )
      return 'person'
    if (words.every((word) => INITIAL.test(word.text))) return 'other'
    if (words.some((word) => HYPHENATED.test(word.text)) && words.length <= 3) return 'person'
    if (INITIAL.test(opening) || words.slice(1, -1).some((word) => INITIAL.test(word.text))) return 'person'
  }
  const hasOffice = OFFICES.has(tokens[first - 1]?.lower ?? '') && !isPrizeForRole(tokens, first, last)
  if (hasOffice && words.length <= 4 && !endsInAThing(words)) return 'person'
  return 'other'
}

/** "S. Denver": a quarter of the wind before a known place. */
const isCardinal = (words: readonly Token[]): boolean =>
  /^[NSEW]\.$/.test(words[0]?.text ?? '') && knownName(textOf(words.slice(1))) !== null

const fitsAPerson = (word: Token): boolean =>
  staysSmall(word.text) ||
  word.text === ',' ||
  INITIAL.test(word.text) ||
  isFirstName(word.text) ||
  isFamousSurname(word.text) ||
  (/^\p{Lu}[\p{L}'’-]+\.?$/u.test(word.text) && knownName(word.text) === null)

/** A name mention over a range of tokens. */
export function nameMention(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  { kind, noun }: ProperName,
): NameMention {
  const head = tokens[first]
  const tail = tokens[last - 1]
  const start = head?.start ?? 0
  const end = tail?.end ?? start
  const text = spaced(tokens.slice(first, last))
  const name = kind === 'country' ? (countryNamed(text)?.name ?? text) : text
  return {
    kind,
    noun,
    start,
    end,
    first,
    last,
    text,
    name,
    sex: kind === 'person' ? sexOfGiven(head?.text ?? '') : null,
  }
}
