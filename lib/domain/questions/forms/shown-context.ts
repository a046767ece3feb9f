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
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { unintroducedNoun } from '../unintroduced'

/** The sentence before, where a question needs it and it does not hold the answer; null otherwise. */
export const shownContext = (run: Run, source: FoundFact): string | null =>
  explainingContext(source, needsOf(run, source))

/**
 * What stands above a gap: the sentence before, or, where its sentence leans on that though nothing in it surely says
 * what is meant, the two side by side as the article has them.
 */
export function gapContext(run: Run, source: FoundFact): Pick<Candidate, 'context' | 'isLeaning'> {
  const needs = needsOf(run, source)
  const context = explainingContext(source, needs)
  const leaning = context === null ? leaningContext(source, needs) : null
  return leaning === null ? { context } : { context: leaning, isLeaning: true }
}

/** What a question lacks when it stands alone, and what may be shown for it. */
interface Needs {
  /** A noun that only the sentences before introduce, where nothing else is loose. */
  readonly lone: ReturnType<typeof unintroducedNoun>
  readonly mayShow: (context: Context) => boolean
}

const needsOf = (run: Run, source: FoundFact): Needs => ({
  lone: isLoose(source) ? null : unintroducedNoun(run, source),
  mayShow: mayShowWith(source),
})

function explainingContext(source: FoundFact, { lone, mayShow }: Needs): string | null {
  const shownFor = (loose: readonly LooseWord[]): string | null =>
    contextOf(source.before, { statement: source.statement, loose, mayShow })
  if (isLoose(source)) return shownFor(source.loose)
  if (lone !== null) return shownFor([nounOf(lone)])
  for (const word of helpedWords(source)) {
    const shown = shownFor([word])
    if (shown !== null) return shown
  }
  return null
}

/** Null where the sentence before would not help, or where the gap needs none. */
function leaningContext(source: FoundFact, { lone, mayShow }: Needs): string | null {
  const isBeyondHelp = source.loose.some((word) => word.fatal && (word.beyondHelp || word.isTime))
  if (isBeyondHelp || (!isLoose(source) && lone === null)) return null
  const loose = lone === null ? source.loose : [...source.loose, nounOf(lone)]
  return lastBefore(source.before, { statement: source.statement, loose, mayShow })
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

const nounOf = ({ noun, first }: NonNullable<Needs['lone']>): LooseWord => ({
  words: `the ${noun}`,
  at: first,
  fatal: true,
  beyondHelp: false,
  isTime: false,
})

/** Words of the longest question with its context. */
const MOST_WORDS = 90

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
