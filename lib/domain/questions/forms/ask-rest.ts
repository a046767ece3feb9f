import type { Slot } from '../../facts/slot'
import { covers, spanOf } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import { HAVE } from '../../language/closed-classes'
import type { MentionList } from '../../language/lists'
import type { DateMention, NameMention, QuantityMention, TokenRange } from '../../language/mentions'
import { isDate, isName, isQuantity } from '../../language/mentions'
import { meansPerson } from '../../language/person-words'
import { nounPhraseAt } from '../../language/phrases'
import { hangsBy, spanUnder } from '../../language/tree'
import type { Token } from '../../language/token'
import { theBefore } from '../../language/token'
import type { Asked } from './asked'
import { askedWithout, inside, isCompared, keyOf, leavingOutApposition, standsFree } from './asked'
import type { Parts } from './parts'
import { isPlainBe, words } from './parts'
import { classedName } from './classed-name'
import { isOfFigure, isOfNoun } from './noun-dates'
import { isArea, typeNounIn } from './question-words'
import { narrowedFirst, opensDate } from './gap-borders'
import { addressBehind, sameList } from './same-list'

/** "How many …?", "In which year …?", "By whom …?": the slot stands behind the verb, or in the front. */
export function askForRest(parts: Parts, slot: Slot): Asked | null {
  if (isQuantity(slot)) return askHowMany(parts, slot)
  if (isDate(slot)) return askWhen(parts, slot)
  return isName(slot) ? askWhich(parts, slot) : null
}

/** Puts the question together; of a thing that is counted, of a class or of somebody, what stands in apposition to it goes too. */
function put(parts: Parts, asked: TokenRange, question: { lead: string; key: string }): Asked | null {
  const isOfThing = question.lead.startsWith('how') || /which (?!year|date|month)/.test(question.lead)
  const isOfName = /^(?:(?:by )?whom|where)$/.test(question.lead)
  const trimmed =
    isOfThing || (isOfName && isDescribedBehind(parts, asked))
      ? leavingOutApposition(parts, asked)
      : { parts, drop: [spanOf(parts.statement, asked)] }
  return askedWithout(trimmed.parts, trimmed.drop, question)
}

/** "Ada Byron, one of the pupils", "Ada Byron – born in Elm": behind the mark no preposition leads on to something else. */
const isDescribedBehind = ({ statement }: Parts, { last }: TokenRange): boolean =>
  !/^(?:ADP|SCONJ|CCONJ)$/.test(statement.sentence.tokens[last + 1]?.pos ?? '')

/** "How many people did …?", "How many metres tall is …?": the number is the object, the predicate or a stretch of time. */
function askHowMany(parts: Parts, slot: QuantityMention): Asked | null {
  const { statement, clause, rest } = parts
  const { sentence } = statement
  if (!inside(slot, rest) || !slot.counted || slot.kind !== 'quantity') return null
  const list = sameList(sentence, slot)
  if (list) return askFromList(parts, slot, list)
  const preposition = LASTING.exec(sentence.tokens[slot.first - 1]?.lower ?? '')?.[0] ?? null
  const first = preposition === null ? slot.first : slot.first - 1
  if (first !== rest.first || (clause.verb.passive && preposition === null)) return null
  if (isCompared(sentence.tokens, slot.counted.last)) return null
  const isMeasured = DIMENSION.test(sentence.tokens[slot.counted.last]?.lower ?? '')
  const last = isMeasured ? slot.counted.last + 1 : withTied(sentence, slot.counted.last, rest.last)
  const isAllTold = words(statement, { first: last, last: rest.last }) === ''
  if (slot.isUnit && !isMeasured && isPlainBe(parts) && isAllTold) return null
  const what = words(statement, { first: slot.counted.first, last })
  const lead = `${preposition === null ? '' : `${preposition} `}how many ${what}`
  const asked = put(upToNext(parts, slot, last), { first, last }, { lead, key: keyOf(slot) })
  return asked && isToldWhich(parts, last)
    ? { ...asked, stem: asked.stem.replace(/ there(?= \p{L}+)/u, '') }
    : asked
}

/** What tells how long something lasted: "for two years". */
const LASTING = /^(?:for|within)$/

/** "40 metres | tall". */
const DIMENSION = /^(?:tall|long|high|deep|wide|thick|old)$/

/** The pieces without the numbers that follow in the same breath: "37 seats | and 12 benches". */
function upToNext(parts: Parts, slot: QuantityMention, last: number): Parts {
  const { statement, rest } = parts
  const isJoined = /^(?:and|or|,)$/.test(statement.sentence.tokens[last]?.lower ?? '')
  const end = isJoined ? last : beforeSameNoun(parts, slot)
  return end < rest.last ? { ...parts, rest: { first: rest.first, last: end } } : parts
}

/** "There are three schools (all small) run by the city" -> "How many schools are run by the city?". */
function isToldWhich({ statement, clause, rest }: Parts, first: number): boolean {
  const { tokens, syntax } = statement.sentence
  const next = tokens.findIndex(
    (token, at) => at >= first && at < rest.last && !statement.edits.some((edit) => covers(edit, token)),
  )
  return tokens[clause.head.first]?.lower === 'there' && /^VB[GN]$/.test(syntax?.xpos[next] ?? '')
}

/** Index before "and 12 seats in the Senate" behind "37 seats in the House": the second number is another question's. */
function beforeSameNoun({ statement, rest }: Parts, slot: QuantityMention): number {
  const { tokens, mentions } = statement.sentence
  const second = mentions.find(
    (other) =>
      isQuantity(other) &&
      other.first > slot.last &&
      other.noun === slot.noun &&
      /^(?:and|or)$/.test(tokens[other.first - 1]?.lower ?? ''),
  )
  return second ? Math.min(rest.last, second.first - 1) : rest.last
}

/** Index behind "of sandstone" and "to Earth orbit", where the counted noun has such a phrase. */
function withTied({ tokens, syntax }: AnalysedSentence, at: number, end: number): number {
  const phrase = tokens[at]?.lower === 'of' ? nounPhraseAt(tokens, at + 1) : null
  if (phrase) return phrase.last <= end ? phrase.last : at
  const tied = syntax?.children[at - 1]?.find(
    (child) => hangsBy(syntax, child, ['nmod']) && spanUnder(syntax, child).first === at,
  )
  if (!syntax || tied === undefined || /^(?:in|at|on|from|since|by)$/.test(tokens[at]?.lower ?? '')) return at
  const { last } = spanUnder(syntax, tied)
  return last <= end && last - at <= 5 ? last : at
}

/** "The shipment includes two bears, 40 ducks and …": one thing is asked for, the list makes way. */
function askFromList(parts: Parts, slot: QuantityMention, list: MentionList): Asked | null {
  const { statement, rest } = parts
  const [first] = list
  if (first?.first !== rest.first || !slot.counted || parts.clause.verb.passive) return null
  const what = words(statement, {
    first: slot.counted.first,
    last: withTied(statement.sentence, slot.counted.last, rest.last),
  })
  return put({ ...parts, rest: { first: rest.first, last: rest.first } }, slot, {
    lead: `how many ${what}`,
    key: keyOf(slot),
  })
}

/** "In which year …?", "When …?": the date stands with its preposition at the front or near the verb. */
function askWhen(parts: Parts, slot: DateMention): Asked | null {
  const { tokens } = parts.statement.sentence
  const from = narrowedFirst(tokens, slot)
  const range = { first: opensDate(tokens, from) - 1, last: slot.last }
  const preposition = tokens[range.first]?.lower ?? ''
  const lead = from < slot.first ? narrowedTime(slot, preposition) : questionTime(slot, preposition)
  const { first, last } = parts.clause.verb
  if (tokens.slice(first, last).some(({ lower }) => lower === 'once')) return null
  if (LEANS.test(tokens[range.first - 1]?.lower ?? '') || isJoined(parts, range) || isOfNoun(parts, slot))
    return null
  if (preposition === 'from' && (isPlainBe(parts) || UNTIL.test(tokens[range.last]?.lower ?? ''))) return null
  if (range.first >= parts.rest.first && isExplained(tokens, range.last)) return null
  if (isOutOfTense(tokens[parts.clause.verb.finite]?.lower ?? '', preposition)) return null
  if (isGoingOn(parts) || isOfFigure(parts.statement.sentence, slot)) return null
  const key = from < slot.first ? parts.statement.text.slice(tokens[from]?.start, slot.end) : slot.text
  return lead !== null && standsFree(parts, range, false) ? put(parts, range, { lead, key }) : null
}

/** "from 1902 | to 1905": half of a span. */
export const UNTIL = /^(?:to|until|till|through|and|onwards?|[-–—])$/

/** "in the early 1980s" is answered with the part as well: no year or century is asked for. */
const narrowedTime = ({ grain }: DateMention, preposition: string): string | null =>
  preposition === 'in' && /^(?:year|decade|century|month)$/.test(grain) ? 'when' : null

/** "stood since 1902", "has stood in 1902": a perfect tells since when, and the present perfect nothing else. */
const isOutOfTense = (finite: string, preposition: string): boolean =>
  preposition === 'since'
    ? !HAVE.has(finite)
    : /^(?:in|on)$/.test(preposition) && /^(?:has|have)$/.test(finite)

/** "are preparing the launch in 2005": what goes on now is of no year, and the date belongs to another word. */
const isGoingOn = ({ statement, clause }: Parts): boolean =>
  /^(?:is|are)$/.test(statement.sentence.tokens[clause.verb.finite]?.lower ?? '') &&
  statement.sentence.syntax?.xpos[clause.verb.main] === 'VBG'

/** "only in 1999", "again in 2008": the adverb says something of the date. */
const LEANS = /^(?:only|just|even|again|early|late|until|once|and|or)$/

/** "in 2006, his senior year": what stands beside the date would be left alone. */
const isExplained = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^(?:his|her|its|their|the|an?)$/.test(tokens[at + 1]?.lower ?? '')

/** "in January … and in June": the clause goes on with another phrase of the kind. */
function isJoined({ statement, rest, clause }: Parts, asked: TokenRange): boolean {
  const { tokens } = statement.sentence
  const behind = tokens.slice(Math.max(asked.last, clause.verb.last), rest.last)
  return behind.some(
    (token, step) =>
      /^(?:and|or)$/.test(token.lower) &&
      /^(?:in|on|at|by|from|to|since)$/.test(behind[step + 1]?.lower ?? ''),
  )
}

function questionTime(slot: DateMention, preposition: string): string | null {
  if (slot.grain === 'year' && /^(?:in|since|until|by|from)$/.test(preposition))
    return `${preposition} which year`
  if (slot.grain === 'year' && preposition === 'on') return 'in which year'
  if (/^(?:century|decade)$/.test(slot.grain) && /^(?:in|since|during)$/.test(preposition))
    return `${preposition} which ${slot.grain}`
  if (/^(?:day|month-day)$/.test(slot.grain) && preposition === 'on') return 'on which date'
  if (slot.grain !== 'month' || preposition !== 'in') return null
  return slot.year === null ? 'in which month' : 'when'
}

/** A name that is asked for, with the words that belong to it and what asks for it behind "which". */
interface NameAsked {
  readonly slot: NameMention
  readonly range: TokenRange
  readonly noun: string | null
}

/** "In which city …?", "By whom …?", "Which river …?": a name behind its preposition, or the object of the verb. */
function askWhich(parts: Parts, slot: NameMention): Asked | null {
  const { sentence } = parts.statement
  if (slot.text !== slot.name || sameList(sentence, slot)) return null
  const classed = classedName(sentence, slot)
  const first = classed?.range.first ?? slot.first - theBefore(sentence.tokens, slot.first)
  const last = addressBehind(sentence, slot)?.last ?? classed?.range.last ?? slot.last
  const noun = classed?.noun ?? (slot.kind === 'person' ? null : typeNounIn(sentence, slot))
  const asked = { slot, range: { first, last }, noun }
  const object = objectLead(parts, asked)
  if (object !== null) return put(parts, asked.range, { lead: object, key: slot.text })
  if (leansOnNoun(parts, slot) || isSaidOfDoer(parts, slot)) return null
  const lead = questionPlace(parts, asked)
  const range = { first: first - 1, last }
  if (lead === null || isJoined(parts, range)) return null
  return standsFree(parts, range, !isAgent(parts, range)) || hangsOnVerb(parts, range)
    ? put(parts, range, { lead, key: slot.text })
    : null
}

/** "was built | by the architect Ada Byron in three years": right behind a passive verb nothing else can be meant by "by". */
const isAgent = ({ statement, clause, rest }: Parts, { first }: TokenRange): boolean =>
  clause.verb.passive && first === rest.first && statement.sentence.tokens[first]?.lower === 'by'

/** "Norway is represented | by Karl Moran as a rower": without the name in front of it, Norway would be the rower. */
function isSaidOfDoer({ statement: { sentence }, clause }: Parts, { last, kind }: NameMention): boolean {
  const { tokens, mentions } = sentence
  const phrase = tokens[last]?.lower === 'as' ? nounPhraseAt(tokens, last + 1) : null
  const isOfPerson = mentions.some((one) => one.kind === 'person' && one.last === clause.head.last)
  return (
    kind === 'person' &&
    clause.verb.passive &&
    phrase !== null &&
    !isOfPerson &&
    meansPerson(tokens[phrase.last - 1]?.lower ?? '')
  )
}

/** Below these an object or an adverbial may hang on another word. */
const SURE_OBJECT = 0.65
const SURE_ADVERBIAL = 0.75

/** "Which river", "Whom": the name alone is the one object of the verb; null where it is not. */
function objectLead({ clause, rest }: Parts, { slot, range, noun }: NameAsked): string | null {
  const [object, another] = clause.objects
  const whole = object?.first === range.first && object.last === range.last && !another
  if (!whole || object.attached < SURE_OBJECT || range.first !== rest.first) return null
  if (noun !== null) return `which ${noun}`
  return slot.kind === 'person' ? 'whom' : null
}

/** The phrase and nothing more is an adverbial of the verb, as the tree is sure of. */
const hangsOnVerb = ({ clause, rest }: Parts, range: TokenRange): boolean =>
  inside(range, rest) &&
  clause.obliques.some(
    (oblique) =>
      oblique.first === range.first && oblique.last === range.last && oblique.confidence >= SURE_ADVERBIAL,
  )

/** "is a breed from …", "is native to …": with a plain "be", the phrase belongs to the noun or adjective before it. */
function leansOnNoun(parts: Parts, slot: NameMention): boolean {
  const { clause, rest } = parts
  const inFront = clause.front !== null && inside(slot, clause.front)
  return isPlainBe(parts) && !inFront && slot.first - rest.first > 2
}

function questionPlace({ statement }: Parts, { slot, range, noun }: NameAsked): string | null {
  const { tokens } = statement.sentence
  const preposition = tokens[range.first - 1]?.lower ?? ''
  if (preposition === 'at' && isArea(noun)) return null
  if (noun !== null && PLACED.test(preposition))
    return `${preposition === 'at' && /^(?:street|trail|highway|turnpike)$/.test(noun) ? 'on' : preposition} which ${noun}`
  if (slot.kind === 'person')
    return preposition === 'by' && tokens[range.first]?.lower !== 'the' ? 'by whom' : null
  return slot.kind === 'place' && /^(?:in|at|near)$/.test(preposition) ? 'where' : null
}

const PLACED = /^(?:in|at|from|to|by|on|near|into|through|under)$/
