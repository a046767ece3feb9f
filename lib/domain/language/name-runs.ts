import { countryNamed } from './gazetteer/countries'
import { isFirstName, sexOfGiven } from './gazetteer/first-names'
import { gazetteerKind } from './gazetteer/lookup'
import {
  EVENT_WORDS, FEMALE_HONORIFICS, HONORIFICS, MALE_HONORIFICS, NAME_PARTICLES, OFFICES, ORGANISATION_WORDS, PLACE_WORDS,
} from './gazetteer/name-words' // prettier-ignore
import type { NameKind, NameMention } from './mentions'
import type { Token } from './token'
import { spaced } from './token'

/** Cuts a run of capitalised words into names: "Russian President Vladimir Putin" holds a nationality and a person. */
export function splitRun(tokens: readonly Token[], first: number, last: number): NameMention[] {
  const words = tokens.slice(first, last)
  if (words.length === 0) return []
  const whole = gazetteerKind(textOf(words)) ?? (words.some(isTitle) ? null : kindByHead(words))
  if (whole) return [mention(tokens, [first, last], whole)]
  return splitParts(tokens, first, last)
}

function splitParts(tokens: readonly Token[], first: number, last: number): NameMention[] {
  const lead = leadingKnown(tokens, first, last)
  if (lead > 0) {
    const kind = gazetteerKind(textOf(tokens.slice(first, first + lead))) ?? 'other'
    return [mention(tokens, [first, first + lead], kind), ...splitRun(tokens, first + lead, last)]
  }
  const title = titleLength(tokens, first, last)
  if (title > 0 && first + title < last && isThing(tokens[last - 1]))
    return [mention(tokens, [first, last], 'organisation')]
  if (title > 0) return first + title < last ? personAfterTitle(tokens, [first, last], title) : []
  const later = tokens.slice(first, last).findIndex((token, index) => index > 0 && isTitle(token))
  if (later > 0) return [...splitRun(tokens, first, first + later), ...splitRun(tokens, first + later, last)]
  return [mention(tokens, [first, last], kindOfName(tokens, first, last))]
}

const textOf = (words: readonly Token[]): string => words.map((word) => word.text).join(' ')

/** Offices that are written with a capital before a name; "Student" or "Writer" there belong to the name of something. */
const RUN_TITLES = new Set(
  'President Minister Chancellor Premier Secretary Senator Governor Mayor Congressman Congresswoman Representative Ambassador King Queen Prince Princess Emperor Empress Duke Duchess Pope Bishop Archbishop Cardinal General Colonel Major Captain Lieutenant Sergeant Admiral Commander Marshal Professor Doctor Chairman Judge Justice Sultan Shah Tsar Sheikh Baron Count Earl CEO Director Coach Inspector Detective'.split(
    ' ',
  ),
)

const isTitle = (token: Token): boolean => HONORIFICS.has(token.text) || RUN_TITLES.has(token.text)

/** Length of a nationality or country at the head of a longer run. */
function leadingKnown(tokens: readonly Token[], first: number, last: number): number {
  for (let length = Math.min(4, last - first - 1); length > 0; length--) {
    const kind = gazetteerKind(textOf(tokens.slice(first, first + length)))
    if (kind === 'nationality' || (kind && isTitle(tokens[first + length] ?? (tokens[first] as Token))))
      return length
  }
  return 0
}

/** "Major League", "Captain Cook Bridge": what looks like a title is part of the name of a thing. */
const isThing = (last: Token | undefined): boolean =>
  last !== undefined &&
  (ORGANISATION_WORDS.has(last.text) || PLACE_WORDS.has(last.text) || EVENT_WORDS.has(last.text))

function titleLength(tokens: readonly Token[], first: number, last: number): number {
  let length = 0
  while (first + length < last) {
    const token = tokens[first + length]
    if (!token || !isTitle(token) || isThing(tokens[first + length + 1])) break
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
  if (saint) return [mention(tokens, [first, last], 'other')]
  const person = mention(tokens, [from, last], 'person')
  return [{ ...person, sex: person.sex ?? sexOfTitle(lead) }]
}

const sexOfTitle = (title: string): 'male' | 'female' | null => {
  if (MALE_HONORIFICS.has(title)) return 'male'
  return FEMALE_HONORIFICS.has(title) ? 'female' : null
}

/** The kind that the head word of a longer name gives: "… University", "Lake …", "Battle of …". */
function kindByHead(words: readonly Token[]): NameKind | null {
  if (words.length < 2) return null
  const of = words.findIndex((word) => word.lower === 'of')
  const head = (of > 0 ? words[of - 1] : words.at(-1))?.text ?? ''
  const name = head.charAt(0).toUpperCase() + head.slice(1)
  if (name === 'Church') return DENOMINATIONS.test(textOf(words)) ? 'organisation' : 'place'
  if (SURNAMES.test(name) && of < 0 && words.length <= 3 && isFirstName(words[0]?.text ?? '')) return null
  if (ORGANISATION_WORDS.has(name)) return 'organisation'
  if (EVENT_WORDS.has(name)) return 'event'
  if (
    PLACE_WORDS.has(name) ||
    /^(?:Lake|Mount|Cape|Fort|Port|River|Isle|Point|Gulf)$/.test(words[0]?.text ?? '')
  )
    return 'place'
  return null
}

/** Words for places that are common surnames: "Marc Lamont Hill". */
const SURNAMES =
  /^(?:Hill|Lake|Field|Fields|Forest|Wall|Mill|Lane|Street|Gate|Banks|Marsh|Ford|Hall|Post|Church)$/
const DENOMINATIONS =
  /Catholic|Orthodox|Lutheran|Anglican|Methodist|Baptist|Presbyterian|Episcopal|Reformed|Coptic/

const HYPHENATED =
  /^\p{Lu}\p{Ll}+-(?!(?:al|el|ul|ye|il|born|based|like|led|era|wide|run|made|style|held|only|free|type|day|time|lit|war)$)\p{Ll}{2,5}$/u
const INITIAL = /^\p{Lu}\.$/u

/** The kind of a name that stands in no list: a person where its form says so, otherwise "other". */
function kindOfName(tokens: readonly Token[], first: number, last: number): NameKind {
  const words = tokens.slice(first, last)
  const opening = words[0]?.text ?? ''
  if (words.length >= 2 && words.length <= 5) {
    if (isFirstName(opening) && words.slice(1).every(fitsAPerson)) return 'person'
    if (words.every((word) => INITIAL.test(word.text))) return 'other'
    if (words.some((word) => HYPHENATED.test(word.text)) && words.length <= 3) return 'person'
    if (INITIAL.test(opening) || words.slice(1, -1).some((word) => INITIAL.test(word.text))) return 'person'
  }
  if (OFFICES.has(tokens[first - 1]?.lower ?? '') && words.length <= 4) return 'person'
  return 'other'
}

const fitsAPerson = (word: Token): boolean =>
  NAME_PARTICLES.has(word.lower) || INITIAL.test(word.text) || (/^\p{Lu}[\p{L}'’-]+\.?$/u.test(word.text) && !gazetteerKind(word.text)) || isFirstName(word.text) // prettier-ignore

function mention(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  kind: NameKind,
): NameMention {
  const head = tokens[first]
  const tail = tokens[last - 1]
  const start = head?.start ?? 0
  const end = tail?.end ?? start
  const words = tokens.slice(first, last)
  const text = spaced(words)
  const name = kind === 'country' ? (countryNamed(text)?.name ?? text) : text
  return {
    kind,
    start,
    end,
    first,
    last,
    text,
    name,
    sex: kind === 'person' ? sexOfGiven(head?.text ?? '') : null,
  }
}
