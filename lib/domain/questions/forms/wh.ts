import type { FoundFact } from '../../facts/found-fact'
import type { Slot } from '../../facts/slot'
import { isPhrase } from '../../facts/slot'
import type { AnalysedSentence } from '../../language/analysis'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { modifierOf, type Bound } from '../../language/number-modifiers'
import type { Candidate } from '../candidate'
import type { Run } from '../run'
import { inParts, possibleBeside } from '../distractors/dates'
import { notIn, optionsAround, sortValue, wrongAnswers } from '../distractors/options'
import { ofSameSex } from '../distractors/speakers'
import type { AnswerSpec } from '../kinds'
import { classedName } from './classed-name'
import { askForDefined } from './ask-defined'
import { askForIdentity } from './ask-identity'
import { askInPlace } from './ask-in-place'
import { askForNaming } from './ask-naming'
import { askForRest } from './ask-rest'
import { askForSpan } from './ask-span'
import { askForSubject } from './ask-subject'
import { askForPhrase } from './ask-phrase'
import { askForWhole } from './ask-whole'
import type { Asked } from './asked'
import { inside } from './asked'
import { commonOf } from './shared-parts'
import type { Parts } from './parts'
import { partsOf } from './parts'
import { shownContext } from './shown-context'
import { accepted, longerNames, typedAnswer } from './typed'
import { lowerLine } from '../../language/token'

/** Who, which, when and how many: asked from facts whose main clause is sure. */
export function whQuestions(run: Run, told: FoundFact): Candidate[] {
  const source = { ...told, slot: yearOf(told.slot) }
  const { slot, statement } = source
  const parts = partsOf(statement)
  if (isOneOfDirections(slot, statement.sentence)) return []
  const asked = parts && (ask(parts, slot) ?? askInPlace(parts, slot))
  if (!asked || tellsOn(asked.stem) || seemsRelative(parts, asked.stem)) return []
  const gap = isQuantity(slot) ? slot.number : slot
  const common = commonOf(source, { ...asked, context: shownContext(run, source) }, gap)
  const others = notIn(asked.stem, wrongAnswers(run, source))
  const wrong =
    isName(slot) && slot.kind === 'person'
      ? ofSameSex(asked.stem, others)
      : possibleBeside(asked.stem, slot, others)
  const options = optionsAround(run, asked.key, formedLike(slot, asked.key, wrong))
  const typed =
    isQuantity(slot) && slot.modifier !== null ? [] : [{ ...common, ...inWords(run, slot, asked.key) }]
  if (isOneOfItsClass(statement.sentence, slot, asked.stem)) return typed
  return [{ ...common, form: 'choice' as const, options, key: asked.key }, ...typed]
}

/** "Which Elmotor founder …?": the name in the class tells the key from whoever else is offered. */
function isOneOfItsClass(sentence: AnalysedSentence, slot: Slot, stem: string): boolean {
  const classed = isName(slot) ? classedName(sentence, slot) : null
  if (!classed || !stem.toLowerCase().includes(`which ${classed.noun.toLowerCase()}`)) return false
  const telling = slot.kind === 'person' ? /^(?:organisation|work|event|other|country|city)$/ : TELLING
  return sentence.mentions.some(
    (name) =>
      isName(name) && name.first >= classed.range.first && name.last <= slot.first && telling.test(name.kind),
  )
}

/** Names in the class of a thing that only it bears; of the rivers of a land there are many. */
const TELLING = /^(?:organisation|work|event|person)$/

/** "In which year was it founded and was chartered …?": the second verb is told, not asked. */
const tellsOn = (stem: string): boolean =>
  /^\p{Lu}\p{Ll}+ which .* and (?:was|were|is|are|has|had) /u.test(stem)

/** "Under President Berg, who …?": there "who" seems to be Berg. */
const seemsRelative = ({ statement: { sentence }, clause: { front } }: Parts, stem: string): boolean =>
  /, whom? /.test(stem) &&
  sentence.mentions.some(
    ({ kind, last }) => kind === 'person' && (last === front?.last || last + 1 === front?.last),
  )

/** "By Elm to the south, Oak to the west": who asks for one in words tears the row. */
const isOneOfDirections = ({ last }: Slot, { tokens }: AnalysedSentence): boolean =>
  /^(?:to|on|in) the (?:north|south|east|west)-?(?:east|west)? ,/.test(
    lowerLine(tokens.slice(last, last + 4)),
  )

/** Of "19 September 1961" the year is asked for: the day is looked up. Its words stay the whole date's. */
function yearOf(slot: Slot): Slot {
  if (!isDate(slot) || slot.grain !== 'day' || slot.year === null) return slot
  const text = String(slot.year)
  const at = slot.text.lastIndexOf(text)
  if (at < 0) return slot
  return { ...slot, grain: 'year', text, start: slot.start + at, end: slot.start + at + text.length }
}

function ask(parts: Parts, slot: Slot): Asked | null {
  const whole = askForWhole(parts, slot)
  if (whole) return whole
  if (isPhrase(slot)) return askForDefined(parts, slot) ?? askForPhrase(parts, slot)
  if (isDate(slot) && slot.grain === 'years') return askForSpan(parts, slot)
  return (
    askForNaming(parts, slot) ??
    askForDefined(parts, slot) ??
    askForIdentity(parts, slot) ??
    (inside(slot, parts.clause.subject) ? askForSubject : askForRest)(parts, slot)
  )
}

/** A question in words is answered in words, or with a number. */
function inWords(run: Run, slot: Slot, key: string): Exclude<AnswerSpec, { form: 'choice' }> {
  const typed = typedAnswer(slot, key)
  return typed.form === 'number'
    ? typed
    : { form: 'short-answer', key, accepted: accepted(slot, key, longerNames(run, slot)) }
}

/** The wrong answers in the form of the key: with its modifier, or with the part of a year that it tells. */
const formedLike = (slot: Slot, key: string, wrong: readonly string[]): string[] =>
  isDate(slot) ? inParts(slot, key, wrong) : modified(slot, wrong)

/**
 * "About 70" is offered beside "about 110", all with one modifier so that none stands out; a bare number stays bare. None beside
 * "more than 70", which is as true where "more than 110" is, and none beside "only 70", which judges it.
 */
function modified(slot: Slot, wrong: readonly string[]): string[] {
  if (!isQuantity(slot) || slot.modifier === null) return [...wrong]
  const modifier = slot.modifier.toLowerCase()
  const bound = boundOf(modifier)
  return bound !== null && /^(?:above|below|exact)$/.test(bound)
    ? []
    : wrong.filter((text) => isApart(sortValue(text), slot.value)).map((text) => `${modifier} ${text}`)
}

/** Beside "about 12", "about 11" is as right. */
const isApart = (other: number | null, value: number): boolean =>
  other !== null && Math.abs(other - value) >= value * LEAST_APART

/** The share of a rough number that a wrong one lies away from it at least. */
const LEAST_APART = 0.2

const boundOf = (modifier: string): Bound | null => modifierOf(modifier.split(' '))?.bound ?? null
