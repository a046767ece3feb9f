import { isBare, LONGEST_TAIL } from '../../facts/bare'
import type { FoundFact } from '../../facts/found-fact'
import { certaintyOf, isDenied } from '../../facts/hedges'
import { looseTime } from '../../facts/loose-times'
import { looseWords } from '../../facts/loose-words'
import { isReckoning } from '../../facts/reckoned'
import { mayBeSaid } from '../../facts/saying'
import type { Statement } from '../../facts/statement'
import { covers, endingAt, isLeftOut, startingAt } from '../../facts/statement'
import { beforeSpeech } from '../../facts/stretches'
import type { Topic } from '../../facts/topic'
import type { AnalysedSentence } from '../../language/analysis'
import type { Clause } from '../../language/clauses'
import { isParticipial } from '../../language/clauses'
import { FINITE_AUXILIARIES } from '../../language/closed-classes'
import type { TokenRange } from '../../language/mentions'
import { holdsFinite, isFinite, verbGroupAt } from '../../language/phrases'
import type { Token } from '../../language/token'
import { isParting, isStop } from '../../language/token'
import { shareSubject } from '../../language/verb-number'
import { belongsBefore, isInFront, isOfPair, isOfSide } from './belongs-before'
import { secondVerb } from './second-verbs'

/**
 * A fact told without what a question about its slot can do without: a participle before the subject, an earlier verb
 * of the same subject, a second clause, a closing side clause. What is loose is looked for again in what is left.
 */
export function shortened(source: FoundFact, topic: Topic): FoundFact {
  const { statement, slot } = source
  const short = withoutTail(withoutEarlierVerb(withoutIdleFront(statement, slot), slot), slot)
  if (short === statement) return source
  const told = recounted(short)
  const loose = looseWords(told, topic)
  return { ...source, statement: told, loose }
}

/** Negation and hedges are those of the words that are left. */
export function recounted(statement: Statement): Statement {
  const words = statement.sentence.tokens.filter(
    (token) => covers(statement, token) && !statement.edits.some((edit) => covers(edit, token)),
  )
  return { ...statement, certainty: certaintyOf(words, statement.framed), negated: isDenied(words) }
}

/** "Opened in 2005, the hall is …", "In recent years, the hall is …" -> "The hall is …". */
function withoutIdleFront(statement: Statement, slot: TokenRange): Statement {
  const { clause, sentence } = statement
  if (!clause?.front || slot.first < clause.front.last || !isIdle(sentence, clause)) return statement
  return startingAt(statement, clause.front.last)
}

/**
 * A participle, or a time that only says when to who knows the day of writing ("In recent months,"). What is over
 * needs its time: "Last year, 300 boats were sold" is never told without it.
 */
const isIdle = ({ tokens, syntax }: AnalysedSentence, { front, verb }: Clause): boolean =>
  front !== null &&
  tokens[front.last - 1]?.text === ',' &&
  !isReckoning(tokens, front) &&
  (isParticipial(tokens, front) ||
    (/^(?:VB[PZ]|MD)$/.test(syntax?.xpos[verb.finite] ?? '') &&
      tokens
        .slice(front.first, front.last)
        .some((_, step) => looseTime(tokens, front.first + step) !== null)))

/** "She led the club in 1991 and won a prize in 2000", asked for 2000 -> "She won a prize in 2000". */
function withoutEarlierVerb(statement: Statement, slot: TokenRange): Statement {
  const { clause, sentence } = statement
  if (!clause || slot.first < clause.rest.first) return statement
  const { tokens } = sentence
  for (let at = slot.first - 1; at > clause.rest.first; at--) {
    const verb = secondVerb(sentence, at, clause.rest.last)
    if (verb === null || verb >= slot.first) continue
    const group = verbGroupAt(tokens, verb)
    if (!group || !isOwnVerb(tokens, clause.verb, verb)) return statement
    if (!isOfSubject(statement, verb) || mayBeSaid(sentence, verb)) return statement
    const from = tokens[clause.verb.first]
    const to = tokens[verb]
    if (!from || !to || tokens.slice(clause.rest.first, at).some(opensSide)) return statement
    return {
      ...statement,
      edits: [
        ...statement.edits.filter((edit) => edit.end <= from.start || edit.start >= to.start),
        { start: from.start, end: to.start, text: '' },
      ],
      clause: { ...clause, verb: group, rest: { first: group.last, last: clause.rest.last } },
    }
  }
  return statement
}

/** By its number, the verb at `second` may have the subject of the statement's own. */
const isOfSubject = ({ clause, sentence: { tokens, syntax } }: Statement, second: number): boolean =>
  clause === null ||
  shareSubject(tokens, syntax?.xpos ?? [], {
    subject: clause.head.last - 1,
    first: clause.verb.finite,
    second,
  })

const opensSide = (token: Token): boolean =>
  /^(?:that|which|who|whom|whose|where|when|because|if|than|;|:|—|–|“|")$/.test(token.lower)

/** The second verb is finite for itself: it does not share the first one's auxiliary ("was born and raised"). */
const isOwnVerb = (
  tokens: readonly Token[],
  first: { readonly main: number; readonly finite: number },
  second: number,
): boolean => first.main === first.finite || FINITE_AUXILIARIES.has(tokens[second]?.lower ?? '')

/** Fewer words than this say too little to be asked about. */
const FEWEST = 6

/** Without the second clause or side clause that follows the slot, where enough is left. */
function withoutTail(statement: Statement, slot: TokenRange): Statement {
  const { sentence, clause } = statement
  const { tokens, mentions } = sentence
  const from = Math.max(slot.last, (clause?.verb.last ?? statement.tokens.first + 3) + 1)
  for (let at = from; at < statement.tokens.last - 1; at++) {
    const inside = mentions.some((mention) => mention.first < at && at < mention.last)
    if (inside || !isBoundary(tokens, at, { statement, slot })) continue
    const shown = tokens
      .slice(statement.tokens.first, at)
      .filter((token) => token.pos !== 'PUNCT' && !statement.edits.some((edit) => covers(edit, token)))
    if (shown.length < FEWEST) continue
    const mayStay = statement.tokens.last - at <= LONGEST_TAIL
    if (mayStay && isBare(tokens, mentions, (word) => isTold(statement, word, at))) continue
    return cut(statement, at, slot)
  }
  return statement
}

/** A word before `end` that a statement shows, or that something else is shown for. */
const isTold = (statement: Statement, at: number, end: number): boolean => {
  const token = statement.sentence.tokens[at]
  return token !== undefined && at >= statement.tokens.first && at < end && !isLeftOut(statement, token)
}

function cut(statement: Statement, boundary: number, slot: TokenRange): Statement {
  const speech = beforeSpeech(statement.sentence.tokens, boundary)
  let at = speech < slot.last ? boundary : speech
  while (/^(?:and|or|but|,)$/.test(statement.sentence.tokens[at - 1]?.lower ?? '')) at--
  return endingAt(statement, at)
}

const OPENS_EXTRA =
  /^(?:where|which|who|whose|whom|when|although|though|while|whilst|whereas|but|with|followed|including|despite|because|as|so|then|yet|until|since|after|before|thus|thereby)$/

interface Place {
  readonly statement: Statement
  readonly slot: TokenRange
}

function isBoundary(tokens: readonly Token[], at: number, { statement, slot }: Place): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (isBracketed(statement, token) || sharesObject(tokens, token.text === ',' ? at : at - 1)) return false
  if (/^(?:not|only|either|neither|both)$/.test(tokens[at - 1]?.lower ?? '')) return false
  if (isOfSide(statement.sentence, at) || isInFront(statement, at)) return false
  if (opensTorn(tokens, at, statement)) return true
  if (isParting(tokens, at)) return !isOfPair(tokens, at)
  if (isStop(tokens, at)) return true
  if (/^(?:and|but)$/.test(token.lower)) {
    const verb = secondVerb(statement.sentence, at, statement.tokens.last)
    return verb !== null && isOfSubject(statement, verb) && !isLastOfVerbs(statement, at)
  }
  if (token.text !== ',' || !holdsFinite(tokens, { first: statement.tokens.first, last: at })) return false
  if (next.pos === 'ADP' && /^wh(?:ich|om)$/.test(tokens[at + 2]?.lower ?? '')) return true
  if (
    (OPENS_EXTRA.test(next.lower) && /^\p{Ll}/u.test(next.text)) ||
    (next.pos === 'VERB' && /ing$/.test(next.lower) && next.lower !== 'depending')
  )
    return !belongsBefore(statement, at) && !isReckoning(tokens, { first: at, last: statement.tokens.last })
  if (/^(?:and|or|but)$/.test(next.lower)) return clauseFollows(tokens, at + 2, statement.tokens.last)
  return at === slot.last && /^(?:an?|one)$/.test(next.lower) && !commaFollows(tokens, at + 1, statement)
}

/** "She bakes bread, can cook rice | and sells tea": without the last of three verbs the comma between the others joins nothing. */
const isLastOfVerbs = ({ clause, sentence: { tokens } }: Statement, and: number): boolean =>
  clause !== null &&
  tokens.some(
    ({ text }, at) => at > clause.verb.last && at < and - 1 && text === ',' && isFinite(tokens, at + 1),
  )

/** "to consider, and even adapt to, new customs", "most, but not all, of the boats": what stands behind the second comma belongs to both. */
function sharesObject(tokens: readonly Token[], comma: number): boolean {
  if (!/^(?:and|or|but|if|though)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  const length = tokens.slice(comma + 1, comma + 8).findIndex(({ text }) => text === ',')
  return (
    length > 1 &&
    (/^(?:ADP|PART)$/.test(tokens[comma + length]?.pos ?? '') || tokens[comma + length + 2]?.lower === 'of')
  )
}

/** A word of brackets that are left out. */
const isBracketed = ({ edits, text }: Statement, token: Token): boolean =>
  edits.some((edit) => covers(edit, token) && /^\s*[([]/.test(text.slice(edit.start, edit.end)))

/** A word that is left out with the head of a list: what follows the cut is the list's rest, behind a comma. */
function opensTorn(tokens: readonly Token[], at: number, { edits }: Statement): boolean {
  const token = tokens[at]
  const edit = token && edits.find((other) => other.text === '' && covers(other, token))
  return edit !== undefined && tokens.find(({ start }) => start >= edit.end)?.text === ','
}

const commaFollows = (tokens: readonly Token[], at: number, { tokens: { last } }: Statement): boolean =>
  tokens.slice(at, last).some((token) => token.text === ',')

/** A finite verb soon behind ", and", with no relative word before it: a clause of its own, or a second verb. */
function clauseFollows(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 10); at++) {
    const token = tokens[at]
    if (!token || token.text === ',' || opensSide(token)) return false
    if (at === first && /^(?:he|she|it|they)$/.test(token.lower)) return true
    if (isFinite(tokens, at)) return true
  }
  return false
}
