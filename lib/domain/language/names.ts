import type { Capitals } from './capitals'
import {
  COORDINATORS,
  DETERMINERS,
  FIRST_AND_SECOND_PERSON,
  PREPOSITIONS,
  SUBORDINATORS,
  THIRD_PERSON,
  WH_WORDS,
} from './closed-classes'
import { isFirstName } from './gazetteer/first-names'
import {
  EVENT_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  OFFICES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from './gazetteer/name-words'
import { gazetteerKind, knownName } from './gazetteer/lookup'
import type { NameMention, TokenRange } from './mentions'
import { kindByHead } from './name-heads'
import { nameMention, splitRun } from './name-runs'
import { isOrdinary } from './ordinary-words'
import { quotedTitleAt, titleAt } from './titles'
import type { Token } from './token'
import { isCapitalised, spaced } from './token'
import type { ProperName } from './wordnet/proper-names'

interface Surroundings {
  /** Tokens that are spoken for. */
  readonly taken: readonly TokenRange[]
  readonly capitals: Capitals
}

/** The names of a sentence, merged and typed. */
export function findNames(tokens: readonly Token[], { taken, capitals }: Surroundings): NameMention[] {
  const free = tokens.map((_, index) => !taken.some((range) => index >= range.first && index < range.last))
  const names: NameMention[] = []
  for (let at = 0; at < tokens.length;) {
    const found = free[at] ? nameAt(tokens, at, { free, capitals }) : []
    names.push(...found)
    at = Math.max(at + 1, found.at(-1)?.last ?? 0)
  }
  return names
}

interface Sentence {
  readonly free: readonly boolean[]
  readonly capitals: Capitals
}

/** The names that start at token `at`: one, or the parts of a run such as "Russian President Vladimir Putin". */
function nameAt(tokens: readonly Token[], at: number, { free, capitals }: Sentence): NameMention[] {
  const quoted = quotedTitleAt(tokens, at)
  if (quoted) return [nameMention(tokens, quoted, knownName(textOf(tokens, quoted)) ?? quoted)]
  const known = knownRunAt(tokens, at)
  if (known) return [nameMention(tokens, known, known)]
  if (isShouted(tokens)) return []
  const bracketed = tokens[at - 1]?.text === '('
  const starts = startsAName(tokens, at, capitals)
  const title = starts || bracketed ? titleAt(tokens, at, free) : null
  if (title && (bracketed || !opensSentence(tokens, at) || title.kind === 'work')) {
    const words = tokens.slice(title.first, title.last)
    return [nameMention(tokens, title, knownName(textOf(tokens, title)) ?? kindByHead(words) ?? title)]
  }
  return starts ? splitRun(tokens, at, endOfRun(tokens, at, free)) : []
}

const textOf = (tokens: readonly Token[], { first, last }: TokenRange): string =>
  spaced(tokens.slice(first, last))

const LONGEST_KNOWN = 8

/** A well-known name with a small word inside: "Trinidad and Tobago", "Isle of Wight". */
function knownRunAt(tokens: readonly Token[], at: number): (TokenRange & ProperName) | null {
  const opening = tokens[at]
  if (!opening || !isCapitalised(opening) || (at > 0 && isCapitalised(tokens[at - 1] ?? opening))) return null
  for (let last = Math.min(tokens.length, at + LONGEST_KNOWN); last > at + 2; last--) {
    const words = tokens.slice(at, last)
    const end = words.at(-1)
    if (!end || !isCapitalised(end) || isCapitalised(tokens[last] ?? { ...end, text: '' })) continue
    if (words.every((word) => isCapitalised(word))) continue
    const known = knownName(spaced(words))
    if (known) return { first: at, last, ...known }
  }
  return null
}

/** A sentence in capitals: they prove nothing, so only known names are names there. */
function isShouted(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{3,}$/u.test(token.text))
  return (
    long.length >= 4 && long.filter((token) => /^\p{Lu}+$/u.test(token.text)).length * 10 >= long.length * 7
  )
}

const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  DETERMINERS, PREPOSITIONS, COORDINATORS, SUBORDINATORS, THIRD_PERSON, FIRST_AND_SECOND_PERSON, WH_WORDS,
] // prettier-ignore

const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.some((list) => list.has(lower))

/** "Warhol-like", "Moscow-based": words made from names. */
const DERIVED =
  /-(?:like|based|led|era|style|born|wide|made|only|owned|run|style|inspired|related|speaking|style|type)$/

function startsAName(tokens: readonly Token[], at: number, capitals: Capitals): boolean {
  const token = tokens[at]
  if (!token || !isCapitalised(token) || token.text === 'I' || DERIVED.test(token.text)) return false
  if (!opensSentence(tokens, at))
    return !isFunctionWord(token.lower) || isCapitalised(tokens[at + 1] ?? token)
  if (isFunctionWord(token.lower)) return false
  if (NAME_PARTICLES.has(token.lower))
    return isCapitalised(tokens[at + 1] ?? token) && tokens[at + 1] !== undefined
  if (/^\p{Lu}{2,}$/u.test(token.text) || /^(?:\p{L}\.){2,}$/u.test(token.text)) return true
  if (isKnown(tokens, at)) return true
  if (capitals.lowerCase.has(token.lower)) return false
  if (capitals.capitalised.has(token.text)) return true
  const next = tokens[at + 1]
  return token.pos === 'PROPN' && next !== undefined && isCapitalised(next) && !isFunctionWord(next.lower)
}

/** First of the sentence, or first in a quotation or after a colon: capitals prove nothing there. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^["“‘«(\[:–—]$/.test(before.text)
}

function isKnown(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (HONORIFICS.has(word) || isFirstName(word)) return true
  const pair = `${word} ${tokens[at + 1]?.text ?? ''}`
  if (gazetteerKind(word) || gazetteerKind(pair)) return true
  const next = tokens[at + 1]
  const leads =
    OFFICES.has(word.toLowerCase()) ||
    PLACE_WORDS.has(word) ||
    ORGANISATION_WORDS.has(word) ||
    EVENT_WORDS.has(word)
  return leads && next !== undefined && isCapitalised(next)
}

/** Where the run of capitalised words from `at` ends, small words inside a name included. */
function endOfRun(tokens: readonly Token[], at: number, free: readonly boolean[]): number {
  let last = at + 1
  while (last < tokens.length && free[last]) {
    const width = continues(tokens, at, last)
    if (width === 0) break
    last += width
  }
  return last
}

/** How many tokens continue the name at `last`: 0 when it ends there. */
function continues(tokens: readonly Token[], first: number, last: number): number {
  const token = tokens[last]
  const previous = tokens[last - 1]
  if (!token || !previous) return 0
  if (isCapitalised(token) && token.pos !== 'PUNCT') return /^(?:I|The|A)$/.test(token.text) ? 0 : 1
  if (NAME_PARTICLES.has(token.lower)) return particles(tokens, last)
  if (
    token.lower === 'of' &&
    (takesOf(previous) || isBookish(tokens, first, last) || opensOf(tokens, first, last))
  )
    return ofPhrase(tokens, last)
  if (/^(?:for|in)$/.test(token.lower) && AWARDS.test(previous.text) && isOrdinary(tokens[last + 1])) return 2
  if (token.lower === 'at' && /^(?:University|College)$/.test(tokens[first]?.text ?? '') && last - first >= 3)
    return isCapitalised(tokens[last + 1] ?? token) ? 2 : 0
  if (
    token.text === '&' &&
    !HONORIFICS.has(tokens[last + 1]?.text ?? '') &&
    isCapitalised(tokens[last + 1] ?? token)
  )
    return isCited(tokens, last) ? 0 : 2
  if (token.pos === 'NUM' && NUMBERED.test(previous.text)) return 1
  if (token.lower === 'for' && ORGANISATION_WORDS.has(previous.text)) return ofPhrase(tokens, last)
  if (/^['’]s?$/.test(token.text)) return saintly(tokens, first, last)
  if (
    token.lower === 'the' &&
    last - first === 1 &&
    /^(?:Great|Elder|Younger|Terrible|Conqueror|Magnificent|Wise|Confessor|Lionheart|Apostle|Baptist|Bold|Good|Fair)$/.test(
      tokens[last + 1]?.text ?? '',
    )
  )
    return 2
  if (token.text === ',' && /^(?:Jr\.?|Sr\.?)$/.test(tokens[last + 1]?.text ?? '')) return 2
  if (token.text === ',' && /^(?:D\.C\.|DC)$/.test(tokens[last + 1]?.text ?? '')) return 2
  if ((token.lower === 'and' || token.text === '&') && joinsMinistry(tokens, first, last)) return 1
  if (token.lower === 'and' && joinsHead(tokens, first, last)) return 2
  if (token.lower === 'and' && joinsEvent(tokens, first, last)) return 2
  if (
    token.lower === 'ministry' &&
    last - first >= 1 &&
    tokens.slice(first, last).some((word) => word.lower === 'and')
  )
    return 1
  return 0
}

const AWARDS = /^(?:Prize|Award|Medal|Awards|Oscar|Grammy|Emmy|Globe)$/
const NUMBERED = /^(?:War|Bowl|Apollo|Gemini|Soyuz|Voyager|Sputnik|Boeing|Airbus|Route|Highway|Interstate|Flight|Formula|Windows|Channel|Area|Explorer|Pioneer|Mariner|Viking|Ariane|Falcon|Type|Symphony|Luna|Hayabusa|Group|Division|Radio|Studio|Pier|Terminal)$/ // prettier-ignore

/** "Friends of the Tower", "Claim to Fame": a word with a meaning of its own takes its "of" along, an office does not. */
function opensOf(tokens: readonly Token[], first: number, last: number): boolean {
  const previous = tokens[last - 1]
  return first > 0 && isOrdinary(previous) && !OFFICES.has(previous?.lower ?? '') && !/^(?:North|South|East|West)/.test(previous?.text ?? '') // prettier-ignore
}

/** "Miller & Robertson, 2010": two authors, no firm. */
const isCited = (tokens: readonly Token[], and: number): boolean =>
  tokens.slice(and + 2, and + 5).some((token) => /^(?:1[89]|20)\d\d[a-z]?$|^(?:et|al\.?)$/.test(token.text))

function particles(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && NAME_PARTICLES.has(tokens[at]?.lower ?? '')) at++
  const next = tokens[at]
  return next && isCapitalised(next) ? at - from + 1 : 0
}

/** "the Friends of the Tower": a single capitalised word of no known kind behind "the" takes its "of" along. */
function isBookish(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]
  const the = tokens[first - 1]?.lower === 'the'
  return (
    the &&
    last === first + 1 &&
    word !== undefined &&
    !gazetteerKind(word.text) &&
    !OFFICES.has(word.lower) &&
    /^\p{Lu}\p{Ll}+s$/u.test(word.text)
  )
}

/** "St Paul's Cathedral", "King's College": the possessive belongs to the name of a building or a school. */
function saintly(tokens: readonly Token[], first: number, at: number): number {
  const head = tokens[at + 1]
  const opening = tokens[first]?.text ?? ''
  const owner = /^(?:St|St\.|Saint|King|Queen|All|Lord|Trinity|Lady|Prince)$/.test(opening) && at - first <= 3
  return owner && head && (PLACE_WORDS.has(head.text) || ORGANISATION_WORDS.has(head.text)) ? 2 : 0
}

const takesOf = (head: Token): boolean =>
  ORGANISATION_WORDS.has(head.text) || PLACE_WORDS.has(head.text) || EVENT_WORDS.has(head.text)

/** "of Texas", "of the Sea", "of Health and Welfare" stops before "and". */
function ofPhrase(tokens: readonly Token[], from: number): number {
  const the = tokens[from + 1]?.lower === 'the' ? 1 : 0
  const next = tokens[from + 1 + the]
  return next && isCapitalised(next) ? 2 + the : 0
}

/** "Rock and Roll Hall of Fame": two words with meanings of their own, and a head that they share. */
function joinsHead(tokens: readonly Token[], first: number, and: number): boolean {
  const head = tokens[and + 2]?.text ?? ''
  const shares = ORGANISATION_WORDS.has(head) || PLACE_WORDS.has(head) || EVENT_WORDS.has(head)
  return and - first === 1 && shares && isOrdinary(tokens[first]) && isOrdinary(tokens[and + 1])
}

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

/** "Natural Resources and Environment Ministry", "Department of Health and Human Services". */
function joinsMinistry(tokens: readonly Token[], first: number, and: number): boolean {
  const before = tokens.slice(first, and)
  const after = tokens.slice(and + 1, and + 4)
  const next = after[0]
  if (!next || !isCapitalised(next)) return false
  const office = /^(?:Ministry|ministry|Department|Administration|Commission|Agency|Organization)$/
  const leads = before.some((token) => /^(?:Ministry|Department|Institute|Board|Office)$/.test(token.text)) && before.some((token) => token.lower === 'of') // prettier-ignore
  return leads || after.some((token) => office.test(token.text))
}
