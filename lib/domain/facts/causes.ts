import type { Clause } from '../language/clauses'
import { HAVE } from '../language/closed-classes'
import type { TokenRange } from '../language/mentions'
import { isNoWonder } from '../language/empty-it'
import { holdsFinite, isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { lowerLine, spaced } from '../language/token'
import type { Tree } from '../language/tree'
import { FINITE_TAG } from '../language/verbs'
import { lexnameOf } from '../language/wordnet/lexnames'
import { isPurpose } from './purposes'
import type { CauseShape, CauseSlot } from './slot'
import type { Statement } from './statement'
import { isShown } from './statement'

/** A cause as it is found: where its mark starts, where its own words do, and the word that it hangs on the clause by. */
interface Found {
  readonly shape: CauseShape
  readonly whole: number
  readonly first: number
  readonly head: number
}

/** The causes and purposes that a statement's clause gives for itself, marked by words that mark nothing else. */
export function causeSlots(statement: Statement): CauseSlot[] {
  const { clause, sentence } = statement
  const { syntax } = sentence
  if (!clause || !syntax) return []
  return sentence.tokens
    .flatMap((_, at) => foundAt(statement, syntax, at) ?? [])
    .filter(
      ({ whole, head }) => isTold(clause, whole) && isItsOwn(statement, { clause, syntax }, { whole, head }),
    )
    .flatMap((found) => slotOf(statement, { clause, syntax }, found) ?? [])
}

/** In front of the subject or behind the verb. */
const isTold = ({ front, verb }: Clause, at: number): boolean =>
  at >= verb.last || (front !== null && at >= front.first && at < front.last)

function foundAt(statement: Statement, tree: Tree, at: number): Found | null {
  const { tokens } = statement.sentence
  const word = tokens[at]?.lower ?? ''
  if (isWeighed(tokens, at)) return null
  if (word === 'because' && tokens[at + 1]?.lower !== 'of')
    return { shape: 'clause', whole: at, first: at + 1, head: tree.heads[at] ?? -1 }
  if (word === 'so' && tokens[at + 1]?.lower === 'that')
    return { shape: 'clause', whole: at, first: at, head: tree.heads[at] ?? -1 }
  if (word === 'since' && isReason(statement, tree, at))
    return { shape: 'clause', whole: at, first: at + 1, head: tree.heads[at] ?? -1 }
  if (word === 'when' && isCondition(statement, at))
    return { shape: 'condition', whole: at, first: at, head: tree.heads[at] ?? -1 }
  const length = markLength(tokens, at)
  if (length > 0 && tree.xpos[at + length] !== 'VB') {
    const head = headOfPhrase(tree, at)
    return head < 0 ? null : { shape: 'phrase', whole: at, first: at + length, head }
  }
  const whole = isPurpose(statement, at)
  const verb = tree.heads[at] ?? -1
  const isOfMark = whole !== null && whole < at && tree.heads[verb] === at - 1
  return whole === null ? null : { shape: 'purpose', whole, first: at, head: isOfMark ? at - 1 : verb }
}

/** ", since the road was closed": behind a comma and a clause that is not perfect it tells no time. */
function isReason({ clause, sentence: { tokens } }: Statement, tree: Tree, at: number): boolean {
  const finite = tokens[clause?.verb.finite ?? -1]?.lower ?? ''
  return tree.relations[at] === 'mark' && tokens[at - 1]?.text === ',' && !HAVE.has(finite)
}

/** "Metals expand when they are heated": both hold at all times; "the moment when" tells of the moment. */
function isCondition({ clause, sentence: { tokens, syntax } }: Statement, at: number): boolean {
  if (!clause || clause.verb.tense !== 'present' || clause.verb.modal || clause.kind !== 'main') return false
  if (HAVE.has(tokens[clause.verb.finite]?.lower ?? '') && clause.verb.main !== clause.verb.finite)
    return false
  if (isNoWonder(tokens.slice(clause.verb.last))) return false
  const before = tokens[at - 1]
  if (
    before &&
    (/^(?:ADP|PUNCT|CCONJ|NUM)$/.test(before.pos) ||
      lexnameOf(before.lower) === 'time' ||
      CASES.test(before.lower))
  )
    return false
  const end = tokens.findIndex(({ text }, index) => index > at && /^[,;]$/.test(text))
  const own = tokens.slice(0, end < 0 ? tokens.length : end)
  return (
    own.some((_, index) => index > at && isFinite(own, index)) &&
    !own.some(({ pos }, index) => index > at && (pos === 'PROPN' || syntax?.xpos[index] === 'VBD'))
  )
}

/** Nouns of which "when" may tell more. */
const CASES = /^(?:cases?|situations?|stages?|points?|occasions?|instances?|phases?)$/

const MARKS = /^(?:because of|due to|owing to|thanks to|as a result of|on account of|in response to)(?: |$)/

/** Words of the mark that opens at a token: 2 for "due to"; 0 where none does. */
function markLength(tokens: readonly Token[], at: number): number {
  const words = lowerLine(tokens.slice(at, at + 4))
  return MARKS.exec(words)?.[0].trim().split(' ').length ?? 0
}

/** The word that a marked phrase hangs on the rest by: "rain" of "due to rain", "result" of "as a result of rain"; -1 where there is none. */
function headOfPhrase(tree: Tree, at: number): number {
  const head = tree.heads[at] ?? -1
  return head < at ? (/^(?:advcl|advmod|obl|xcomp)/.test(tree.relations[at] ?? '') ? at : -1) : head
}

/** "only because", "not due to", "in part because": one cause of several, or none. */
function isWeighed(tokens: readonly Token[], at: number): boolean {
  const before = lowerLine(tokens.slice(Math.max(0, at - 3), at))
  return WEIGHS.test(before)
}

const WEIGHS =
  /(?:^| )(?:only|just|not|n['’]t|simply|partly|partially|possibly|probably|perhaps|maybe|either|both|or|and|but|part|presumably|apparently|allegedly|likely|supposedly|even|especially|particularly|than|as|is|are|was|were|be|been)$/

/** Below this a phrase may hang on another word. */
const SURE = 0.5

/** It hangs on the clause's verb, or on what the verb is about to do, and no other clause stands between. */
function isItsOwn(
  { sentence: { tokens } }: Statement,
  { clause, syntax }: { readonly clause: Clause; readonly syntax: Tree },
  { whole, head }: Pick<Found, 'whole' | 'head'>,
): boolean {
  const governor = verbAbove(syntax, head, tokens[whole]?.lower === 'because')
  const above = syntax.relations[governor] === 'xcomp' ? (syntax.heads[governor] ?? -1) : governor
  const isAlone = !syntax.xpos
    .slice(clause.verb.last, Math.max(clause.verb.last, whole))
    .some((tag) => /^(?:VB|MD)/.test(tag))
  const opensClause = /^(?:because|when)$/.test(tokens[whole]?.lower ?? '')
  if (!(isAlone && opensClause) && governor !== clause.predicate && above !== clause.predicate) return false
  if (clause.front && whole < clause.front.last) return true
  const isClear = (syntax.confidence[head] ?? 0) >= SURE
  for (let at = clause.verb.last; at < whole; at++) {
    if (BREAKS.test(tokens[at]?.lower ?? '') || FINITE_TAG.test(syntax.xpos[at] ?? '')) return false
    if (!isClear && /^acl/.test(syntax.relations[at] ?? '')) return false
  }
  return true
}

/** The word that a cause hangs on; "because" says nothing of a noun before it, whatever the tree makes of it. */
function verbAbove(tree: Tree, head: number, isOfVerb: boolean): number {
  const above = tree.heads[head] ?? -1
  const noun =
    isOfVerb &&
    /^nmod/.test(tree.relations[head] ?? '') &&
    /^(?:obl|obj|nsubj)/.test(tree.relations[above] ?? '')
  return noun ? (tree.heads[above] ?? -1) : above
}

const BREAKS =
  /^(?:that|which|who|whom|whose|where|when|if|while|whilst|although|though|until|unless|than|because|:|;|—|–)$/

/** Words of the longest cause that is told apart. */
const MOST_WORDS = 16

function slotOf(
  statement: Statement,
  { clause, syntax }: { readonly clause: Clause; readonly syntax: Tree },
  { shape, whole, first, head }: Found,
): CauseSlot | null {
  const { tokens } = statement.sentence
  const isFront = clause.front !== null && whole < clause.front.last
  const end = isFront && clause.front ? clause.front.last : Math.min(clause.last, statement.tokens.last)
  const last = endOfCause(statement, { first, last: end }, shape)
  const words = tokens.slice(first, last ?? first)
  const [opening] = words
  const closing = words.at(-1)
  if (last === null || !opening || !closing || words.length > MOST_WORDS) return null
  if (
    words.some(
      ({ lower }, at) =>
        POINTS.test(lower) && syntax.xpos[first + at] !== 'IN' && words[at - 1]?.lower !== 'so',
    ) ||
    !saysEnough(words, shape)
  )
    return null
  const slot = { start: opening.start, end: closing.end, first, last }
  const from = tokens[whole]?.start ?? slot.start
  if (!isShown(statement, { ...slot, start: from, first: whole })) return null
  return {
    kind: 'cause',
    ...slot,
    text: /^(?:purpose|condition)$/.test(shape)
      ? spaced(words).replace(/^(?:To|When) /, (opening) => opening.toLowerCase())
      : spaced(words),
    shape,
    whole: { first: whole, last },
    confidence: syntax.confidence[head] ?? 0,
  }
}

/** Words that point outside the cause, or make it another one's. */
const POINTS = /^(?:this|that|these|those|such|same|former|latter|other|others|another|i|we|you|my|our|your)$/

/** A clause has a subject and a verb; a phrase is more than a pronoun. */
function saysEnough(words: readonly Token[], shape: CauseShape): boolean {
  if (shape === 'condition') return words.length >= 3
  if (shape === 'clause') return words.length >= 3 && words.some((_, at) => isFinite(words, at))
  if (shape === 'purpose') return words.length >= 3
  return (
    words.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && !words.some((_, at) => isFinite(words, at))
  )
}

/** What may follow a cause behind a comma or without one: it adds to the whole sentence. */
const ADDS =
  /^(?:which|who|whom|whose|where|when|while|whilst|although|though|but|so|with|as|whereas|despite|including|such|along|together|making|leading)$/

/** Index behind a cause: the end of the clause, or a mark or word behind which nothing is its own; null where that is not sure. */
function endOfCause(
  { sentence: { tokens, syntax, mentions } }: Statement,
  { first, last }: TokenRange,
  shape: CauseShape,
): number | null {
  for (let at = first + 1; at < last; at++) {
    const word = tokens[at]?.lower ?? ''
    const next = tokens[at + 1]
    if (mentions.some((mention) => mention.first < at && at < mention.last)) continue
    if (/^[([;:—–]$/.test(word)) return at
    if (/^(?:although|though|while|whilst|whereas|but)$/.test(word)) return at
    if (
      !/^(?:clause|condition)$/.test(shape) &&
      OPENS_ANOTHER.test(`${word} ${syntax?.relations[at] ?? ''} ${syntax?.xpos[at] ?? ''}`) &&
      !isToldWhich(tokens, first, at)
    )
      return at
    if (word !== ',') continue
    if (at + 1 >= last) return at
    const adds = ADDS.test(next?.lower ?? '') || /^VBG$/.test(syntax?.xpos[at + 1] ?? '')
    const joins = /^(?:and|or)$/.test(next?.lower ?? '') && shape !== 'phrase' && isFinite(tokens, at + 2)
    if (adds || joins) return at
    if (!isListed(tokens, at + 1, last)) return null
  }
  return last
}

/** "only the towns | that flood": without what follows, a noun behind "the" or "only" would mean another thing, or more. */
const isToldWhich = (tokens: readonly Token[], first: number, at: number): boolean =>
  /^(?:that|which|who)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(Math.max(first, at - 4), at).some(({ lower }) => /^(?:the|those|only|all|any)$/.test(lower))

/** "as it believed", "that barred": a clause that hangs on the words before. */
const OPENS_ANOTHER = /^as mark|^(?:that|which|who) \S+ W/

/** "wars, | conflicts and invasions": plain words as far as the last "and". */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  const and = tokens.findIndex(({ lower }, at) => at >= first && at < last && /^(?:and|or)$/.test(lower))
  return and >= 0 && and - first <= 6 && !holdsFinite(tokens, { first, last })
}
