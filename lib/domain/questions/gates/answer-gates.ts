import { isCause, isPhrase } from '../../facts/slot'
import { countryNamed } from '../../language/gazetteer/countries'
import type { NameMention } from '../../language/mentions'
import { isName, isQuantity } from '../../language/mentions'
import { isPluralNoun } from '../../language/inflection'
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
    const { excerpt } = candidate.source.fact.evidence[0]
    return excerpt.toLowerCase().includes(keyText(candidate).toLowerCase())
      ? null
      : 'The answer does not stand in the source sentence word for word.'
  },
}

/** A cause may name what it is the cause of again, by this share of its words. */
const MOST_SHOWN = 1 / 3

/** Words that tell nothing, wherever they stand. */
const LINKS = /^(?:with|from|into|than|that|this|over|their|have|been|were|which)$/

/** The stem must not give its own answer away. */
export const keyLeaks: Gate = {
  name: 'key-leaks-into-stem',
  check: (candidate) => {
    if (!isOneAnswer(candidate)) return null
    const { slot, detail } = candidate.source
    if (detail?.type === 'quotation' || (detail?.type === 'relation' && detail.kind === 'other-name'))
      return null
    const stem = ` ${plain(candidate.context ?? '')} ${plain(candidate.stem.replace(/\b(?:which|what) \p{L}+/iu, ''))} `
    const said = contentWords(keyText(candidate), isQuantity(slot))
    const told = isCause(slot) || isPhrase(slot) ? said.filter((word) => !LINKS.test(word)) : said
    const [leaked, ...others] = told.filter((word) => stem.includes(` ${word} `))
    const isShown = leaked !== undefined && (!isCause(slot) || MOST_SHOWN * told.length < others.length + 1)
    if (isShown) return `“${leaked}” stands in the question itself.`
    const akin = isName(slot)
      ? akinTo(slot, candidate.stem.replace(candidate.source.statement.prefix, ''))
      : null
    return akin === null ? null : `“${akin}” in the question tells it.`
  },
}

/** The word of a question that is a form of the answer: "Swedish" for Sweden, "Federal Communications Commission" for FCC. */
function akinTo({ kind, text }: NameMention, stem: string): string | null {
  const words = stem.match(/\p{Lu}[\p{L}’']*/gu) ?? []
  if (kind === 'country') {
    const demonym = countryNamed(text)?.demonym
    return (
      words.find((word) => word === demonym || (text.length > 4 && word.startsWith(text.slice(0, 4)))) ?? null
    )
  }
  if (!/^\p{Lu}{3,}$/u.test(text)) return null
  const long = new RegExp(
    [...text].map((letter) => `${letter}\\p{Ll}+`).join('(?: of| and| for| the)? '),
    'u',
  )
  return long.exec(stem)?.[0] ?? null
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

const contentWords = (key: string, isNumber: boolean): string[] =>
  plain(key)
    .split(' ')
    .filter((word) =>
      isNumber
        ? /^\d{2,}|^[a-z]{3,}$/.test(word) &&
          !/^(?:more|less|than|over|about|million|billion|only|just|least)$/.test(word)
        : word.length > 3,
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
