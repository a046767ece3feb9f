import type { PhraseSlot, Slot } from '../../facts/slot'
import { isCause, isPhrase } from '../../facts/slot'
import type { AnalysedSentence } from '../../language/analysis'
import { endingAt, overlaps, spanOf, wording } from '../../facts/statement'
import type { DateMention, Mention, NameMention, QuantityMention, TokenRange } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { childBy, hangsBy } from '../../language/tree'
import { FINITE_TAG } from '../../language/verbs'
import { theBefore } from '../../language/token'
import { isTimeUnit } from '../../language/units'
import type { Asked } from './asked'
import { classOf, isBodyOfMembers } from './phrase-class'
import { inside, isCompared, keyOf } from './asked'
import type { Parts } from './parts'
import { isPlainBe } from './parts'
import { opensDate } from './gap-borders'
import { classedName } from './classed-name'
import { isOfFigure, isOfNoun } from './noun-dates'
import { isEndOfRange } from './ranges'
import { isArea, typeNounIn } from './question-words'
import { addressBehind, sameList } from './same-list'

/** The words that a question word takes the place of. */
interface Place {
  readonly range: TokenRange
  readonly lead: string
}

/** Words behind the question word: with more the question has ended before it is read (of 40 rated ones, 9 were signed). */
const MOST_BEHIND = 4

/** Words behind a list that is asked for: nothing stands there that asks. */
const MOST_BEHIND_LIST = 8

/**
 * "The fortress was founded on which river in the year 71?": the question word stands where the answer stood, as quizzes
 * ask. For an answer near the end of its sentence that hangs on another word than the verb.
 */
export function askInPlace(whole: Parts, slot: Slot): Asked | null {
  if (isCause(slot)) return null
  const parts = isPhrase(slot) ? whole : withoutTail(whole, slot)
  const { statement, rest } = parts
  if (!inside(slot, rest) || isYetToBe(parts) || isHeldBack(parts, slot)) return null
  const place = isPhrase(slot) ? phraseAtEnd(parts, slot) : placeOf(parts, slot)
  if (!place || !endsSoon(parts, place.range)) return null
  if (!isPhrase(slot) && sameList(statement.sentence, slot)) return null
  if (isInInnerClause(parts, place.range)) return null
  if (!closesSoon(parts, place) || isInsideCompound(statement.sentence, place)) return null
  if (isBehindAside(parts, place.range) || isSideMatter(parts, place.range)) return null
  if (isDate(slot) && (isBehindDate(parts, place.range) || isOfNoun(parts, slot))) return null
  if (isDate(slot) && isOfFigure(statement.sentence, slot)) return null
  if (isName(slot) && isEndOfRange(statement.sentence, place.range)) return null
  const span = spanOf(statement, place.range)
  if (statement.edits.some((edit) => overlaps(edit, span))) return null
  const told = wording(statement, [{ ...span, text: place.lead }])
  return { stem: `${told.replace(/(?<!\b\p{Lu})[.?!]+$/u, '')}?`, key: keyOf(slot) }
}

/** "… into 47 counties, governed by mayors", "… in Elm, where he taught": what is only added behind a comma is no part of the question. */
function withoutTail(parts: Parts, { last }: TokenRange): Parts {
  const { statement, rest } = parts
  const { tokens, syntax } = statement.sentence
  const end = statement.tokens.last
  const comma = tokens.findIndex(({ text }, at) => at >= last && at < end && text === ',')
  if (comma < 0 || comma - last > MOST_BEHIND) return parts
  const tail = tokens.slice(comma + 1, end)
  const isParticiple = /^VB[GN]$/.test(syntax?.xpos[comma + 1] ?? '')
  const isRelative = /^(?:which|who|whose|where)$/.test(tail[0]?.lower ?? '')
  const isWhole = !tail.some(({ text }) => /^[,;:—–]$/.test(text))
  const isSaid = tail.some((_, at) => FINITE_TAG.test(syntax?.xpos[comma + 1 + at] ?? ''))
  if (!isWhole || !(isRelative || (isParticiple && !isSaid))) return parts
  return {
    ...parts,
    statement: endingAt(statement, comma),
    rest: { first: rest.first, last: Math.min(rest.last, comma) },
  }
}

/** "They are to travel to Oslo": what is only planned is not asked with its tense. */
const isYetToBe = (parts: Parts): boolean =>
  isPlainBe(parts) && parts.statement.sentence.tokens[parts.rest.first]?.lower === 'to'

/** "It was not until 1978 that … was passed by which parliament?": what "it is" puts in front is what is told, not what is asked. */
const isHeldBack = ({ statement, clause }: Parts, { first }: TokenRange): boolean =>
  statement.sentence.tokens[clause.subject.first]?.lower === 'it' &&
  statement.sentence.tokens.slice(clause.verb.last, first).some(({ lower }) => lower === 'that')

/** "celebrated with fireworks so bright that they set which hall on fire?": the answer stands in a clause with a subject of its own, which the main one is not about. */
function isInInnerClause({ statement, clause }: Parts, { last }: TokenRange): boolean {
  const { syntax } = statement.sentence
  if (!syntax) return false
  for (let at = last - 1, step = 0; at >= 0 && at !== clause.predicate; at = syntax.heads[at] ?? -1) {
    const isClause = hangsBy(syntax, at, ['ccomp', 'csubj', 'advcl', 'acl', 'parataxis'])
    if (isClause && childBy(syntax, at, ['nsubj', 'csubj', 'expl']) >= 0) return true
    if (++step > syntax.heads.length) return false
  }
  return false
}

/** "The pact is a revival of what?": a phrase that says much, behind a preposition at the very end. */
function phraseAtEnd(parts: Parts, slot: PhraseSlot): Place | null {
  const { first, last, phrase, role, text } = slot
  const { tokens } = parts.statement.sentence
  const opening = tokens[phrase.core.first - 1]
  if (!/^(?:oblique|modifier)$/.test(role) || last !== parts.rest.last || text.split(' ').length < 3)
    return null
  const opens = role === 'modifier' ? /^(?:of|into|from|by)$/ : /^(?:of|into|from|by|with|against)$/
  if (!opens.test(opening?.lower ?? '') || tokens[phrase.core.first - 2]?.lower === 'one') return null
  if (!tokens.slice(first, last).some(({ text: word }) => /^\p{Lu}/u.test(word))) return null
  const isWhom = classOf(parts, slot) === 'person' && !isBodyOfMembers(parts, slot, opening?.lower ?? null)
  return { range: { first: phrase.core.first, last }, lead: isWhom ? 'whom' : 'what' }
}

/** "occupied Europe", "the U.S. state", "an estimated 15 million", "particularly in Peru", "but in 1945": words that belong to the answer stand right beside it. */
function isInsideCompound(
  { tokens, syntax }: AnalysedSentence,
  { range: { first, last }, lead }: Place,
): boolean {
  const next = tokens[last]
  if (next && lead !== 'how many' && /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/.test(next.pos)) return true
  const before = tokens[first - 1]
  const head = syntax?.heads[first - 1] ?? -1
  if (before?.pos === 'VERB' && head >= first && head < last) return true
  if (before?.pos === 'VERB' && tokens[first - 2]?.pos === 'DET') return true
  return /^(?:particularly|especially|mainly|mostly|notably|even|and|or|but)$/.test(
    tokens[first - 2]?.lower ?? '',
  )
}

function placeOf(parts: Parts, slot: Mention): Place | null {
  const { tokens } = parts.statement.sentence
  if (isQuantity(slot)) return countOf(tokens, slot)
  if (isDate(slot)) return dateOf(tokens, slot)
  return isName(slot) ? nameOf(parts, slot) : null
}

/**
 * ", who died in …", "including a prize in …", ", copying a fair in …", ", with a hall planned by …": the question would be about
 * something said by the way.
 */
function isBehindAside({ statement, rest }: Parts, { first }: TokenRange): boolean {
  const { tokens, syntax } = statement.sentence
  return tokens.slice(rest.first, first).some(({ text, lower }, step) => {
    const next = tokens[rest.first + step + 1]?.lower ?? ''
    const tag = syntax?.xpos[rest.first + step + 1] ?? ''
    return (
      /^(?:including|[:;—–“"])$/.test(lower) ||
      (text === ',' &&
        (/^(?:who|which|whose|where|among|with|known|called|named|dubbed)$/.test(next) || tag === 'VBG'))
    )
  })
}

/** Words of a statement whose last one may ask where one of the bodies is that it names. */
const MOST_BEFORE_AN_ADDRESS = 15

/** "…, and the archives of the Elm Society in which city?": where a body is that the end of a long sentence names is not what that tells. */
function isSideMatter({ statement }: Parts, { first }: TokenRange): boolean {
  const { tokens, mentions } = statement.sentence
  const body = mentions.find(
    (name) => isName(name) && name.kind === 'organisation' && name.last === first - 1,
  )
  return (
    tokens[first - 1]?.lower === 'in' &&
    body !== undefined &&
    first - statement.tokens.first > MOST_BEFORE_AN_ADDRESS
  )
}

/** "returned in 1925, beginning a survey in which year?": the date before tells which deed is asked for only to those who look twice. */
const isBehindDate = ({ statement, rest }: Parts, { first }: TokenRange): boolean =>
  statement.sentence.mentions.some((date) => isDate(date) && date.first >= rest.first && date.last <= first)

/** Nothing behind but a short phrase: no comma, no second clause. */
export function endsSoon({ statement }: Parts, { last }: TokenRange): boolean {
  const { tokens } = statement.sentence
  const behind = tokens.slice(last, statement.tokens.last)
  return (
    behind.length <= MOST_BEHIND_LIST &&
    behind.every(({ text }, step) => !/^[:;—–(]$/.test(text) && !isFinite(tokens, last + step)) &&
    behind.every(({ text }, step) => text !== ',' || (step === 0 && behind[1]?.pos === 'ADP')) &&
    !/^(?:and|or|but|&|-)$/.test(behind[0]?.lower ?? '')
  )
}

/** The question is over right behind its question word and what that belongs to, without a comma. */
function closesSoon({ statement }: Parts, { range, lead }: Place): boolean {
  const behind = statement.sentence.tokens.slice(range.last, statement.tokens.last)
  const own = lead === 'how many' ? 2 : 0
  if (/^(?:in )?which (?:year|decade|century|date|month)$/.test(lead) && behind.length > 0) return false
  return behind.length <= MOST_BEHIND + own && behind.every(({ text }) => text !== ',')
}

/** "contains how many mosques": plain numbers of things that can be counted; not the one end of "from 12 men to 20". */
function countOf(tokens: readonly Token[], slot: QuantityMention): Place | null {
  const { first, last } = slot
  const opening = tokens[first - 1]
  if (!opening || !/^(?:VERB|AUX|ADP|SCONJ)$/.test(opening.pos)) return null
  if (opening.lower === 'from' && tokens.slice(last, last + 5).some(({ lower }) => lower === 'to'))
    return null
  const dated = tokens.slice(last, last + 4).some(({ text }) => /^[12]\d{3}$/.test(text))
  if (dated && isTimeUnit(slot.noun ?? '')) return null
  if (slot.counted && isCompared(tokens, slot.counted.last)) return null
  if (slot.kind === 'quantity' && slot.counted)
    return { range: { first, last: slot.counted.first }, lead: 'how many' }
  const of = slot.kind === 'percentage' && tokens[last]?.lower === 'of'
  return of ? { range: { first, last }, lead: 'what percentage' } : null
}

const DATE_NOUNS: Readonly<Partial<Record<DateMention['grain'], string>>> = {
  year: 'year',
  decade: 'decade',
  century: 'century',
  day: 'date',
  month: 'month',
}

const BEFORE_DATE = /^(?:in|on|since|until|by|of|during)$/

/** "dates back to the year 1390": "the year" tells that a year is meant, whatever stands before it. */
const BEFORE_THE_YEAR = /^(?:in|since|until|by|of|from|to)$/

function dateOf(tokens: readonly Token[], slot: DateMention): Place | null {
  const noun = DATE_NOUNS[slot.grain]
  const first = opensDate(tokens, slot.first)
  const preposition = tokens[first - 1]?.lower ?? ''
  if (/^(?:to|through|till|until|or|and)$/.test(tokens[slot.last]?.lower ?? '')) return null
  const opens = tokens[slot.first - 1]?.lower === 'year' ? BEFORE_THE_YEAR : BEFORE_DATE
  if (noun === undefined || !opens.test(preposition)) return null
  if (/^(?:morning|afternoon|evening|night|day|eve)$/.test(tokens[first - 2]?.lower ?? '')) return null
  if (slot.grain === 'year' && preposition === 'on')
    return { range: { first: first - 1, last: slot.last }, lead: 'in which year' }
  return { range: { first, last: slot.last }, lead: `which ${noun}` }
}

/** A name behind a verb or a preposition, with its "the", its role and the larger place that only says where it is. */
function nameOf({ statement }: Parts, slot: NameMention): Place | null {
  const { sentence } = statement
  const { tokens } = sentence
  const classed = classedName(sentence, slot)
  const type = classed?.noun ?? typeNounIn(sentence, slot)
  const first = classed?.range.first ?? slot.first - theBefore(tokens, slot.first)
  const end = classed?.range.last ?? slot.last
  const opening = tokens[first - 1]
  if (!opening || !/^(?:VERB|ADP|SCONJ)$/.test(opening.pos) || NAMES_ONLY.test(opening.lower)) return null
  if (/^['’]s?$/.test(tokens[end]?.text ?? '')) return null
  if (opening.lower === 'at' && isArea(type)) return null
  if (opening.lower === 'of' && /\d/.test(tokens[first - 2]?.text ?? '')) return null
  if (/^(?:city|country)$/.test(slot.kind) && STANDS_FOR_A_TEAM.test(opening.lower)) return null
  const last = addressBehind(sentence, slot)?.last ?? end
  if (type === null) return slot.kind === 'person' ? personOf(opening, { first, last }) : null
  return { range: { first, last }, lead: `which ${type}` }
}

/** Words behind which a name is only a name, or one of those that things are like. */
const NAMES_ONLY = /^(?:as|like|unlike|called|named|dubbed|known|than|including)$/

/** Behind these a city's name may mean its team. */
const STANDS_FOR_A_TEAM = /^(?:with|for|against|joined|beat|over|defeated)$/

const personOf = (opening: Token, range: TokenRange): Place | null =>
  /^(?:by|to|with|from|for)$/.test(opening.lower) ? { range, lead: 'whom' } : null
