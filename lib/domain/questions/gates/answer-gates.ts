import type { PhraseSlot } from '../../facts/slot'
import { isCause, isPhrase } from '../../facts/slot'
import { countryNamed, countryOf } from '../../language/gazetteer/countries'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../../language/gazetteer/name-words'
import type { NameMention } from '../../language/mentions'
import { isName, isQuantity } from '../../language/mentions'
import { isPluralNoun } from '../../language/inflection'
import { pluralOf, singularsOf } from '../../language/plurals'
import { bareWords } from '../../shared/text'
import { keyText } from '../candidate'
import type { Candidate } from '../candidate'
import type { Gate } from './gate'

const isOneAnswer = (candidate: Candidate): boolean =>
  candidate.form !== 'true-false' && candidate.form !== 'matching' && candidate.form !== 'ordering'

/** The answer's words stand in the sentence that is shown as its source. */
export const keyNotInEvidence: Gate = {
  name: 'key-not-in-evidence',
  check: (candidate) => {
    if (!isOneAnswer(candidate)) return null
    const { fact, slot } = candidate.source
    const said = keyText(candidate).toLowerCase()
    const own = isCause(slot) ? said.replace(SWAPPED, '') : said
    return fact.evidence[0].excerpt.toLowerCase().includes(own)
      ? null
      : 'The answer does not stand in the source sentence word for word.'
  },
}

/** What opens a cause whose subject the question has taken: "when it evaporates". */
const SWAPPED = /^(?:when )?(?:it|they) /

/** A cause may name what it is the cause of again, by this share of its words. */
const MOST_SHOWN = 1 / 3

/** Words that tell nothing, wherever they stand. */
const LINKS = /^(?:with|from|into|than|that|this|over|their|have|been|were|which|when)$/

/** Words of a name that only say what kind of thing it names. */
const KINDS_OF_THING =
  /^(?:the|of|and|for|in|a|an|inc|ltd|limited|corp|program|programme|project|union|city|kingdom|states|united|emirates|north|south|east|west|new|great)$/

/** A name without the word for what it names, which stands last ("Elm Square") or first ("Lake Elm"). */
function withoutKind(words: readonly string[]): readonly string[] {
  const isKind = (word = ''): boolean => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    return PLACE_WORDS.has(capital) || ORGANISATION_WORDS.has(capital)
  }
  const rest = words.filter((word) => !KINDS_OF_THING.test(word))
  if (isKind(rest.at(-1))) return rest.slice(0, -1)
  return isKind(rest[0]) ? rest.slice(1) : rest
}

/** The word itself, or the one of which it tells several: "lamp" for "lamps". */
const holdsWord = (stem: string, word: string): boolean =>
  [word, ...singularsOf(word)].some((one) => stem.includes(` ${one} `))

/** The word, or several of what it names: "charities" tells the Charity Commission. */
const holdsAnyForm = (stem: string, word: string): boolean =>
  stem.includes(` ${word} `) || (word.length > 3 && stem.includes(` ${pluralOf(word)} `))

/** Letters that "concentration" and "concentrates" have in common at least. */
const SHORTEST_ROOT = 5

/**
 * True where a stem holds all of a key that is worth knowing: "Kenya" of "Mount Kenya", the surname of a person. The
 * class of a thing ("square") or one word of several leave the rest to be known. Among options a word tells that only
 * some of them share.
 */
function tellsKey(candidate: Candidate, stem: string): boolean {
  const { slot } = candidate.source
  if (!isName(slot) && !isPhrase(slot)) return true
  const words = plain(keyText(candidate)).split(' ')
  const isShown = (word: string): boolean =>
    holdsAnyForm(stem, word) ||
    (isPhrase(slot) &&
      (holdsWord(stem, word) || stem.includes(` ${word.slice(0, Math.max(SHORTEST_ROOT, word.length - 3))}`)))
  const shown = words.filter(isShown)
  return (
    showsMain(slot, words, shown) || tellsApart(candidate, shown) || tellingOf(slot, words).every(isShown)
  )
}

/** Of "X of Y" either, of a person the surname. */
const showsMain = (
  slot: NameMention | PhraseSlot,
  words: readonly string[],
  shown: readonly string[],
): boolean =>
  isPhrase(slot)
    ? words.includes('of') && shown.some((word) => word.length > 3)
    : slot.kind === 'person' && shown.includes(words.at(-1) ?? '')

/** A word that not all options of a choice have in common. */
function tellsApart(candidate: Candidate, shown: readonly string[]): boolean {
  if (candidate.form !== 'choice') return false
  const options = candidate.options.map((option) => ` ${plain(option)} `)
  return shown.some((word) => word.length > 3 && !options.every((option) => option.includes(` ${word} `)))
}

/** The words of a key that are worth knowing; all where none is. */
function tellingOf(slot: NameMention | PhraseSlot, words: readonly string[]): readonly string[] {
  const telling = isName(slot)
    ? withoutKind(words)
    : words.filter((word) => word.length > 3 && !LINKS.test(word))
  return telling.length > 0 ? telling : words
}

/** The stem must not give its own answer away. */
export const keyLeaks: Gate = {
  name: 'key-leaks-into-stem',
  check: (candidate) => {
    if (!isOneAnswer(candidate)) return null
    const { slot, detail } = candidate.source
    if (detail?.type === 'quotation') return null
    if (detail?.type === 'relation' && /^(?:other-name|abbreviation)$/.test(detail.kind)) return null
    const stem = ` ${plain(candidate.context ?? '')} ${plain(candidate.stem.replace(/\b(?:which|what) \p{L}+/iu, ''))} `
    const said = contentWords(keyText(candidate), isQuantity(slot))
    const told = isCause(slot) || isPhrase(slot) ? said.filter((word) => !LINKS.test(word)) : said
    const [leaked, ...others] = told.filter((word) =>
      isPhrase(slot) ? holdsWord(stem, word) : holdsAnyForm(stem, word),
    )
    const isShown = isCause(slot) ? MOST_SHOWN * told.length < others.length + 1 : tellsKey(candidate, stem)
    if (leaked !== undefined && isShown) return `“${leaked}” stands in the question itself.`
    const akin = isName(slot)
      ? (akinTo(slot, candidate.stem.replace(candidate.source.statement.prefix, '')) ??
        otherName(slot, candidate.context ?? ''))
      : null
    return akin === null ? null : `“${akin}” in the question tells it.`
  },
}

/** "NSF-sponsored" tells the National Science Foundation. */
function initialsIn(key: string, stem: string): string | null {
  const capitals = key.match(/\p{Lu}(?=\p{Ll})/gu) ?? []
  return capitals.length >= 3 && new RegExp(`(?<!\\p{L})${capitals.join('')}(?!\\p{L})`, 'u').test(stem)
    ? capitals.join('')
    : null
}

/** The word of a question that is a form of the answer: "Swedish" for Sweden, "Sweden" for the Swedish Navy, "Federal Communications Commission" for FCC, "DVD" for DVDs. */
function akinTo({ kind, text }: NameMention, stem: string): string | null {
  const words = stem.match(/\p{Lu}[\p{L}’']*/gu) ?? []
  if (kind === 'country') {
    const demonym = countryNamed(text)?.demonym
    return (
      words.find((word) => word === demonym || (text.length > 4 && word.startsWith(text.slice(0, 4)))) ?? null
    )
  }
  const initials = initialsIn(text, stem)
  if (initials) return initials
  const single = /^(\p{Lu}{2,})s$/u.exec(text)?.[1]
  if (single !== undefined && words.some((word) => word === single)) return single
  const own = countryOf(text.split(' ')[0] ?? '')
  const home = own && words.find((word) => countryNamed(word) === own)
  if (home) return home
  if (!/^\p{Lu}{3,}$/u.test(text)) return null
  const long = new RegExp(
    [...text].map((letter) => `${letter}\\p{Ll}+`).join('(?: of| and| for| the)? '),
    'u',
  )
  return long.exec(stem)?.[0] ?? null
}

/** Another name of the country that is asked for: "UK" in what stands above tells "Great Britain". */
function otherName({ kind, text }: NameMention, context: string): string | null {
  const country = kind === 'country' ? countryNamed(text) : undefined
  const words = context.match(/\p{Lu}[\p{L}’']*/gu) ?? []
  return (country && words.find((word) => countryNamed(word) === country)) ?? null
}

const plain = (words: string): string => bareWords(words.toLowerCase().replaceAll(TENS, '$1'))

/** "twenty-four" is one number. */
const TENS =
  /\b((?:twen|thir|for|fif|six|seven|eigh|nine)ty)-(?=(?:one|two|three|four|five|six|seven|eight|nine)\b)/g

const contentWords = (key: string, isNumber: boolean): string[] =>
  plain(key)
    .split(' ')
    .filter((word) =>
      isNumber
        ? /^\d{2,}|^[a-z]{3,}$/.test(word) &&
          !/^(?:more|less|than|over|about|million|billion|only|just|least)$/.test(word)
        : word.length > 3 || key === key.toUpperCase(),
    )

/** A choice has four options that differ. */
export const tooFewDistractors: Gate = {
  name: 'too-few-distractors',
  check: (candidate) => {
    if (candidate.form !== 'choice') return null
    const distinct = new Set(candidate.options.map((option) => option.toLowerCase()))
    return distinct.size === 4
      ? null
      : 'The article and the name lists hold too few wrong answers of the same kind.'
  },
}

/** An option that is much longer or shorter than the rest stands out. */
export const optionsUneven: Gate = {
  name: 'options-uneven',
  check: (candidate) => {
    if (candidate.form !== 'choice' || !isName(candidate.source.slot)) return null
    const lengths = candidate.options.map((option) => option.length)
    const key = candidate.key.length
    const others = candidate.options
      .filter((option) => option !== candidate.key)
      .map((option) => option.length)
    const uneven =
      Math.max(...lengths) > 3.2 * Math.min(...lengths) + 6 ||
      key > 2 * Math.max(...others) ||
      2 * key < Math.min(...others) - 2
    return uneven ? 'One option is much longer or shorter than the others.' : null
  },
}

/** "How many lion": the counted noun must agree with the question. */
export const agreement: Gate = {
  name: 'agreement',
  check: ({ stem, source: { slot } }) => {
    if (!isQuantity(slot) || slot.counted === null || !/\bhow many\b/i.test(stem)) return null
    const noun = slot.noun ?? ''
    return isPluralNoun(noun.toLowerCase()) ||
      /(?:species|series|sheep|fish|aircraft|deer|troops|people|salmon|squid)$/.test(noun.toLowerCase())
      ? null
      : `“How many ${noun}” does not agree.`
  },
}
