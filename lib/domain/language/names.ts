import type { Capitals } from './capitals'
import { isNumbered } from './capitals'
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
import { gazetteerKind, knownName } from './gazetteer/lookup'
import {
  EVENT_WORDS,
  HONORIFICS,
  NAME_PARTICLES,
  OFFICES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from './gazetteer/name-words'
import type { NameMention, TokenRange } from './mentions'
import { isHouseAt } from './houses'
import { kindByHead } from './name-heads'
import { endsInOwner, isCited, isHyphen, isLordOf, jointAt, meetsOn, ownsHead } from './name-joints'
import {
  endOfAddress,
  isDerived,
  opensSmall,
  opensSpelledOut,
  opensTerm,
  opensWithPrefix,
  staysSmall,
} from './name-openings'
import { isInhabitant, isPeerage, nameMention, splitRun } from './name-runs'
import { isOrdinary } from './ordinary-words'
import { quotedTitleAt, sequelAt, titleAt } from './titles'
import type { Token } from './token'
import { hasArabicArticle, isCapitalised, spaced, theAt } from './token'
import type { ProperName } from './wordnet/proper-names'

interface Surroundings {
  /** Tokens that are spoken for. */
  readonly taken: readonly TokenRange[]
  readonly capitals: Capitals
}

/** The names of a sentence, merged and typed. */
export function findNames(tokens: readonly Token[], { taken, capitals }: Surroundings): NameMention[] {
  const free = tokens.map((_, index) => !taken.some((range) => index >= range.first && index < range.last))
  const shouted = isShouted(tokens)
  const names: NameMention[] = []
  for (let at = 0; at < tokens.length;) {
    const found = free[at] ? nameAt(tokens, at, { free, capitals, shouted }) : []
    names.push(...found)
    at = Math.max(at + 1, found.at(-1)?.last ?? 0)
  }
  return names
}

interface Sentence {
  readonly free: readonly boolean[]
  readonly capitals: Capitals
  readonly shouted: boolean
}

/** The names that start at token `at`: one, or the parts of a run such as "Russian President Vladimir Putin". */
function nameAt(tokens: readonly Token[], at: number, sentence: Sentence): NameMention[] {
  const { free, capitals, shouted } = sentence
  const quoted = quotedTitleAt(tokens, at)
  if (quoted) return [nameMention(tokens, quoted, knownName(textOf(tokens, quoted)) ?? quoted)]
  const known = knownRunAt(tokens, at)
  if (known) return [nameMention(tokens, known, known)]
  if (shouted) return []
  const address = endOfAddress(tokens, at)
  if (address > 0) return [nameMention(tokens, { first: at, last: address }, { kind: 'place', noun: null })]
  const bracketed = tokens[at - 1]?.text === '('
  const starts = startsAName(tokens, at, capitals)
  const sequel = starts ? sequelAt(tokens, at) : null
  if (sequel) return [nameMention(tokens, sequel, sequel)]
  const title = starts || bracketed ? titleAt(tokens, at, free) : null
  const isLonger = title !== null && starts && endOfRun(tokens, at, sentence) > title.last
  if (title && !isLonger && (bracketed || !opensSentence(tokens, at) || title.kind === 'work')) {
    const words = tokens.slice(title.first, title.last)
    return [nameMention(tokens, title, knownName(textOf(tokens, title)) ?? kindByHead(words) ?? title)]
  }
  return starts ? splitRun(tokens, at, endOfRun(tokens, at, sentence)) : []
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
  DETERMINERS,
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  THIRD_PERSON,
  FIRST_AND_SECOND_PERSON,
  WH_WORDS,
]

const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.some((list) => list.has(lower))

function startsAName(tokens: readonly Token[], at: number, capitals: Capitals): boolean {
  const token = tokens[at]
  if (opensWithPrefix(tokens, at) || opensSmall(tokens, at)) return true
  if (!token || !isCapitalised(token) || token.text === 'I' || isDerived(token.text)) return false
  if (token.lower === 'former') return false
  if (!opensSentence(tokens, at))
    return !isFunctionWord(token.lower) || isCapitalised(tokens[at + 1] ?? token)
  if (isFunctionWord(token.lower)) return false
  if (NAME_PARTICLES.has(token.lower))
    return isCapitalised(tokens[at + 1] ?? token) && tokens[at + 1] !== undefined
  if (/^\p{Lu}{2,}$/u.test(token.text) || /^(?:\p{L}\.){2,}$/u.test(token.text)) return true
  if (isKnown(tokens, at) || opensTerm(tokens, at) || opensSpelledOut(tokens, at)) return true
  const next = tokens[at + 1]
  if (next && capitals.pairs.has(`${token.text} ${next.text}`)) return true
  if (capitals.lowerCase.has(token.lower)) return false
  if (capitals.capitalised.has(token.text)) return true
  return token.pos === 'PROPN' && next !== undefined && isCapitalised(next) && !isFunctionWord(next.lower)
}

/** First of the sentence, or first in a quotation or after a colon: capitals prove nothing there. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^["“‘«(\[:–—]$/.test(before.text)
}

/** A given name, a place and whoever is from there ("New Yorker"), a title before a capital, "Bank of Norway". */
function isKnown(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (HONORIFICS.has(word) || isFirstName(word)) return true
  const pair = `${word} ${tokens[at + 1]?.text ?? ''}`
  if ([word, pair].some((text) => gazetteerKind(text) !== null || isInhabitant(text))) return true
  const next = tokens[at + 1]
  const leads =
    OFFICES.has(word.toLowerCase()) ||
    PLACE_WORDS.has(word) ||
    ORGANISATION_WORDS.has(word) ||
    EVENT_WORDS.has(word)
  const behindOf = next?.lower === 'of' && ORGANISATION_WORDS.has(word) ? tokens[at + 2] : next
  return leads && behindOf !== undefined && isCapitalised(behindOf)
}

/** Where the run of capitalised words from `at` ends, small words inside a name included. */
function endOfRun(tokens: readonly Token[], at: number, { free, capitals }: Sentence): number {
  if (isHouseAt(tokens, at, capitals.houses)) return at + 2
  let last = at + 1
  while (last < tokens.length && free[last]) {
    const width = isNumbered(tokens, last, capitals) ? 1 : continues(tokens, at, last)
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
  if (staysSmall(token.text)) return particles(tokens, last)
  if (FIRM.test(token.text)) return 1
  if (
    token.lower === 'of' &&
    (takesOf(previous) ||
      isLordOf(tokens, last) ||
      isBookish(tokens, first, last) ||
      opensOf(tokens, first, last))
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
    return isCited(tokens, last) || isDerived(tokens[last + 1]?.text ?? '') ? 0 : 2
  if (token.pos === 'NUM' && NUMBERED.test(previous.text)) return 1
  if (token.lower === 'for' && ORGANISATION_WORDS.has(previous.text)) return ofPhrase(tokens, last)
  if (/^['’]s?$/.test(token.text))
    return ownsHead(tokens, first, last) || Number(endsInOwner(tokens, first, last))
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
  if (token.text === '-' && isHyphen(tokens, last)) return 2
  const joint = meetsOn(tokens, last) || jointAt(tokens, first, last)
  if (joint > 0) return joint
  return Number(
    token.lower === 'ministry' &&
      last - first >= 1 &&
      tokens.slice(first, last).some((word) => word.lower === 'and'),
  )
}

/** What a firm is in law, as papers write it in small letters: "Velmar | corp". */
const FIRM = /^(?:corp|inc|ltd|plc|llc)$/

const AWARDS = /^(?:Prize|Award|Medal|Awards|Oscar|Grammy|Emmy|Globe)$/
const NUMBERED =
  /^(?:War|Bowl|Apollo|Gemini|Soyuz|Voyager|Sputnik|Boeing|Airbus|Route|Highway|Interstate|Flight|Formula|Windows|Channel|Area|Explorer|Pioneer|Mariner|Viking|Ariane|Falcon|Type|Symphony|Luna|Hayabusa|Group|Division|Radio|Studio|Pier|Terminal)$/

/** "Friends of the Tower", "Claim to Fame": a word with a meaning of its own takes its "of" along, an office does not. */
function opensOf(tokens: readonly Token[], first: number, last: number): boolean {
  const previous = tokens[last - 1]
  return (
    first > 0 &&
    isOrdinary(previous) &&
    !OFFICES.has(previous?.lower ?? '') &&
    !/^(?:North|South|East|West)/.test(previous?.text ?? '')
  )
}

/** How many tokens the small words from `from` make with the name behind them ("van der | Berg"); 0 for none. */
function particles(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && NAME_PARTICLES.has(tokens[at]?.lower ?? '')) at++
  const next = tokens[at]
  return next && (isCapitalised(next) || hasArabicArticle(next.text)) ? at - from + 1 : 0
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

const takesOf = (head: Token): boolean =>
  ORGANISATION_WORDS.has(head.text) ||
  PLACE_WORDS.has(head.text) ||
  EVENT_WORDS.has(head.text) ||
  isPeerage(head)

/** "of Texas", "of the Sea", "of Health and Welfare" stops before "and". */
function ofPhrase(tokens: readonly Token[], from: number): number {
  const the = theAt(tokens, from + 1)
  const next = tokens[from + 1 + the]
  return next && isCapitalised(next) ? 2 + the : 0
}
