import { isPhrase } from '../../facts/slot'
import type { PhraseSlot, Slot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import { MONTHS } from '../../language/date-parts'
import { listHolding } from '../../language/lists'
import { isDate, isName, isPlaceKind, isQuantity } from '../../language/mentions'
import type { TokenRange } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import type { Token } from '../../language/token'
import { lowerLine } from '../../language/token'
import { UNTIL } from '../forms/ask-rest'
import { isGeneralTruth } from '../general-truth'
import { GAP } from '../kinds'
import type { Gate } from './gate'

const OTHERS = /^(?:others?|more|many|several|similar)\b/

/** "… and elsewhere", "… and so on": among the names that stand around a gap the one that is missing is known all the same. */
const AND_SO_ON = /^(?:(?:elsewhere|beyond|further)\b|so (?:on|forth)|the rest)/

/** Of the names of a list that says itself that there are more, each other one would fill the gap: "Elm, Oak and other towns". */
export const openList: Gate = {
  name: 'open-list',
  check: ({ source: { slot, statement, detail }, form, stem }) => {
    if (detail || form === 'true-false' || !isName(slot)) return null
    const list = listHolding(statement.sentence, slot)
    const [first, last] = [list?.[0], list?.at(-1)]
    if (!first || !last) return null
    const { tokens } = statement.sentence
    return goesOn(tokens, last.last, OTHERS) ||
      (!stem.includes(GAP) && goesOn(tokens, last.last, AND_SO_ON)) ||
      isAdded(tokens, { first: first.first, last: last.last }, slot)
      ? 'The list is open: others are right as well.'
      : null
  },
}

/** "… | and other towns", "… | and many more", "…, | among others". */
const goesOn = (tokens: readonly Token[], at: number, words: RegExp): boolean => {
  const from = tokens[at]?.text === ',' ? at + 1 : at
  return (
    /^(?:and|or|among)$/.test(tokens[from]?.lower ?? '') &&
    words.test(lowerLine(tokens.slice(from + 1, from + 3)))
  )
}

/** "The fair also drew | Elm and Oak", "Elm and Oak | also won": others are told before; whom a noun tells apart is known all the same. */
const isAdded = (tokens: readonly Token[], list: TokenRange, { first }: TokenRange): boolean => {
  const isTold = /^(?:NOUN|NUM)$/.test(tokens[first - 1]?.pos ?? '')
  const inFront = tokens[list.first - 1]?.pos === 'VERB' && tokens[list.first - 2]?.lower === 'also'
  return !isTold && (inFront || tokens[list.last]?.lower === 'also')
}

/** "Many sailors from _____ may claim …": what may hold of many is told of one place among others. */
export const placeOfMany: Gate = {
  name: 'place-of-many',
  check: ({ source: { slot, statement, detail }, form }) => {
    const { clause, sentence } = statement
    if (detail || form === 'true-false' || !clause || !isName(slot) || !isPlaceKind(slot.kind)) return null
    const { subject, verb } = clause
    const isMany = /^(?:many|some|several|most|few|numerous)$/.test(
      sentence.tokens[subject.first]?.lower ?? '',
    )
    const isPossible = /^(?:may|might|can|could)$/.test(sentence.tokens[verb.finite]?.lower ?? '')
    return isMany && isPossible && slot.first >= subject.first && slot.last <= subject.last
      ? 'It may hold of many others as well.'
      : null
  },
}

/** "banned from _____", "the boat from _____": a place or a thing fits as well as the year. */
export const yearOrPlace: Gate = {
  name: 'year-or-place',
  check: ({ source: { slot, statement }, stem }) => {
    if (!isDate(slot) || slot.grain !== 'year' || !stem.includes(`from ${GAP}`)) return null
    const { tokens } = statement.sentence
    const opens = /^(?:,|that)?$/.test(tokens[slot.first - 2]?.lower ?? '')
    return opens || UNTIL.test(tokens[slot.last]?.lower ?? '')
      ? null
      : 'Nothing shows that a year is asked for.'
  },
}

/** "nine people per _____", "the _____ quarter" for "the July-to-September quarter": what the words around it leave no choice of, or call otherwise. */
export const unitOnly: Gate = {
  name: 'unit-only',
  check: ({ source: { slot, statement }, form }) => {
    if (form === 'true-false' || isQuantity(slot)) return null
    const { tokens } = statement.sentence
    if (tokens[slot.first - 1]?.lower === 'per') return 'It only asks for the unit.'
    return isQuarter(slot, tokens) ? 'The quarter has other names that fit.' : null
  },
}

const isQuarter = ({ text, last }: Slot, tokens: readonly Token[]): boolean =>
  tokens[last]?.lower === 'quarter' && text.split(/[-–—\s]/u).some((word) => MONTHS.includes(word))

/** "Who promised it?" wants a name; "the minister" or "a miner" only says what somebody is. */
export const whoIsDescribed: Gate = {
  name: 'who-is-described',
  check: ({ source: { slot, statement }, stem, form }) =>
    form !== 'true-false' &&
    /\bwhom?\b/i.test(stem) &&
    !stem.includes(GAP) &&
    (isName(slot) ? OF_A_SEAT.test(slot.text) : isPhrase(slot) && describesOne(slot, statement))
      ? '“Who” wants a name, and the answer only describes.'
      : null,
}

/** "Salford MP": who holds a seat. */
const OF_A_SEAT = /\p{Ll} (?:MP|MSP|MEP|AM|TD|PM)$/u

const describesOne = ({ phrase, last }: PhraseSlot, statement: Statement): boolean =>
  !phrase.plural &&
  meansPerson(statement.sentence.tokens[phrase.head]?.lower ?? '') &&
  !statement.sentence.mentions.some((name) => isName(name) && name.last === last) &&
  !isGeneralTruth(statement)

/** "Norway" where the article speaks more of "South Norway": a reader fills in the longer name, which says more than the key. */
export const shorterPlace: Gate = {
  name: 'shorter-place',
  check: ({ source: { slot, detail }, form }, { mentionsOf }) => {
    if (detail || form === 'true-false' || !isName(slot) || !isPlaceKind(slot.kind)) return null
    const own = mentionsOf.get(slot.text) ?? 0
    const longer = [...mentionsOf].find(([name, times]) => times > own && name.endsWith(` ${slot.text}`))
    return longer ? `“${longer[0]}” would be filled in.` : null
  },
}
