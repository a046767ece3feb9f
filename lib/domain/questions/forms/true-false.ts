import type { Span } from '../../articles/span'
import { evidence } from '../../facts/evidence'
import type { FoundFact } from '../../facts/found-fact'
import { isPhrase } from '../../facts/slot'
import type { Edit } from '../../facts/statement'
import { wording } from '../../facts/statement'
import { OFFICES } from '../../language/gazetteer/name-words'
import type { AnalysedSentence } from '../../language/analysis'
import type { NameMention, QuantityMention } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { hangsBy } from '../../language/tree'
import { seededRandom, seedFrom } from '../../shared/random'
import type { Candidate } from '../candidate'
import { contradicts } from './contradicts'
import { sameList } from './same-list'
import { isPlainlyOther, isPlainlyTold } from './swaps'
import { otherPeople } from '../distractors/names'
import { toldBeside, wrongAnswers } from '../distractors/options'
import type { Run } from '../run'
import { shownContext } from './shown-context'

/** Words of the longest statement that is judged at a glance. */
const LONGEST = 18

/** One of so many wrong values is taken, the best that are safe. */
const MOST_TRIED = 3

/**
 * A short fact as it is, and with its slot swapped for a believable wrong value of the same kind, where there is a safe
 * one. No other name is put in: most are absurd there, and who knows the person sees through all.
 */
export function trueFalse(run: Run, source: FoundFact): Candidate[] {
  const { slot, statement } = source
  const told = wording(statement)
  if (isPhrase(slot) || told.split(' ').length > LONGEST || isInTitle(source) || !isSwappable(run, source))
    return []
  const wrong = isName(slot) ? [] : wrongAnswers(run, source)
  if (!isName(slot) && wrong.length === 0) return []
  const span = isQuantity(slot) ? slot.number : slot
  const mark = evidence(statement.text, statement.article, span)
  const common = {
    form: 'true-false' as const,
    context: shownContext(run, source),
    source,
    mark,
    slot: `${span.start}-${span.end}`,
  }
  const random = seededRandom(run.seed ^ seedFrom(source.key))
  const explanation = 'This is what the article says.'
  const right = { ...common, key: 'True' as const, stem: told, explanation }
  const contradicting = isPlainlyTold(source)
    ? wrong.filter((text) => contradicts(source, text) && isPlainlyOther(source, text)).slice(0, MOST_TRIED)
    : []
  const swap = contradicting[Math.floor(random() * contradicting.length)]
  if (swap === undefined) return [right]
  const stem = wording(statement, [swapped(source, span, swap)])
  return [
    right,
    {
      ...common,
      key: 'False' as const,
      stem,
      explanation: `The article says ${mark.excerpt}, not ${swap}.`,
    },
  ]
}

/** The swap with the article that it wants: "a 58% stake" with 87 in its place is "an 87% stake". */
function swapped({ statement }: FoundFact, span: Span, swap: string): Edit {
  const before = statement.sentence.tokens.find(({ end }) => end === span.start - 1)
  if (!before || !/^an?$/.test(before.lower) || !/^[\d\p{Ll}]/u.test(swap)) return { ...span, text: swap }
  const article = /^(?:8|11\b|18\b|eight|eleven|eighteen)/.test(swap) ? 'an' : 'a'
  return { start: before.start, end: span.end, text: `${article} ${swap}` }
}

/** A date that tells when, an amount, or a person; no other name is put in for a person, but one could be. */
function isSwappable(run: Run, source: FoundFact): boolean {
  const { slot, statement } = source
  const before = statement.sentence.tokens[slot.first - 1]
  if (isDate(slot)) return /^(?:in|on|since|until|by)$/.test(before?.lower ?? '')
  if (isQuantity(slot)) return isAmount(slot, statement.sentence)
  return slot.kind === 'person' && !isToldWhat(source) && isOneOfSeveral(run, source, slot)
}

/**
 * Somebody who could be taken for another of whom the articles tell, or who is well known: where nobody else could stand
 * there, nobody doubts the statement. An owner ("Ada’s mill") and a name of a list are only part of what is told.
 */
function isOneOfSeveral(run: Run, source: FoundFact, slot: NameMention): boolean {
  const { sentence } = source.statement
  const isOwner = /^['’]s?$/.test(sentence.tokens[slot.last]?.text ?? '')
  if (isOwner || sameList(sentence, slot) !== null) return false
  const isBehindThe = sentence.tokens[slot.first - 1]?.lower === 'the'
  return [...otherPeople(run, slot, toldBeside(source)), ...wrongAnswers(run, source)].some(
    (name) => run.namesWithThe.has(name) === isBehindThe,
  )
}

/**
 * A number with its noun or unit ("eleven old and new boats"), or behind a preposition ("a population of 300"). No part of a name ("X.25", "Area 51"), and
 * none between two nouns ("ate millet 2 seeds"), where it is a mark of the page.
 */
function isAmount(slot: QuantityMention, { tokens, syntax }: AnalysedSentence): boolean {
  const before = tokens[slot.number.first - 1]
  const isGlued = before?.end === slot.number.start && /\p{L}\.?$/u.test(before.text)
  const isStray =
    syntax !== null &&
    /^NNP?$/.test(syntax.xpos[slot.number.first - 1] ?? '') &&
    hangsBy(syntax, slot.number.first - 1, ['obj', 'compound'])
  if (isGlued || isStray) return false
  const counts = syntax !== null && hangsBy(syntax, slot.number.last - 1, ['nummod'])
  return slot.kind !== 'quantity' || slot.noun !== null || counts || before?.pos === 'ADP'
}

/** "Its founder Ada Byron", "the founder, Ada Byron,": what is said of the person right there gives a swap away. */
function isToldWhat({ slot, statement }: FoundFact): boolean {
  const { tokens } = statement.sentence
  const before = tokens[slot.first - 1]
  return (
    tokens[slot.last]?.text === ',' ||
    (before?.lower === 'of' && OFFICES.has(tokens[slot.first - 2]?.lower ?? '')) ||
    (before !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(before.pos) || before.text === ','))
  )
}

/** What the title names is no slot to swap: nobody would believe it. */
const isInTitle = ({ slot, title }: FoundFact): boolean => isName(slot) && title.includes(slot.name)
