import type { FoundFact } from '../../facts/found-fact'
import { evidence } from '../../facts/evidence'
import { asSentence, edited, isRenamed, isRenamedIn, shownMentions, spanOf } from '../../facts/statement'
import type { Statement } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { DateMention } from '../../language/mentions'
import type { Clause } from '../../language/clauses'
import type { Tree } from '../../language/tree'
import { hangsBy } from '../../language/tree'
import { holdsFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import type { Candidate } from '../candidate'
import { tornClause } from '../gates/clause-gates'
import { pronounSubject, unintroduced } from '../gates/reference-gates'
import { missingWord, nounNumber, unreadSource } from '../gates/slip-gates'
import { notSelfContained } from '../gates/source-gates'
import { brokenText } from '../gates/stem-gates'
import { isTornOff, tornList } from '../gates/torn-gates'
import { opinion } from '../gates/worth-gates'
import type { Run } from '../run'
import { standsFree } from './asked'
import { partsOf } from './parts'

/** Something that happened, in one short sentence without its date. */
export interface DatedEvent {
  readonly source: FoundFact
  readonly date: DateMention
  /** Sorts events: year, month and day in one number. */
  readonly when: number
  readonly words: string
}

/** The most words of an event: more are not compared at a glance. */
const LONGEST = 12

/** The events of one article that have a year and read well without it, one for each sentence, oldest first. */
export function datedEvents(run: Run, facts: readonly FoundFact[]): DatedEvent[] {
  const events = facts.flatMap((fact) => {
    const event = eventOf(fact)
    return event && isSound(run, event) ? [event] : []
  })
  const first = events.filter(
    (event, index) =>
      events.findIndex((other) => other.source.statement.sentence === event.source.statement.sentence) ===
      index,
  )
  return first.toSorted((a, b) => a.when - b.when)
}

function eventOf(source: FoundFact): DatedEvent | null {
  const { slot, statement, detail, loose, fact } = source
  if (!isDate(slot) || slot.year === null || detail || loose.length > 0 || fact.certainty === 'hedged')
    return null
  if (!/^(?:year|day|month)$/.test(slot.grain) || statement.prefix !== '' || statement.negated) return null
  if (!isEvent(statement, slot)) return null
  const words = withoutDate(statement, slot)
  if (
    words === null ||
    words.length < 25 ||
    words.split(' ').length > LONGEST ||
    /\d-|-\d|\bonce\b/.test(words)
  )
    return null
  return { source, date: slot, when: slot.year * 10000 + (slot.month ?? 0) * 100 + (slot.day ?? 0), words }
}

/**
 * One thing that somebody or something named did or underwent at that time: "Ada Byron opened the bank", "the bank was
 * sold"; no state ("was the head", "had 40 boats"), nothing that goes on ("has grown"), no figures, and nothing that is
 * said of another name behind "which".
 */
function isEvent(statement: Statement, date: DateMention): boolean {
  const { clause, sentence } = statement
  const { tokens, syntax } = sentence
  if (!clause || !syntax || !/^(?:main|joined|second|relative)$/.test(clause.kind)) return false
  const { verb, predicate } = clause
  const isPast = syntax.xpos[verb.main] === 'VBD' && verb.finite === verb.main
  const isDone = verb.passive && /^(?:was|were)$/.test(tokens[verb.finite]?.lower ?? '')
  const shown = shownMentions(statement)
  return (
    (isPast || isDone) &&
    !STATES.test(tokens[verb.main]?.lemma.toLowerCase() ?? '') &&
    hangsOn(syntax, date, predicate) &&
    isKnownDoer(statement, clause) &&
    !shown.some(isQuantity) &&
    (shown.some(isName) || isRenamed(statement))
  )
}

/** A name, what a name stands for, or "the …"; behind "which" only a name. */
function isKnownDoer(statement: Statement, { kind, head, subjectPhrase }: Clause): boolean {
  const subject = spanOf(statement, head)
  return (
    isRenamedIn(statement, subject) ||
    subjectPhrase?.definiteness === 'name' ||
    (subjectPhrase?.definiteness === 'definite' && kind !== 'relative')
  )
}

/** "became a city in 1885": the date is the verb's, also where the parser hangs it on what somebody became. */
function hangsOn(tree: Tree, date: DateMention, predicate: number): boolean {
  const head = tree.heads[date.last - 1] ?? -1
  return head === predicate || (tree.heads[head] === predicate && hangsBy(tree, head, ['xcomp']))
}

/** Verbs of what lasts, or of what was counted or said. */
const STATES =
  /^(?:be|have|own|contain|consist|live|remain|stand|lie|belong|include|serve|work|play|report|estimate|know|believe|consider|employ|feature|locate|account)$/

/** Rules for statements that an event must pass as well; the others ask what is done with an answer. */
const SOUND = [
  brokenText,
  tornList,
  tornClause,
  nounNumber,
  missingWord,
  unreadSource,
  notSelfContained,
  unintroduced,
  pronounSubject,
  opinion,
]

const isSound = (run: Run, { source, words }: DatedEvent): boolean => {
  const { statement, slot, key } = source
  const candidate: Candidate = {
    form: 'true-false',
    key: 'True',
    stem: words,
    context: null,
    explanation: '',
    source,
    mark: evidence(statement.text, statement.article, slot),
    slot: key,
  }
  return SOUND.every((gate) => gate.check(candidate, run) === null)
}

/** "bought the bank, and Elm | sold it": the subject of what is cut off. */
const namesAtEnd = (tokens: readonly Token[], last: number): boolean =>
  tokens
    .slice(Math.max(0, last - 5), last)
    .some(({ text }, at, all) => text === ',' && /^(?:and|but|so)$/.test(all[at + 1]?.lower ?? ''))

/** The statement without "in 1891": only where the date hangs on the main verb and nothing else is dated. */
function withoutDate(statement: Statement, date: DateMention): string | null {
  const parts = partsOf(statement)
  const { tokens } = statement.sentence
  if (!parts || !/^(?:in|on)$/.test(tokens[date.first - 1]?.lower ?? '')) return null
  if (shownMentions(statement).filter(isDate).length > 1) return null
  const range = { first: date.first - 1, last: date.last }
  if (!standsFree(parts, range, false) || !holdsFinite(tokens, parts.clause.verb)) return null
  const front = parts.clause.front
  if (parts.rest.last - parts.rest.first - (front ? 0 : range.last - range.first) < 1) return null
  if (!front && tokens[date.last]?.text === ',' && date.last < parts.rest.last) return null
  const start =
    front && date.first < front.last
      ? { first: front.last, last: parts.rest.last }
      : { first: statement.tokens.first, last: parts.rest.last }
  if (isTornOff({ ...statement, tokens: start }) || namesAtEnd(tokens, start.last)) return null
  return asSentence(
    edited(statement, spanOf(statement, start), [{ ...spanOf(statement, range), text: '' }]),
  ).replace(/(?<!\.\p{Lu})\.$/u, '')
}
