import { amountsOf } from '../../claims/amounts'
import { amountsRelate } from '../../claims/values'
import { contextOf, lastBefore } from '../../facts/context'
import type { Context } from '../../facts/context'
import type { FoundFact } from '../../facts/found-fact'
import { isLoose } from '../../facts/found-fact'
import { wordsIn } from '../../facts/showable'
import { helpedWords } from '../../facts/helped-words'
import type { LooseWord } from '../../facts/loose-words'
import type { Statement } from '../../facts/statement'
import { isShown, wording } from '../../facts/statement'
import { bareWords } from '../../shared/text'
import { isTornOff, isTornList } from '../gates/torn-gates'
import type { Run } from '../run'
import { unintroducedNoun } from '../unintroduced'

/** The sentence before, where a question needs it and it does not hold the answer; null otherwise. */
export function shownContext(run: Run, source: FoundFact): string | null {
  const lone = isLoose(source) ? null : unintroducedNoun(run, source)
  const mayShow = mayShowWith(source)
  const shownFor = (loose: readonly LooseWord[]): string | null =>
    contextOf(source.before, { statement: source.statement, loose, mayShow })
  if (isLoose(source)) return shownFor(source.loose)
  if (lone !== null) return shownFor([{ ...NOUN, words: `the ${lone.noun}`, at: lone.first }])
  for (const word of helpedWords(source)) {
    const shown = shownFor([word])
    if (shown !== null) return shown
  }
  return null
}

/**
 * The sentence before for a gap whose sentence leans on it, though nothing in it surely says what is meant: two sentences
 * side by side, as the article has them. Null where it would not help, or where the gap needs none.
 */
export function leaningContext(run: Run, source: FoundFact): string | null {
  const fatal = source.loose.filter((word) => word.fatal)
  if (fatal.some((word) => word.beyondHelp || word.isTime)) return null
  if (fatal.length === 0 && unintroducedNoun(run, source) === null) return null
  return lastBefore(source.before, source.statement, mayShowWith(source))
}

/** What may stand above a question: it tells no answer, is whole, and both together are no test of patience. */
function mayShowWith(source: FoundFact): (context: Context) => boolean {
  const isSound = (told: Statement): boolean =>
    !holds(wording(told), source.slot.text) &&
    !tellsAmount(told, source) &&
    !isTornOff(told) &&
    !isTornList(told)
  const own = wordsIn([source.statement])
  return (context) => context.every(isSound) && own + wordsIn(context) <= MOST_WORDS
}

const NOUN = { fatal: true, beyondHelp: false, isTime: false }

/** Words of the longest question with its context. */
const MOST_WORDS = 64

/** "For eighteen years" gives "nearly two decades" away, "1.6 km" a mile. */
function tellsAmount(told: Statement, { slot, statement: { sentence } }: FoundFact): boolean {
  if (slot.kind !== 'quantity') return false
  const asked = amountsOf(sentence).filter(
    ({ first, last, dimension }) => first < slot.last && last > slot.first && dimension !== 'count',
  )
  if (asked.length === 0) return false
  const shown = amountsOf(told.sentence).filter((amount) => isShown(told, amount))
  return shown.some((amount) =>
    asked.some((own) => own.dimension === amount.dimension && amountsRelate(own, amount) !== 'differing'),
  )
}

/** It says the answer, or a word made of it: "Swedish" for Sweden, "Catholic" for Catholicism. */
function holds(words: string, answer: string): boolean {
  const stems = answer
    .split(' ')
    .filter((word) => /^\p{Lu}.{5}/u.test(word))
    .map((word) => word.slice(0, word.length < LONG ? -2 : -4))
  return (
    ` ${bareWords(words)} `.includes(` ${bareWords(answer)} `) ||
    spellsOut(words, answer) ||
    spellsOut(answer, words) ||
    stems.some((stem) => words.includes(stem))
  )
}

/** "The Elm Science Fund" holds "ESF": the first letters of names side by side make a short form. */
function spellsOut(words: string, short: string): boolean {
  const initials = (words.match(/\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and|on))?(?= |[.,;]|$)/gu) ?? [])
    .map((word) => word.charAt(0))
    .join('')
  return (short.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? []).some((form) => initials.includes(form))
}

/** From so many letters on, a word has a long ending: "Catholicism". */
const LONG = 10
