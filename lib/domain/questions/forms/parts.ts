import { isReckoning } from '../../facts/reckoned'
import type { Statement } from '../../facts/statement'
import { edited, opensName, spanOf, tidied, unCapitalised } from '../../facts/statement'
import { beforeSpeech } from '../../facts/stretches'
import type { Span } from '../../articles/span'
import type { AnalysedSentence } from '../../language/analysis'
import type { Clause } from '../../language/clauses'
import { clauseAt, isParticipial } from '../../language/clauses'
import { BE, DO, HAVE, MODALS } from '../../language/closed-classes'
import { doFor, finiteVerb, isPluralNoun } from '../../language/inflection'
import type { TokenRange } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { isStop, theAt } from '../../language/token'
import { lexnameOf } from '../../language/wordnet/lexnames'
import { hasTornFront, isDescribing } from './fronts'
import { describesNoun, sharesNoun } from './second-verbs'

/** A statement whose subject and verb are sure, as the pieces that questions are put together from. */
export interface Parts {
  readonly statement: Statement
  readonly clause: Clause
  /** What follows the verb, cut before a second verb of the same subject ("… and sold them"). */
  readonly rest: TokenRange
}

/** The pieces of a statement, or null where its main clause is not sure. */
export function partsOf(statement: Statement): Parts | null {
  const { clause } = statement
  if (!clause || isDoingItself(statement, clause) || hasTornFront(statement, clause)) return null
  const { tokens } = statement.sentence
  const end = beforeSecondClause(tokens, {
    first: clause.rest.first,
    last: Math.min(clause.rest.last, statement.tokens.last),
  })
  const { first } = clause.rest
  return {
    statement,
    clause,
    rest: {
      first,
      last: withoutJoint(tokens, first, beforeSecondVerb(statement.sentence, { first, last: end })),
    },
  }
}

/** "Her first job was teaching boys": "When was her first job teaching boys?" would make the job the teacher. */
function isDoingItself({ sentence: { tokens, syntax } }: Statement, { head, verb }: Clause): boolean {
  const { main, finite } = verb
  const doing = /^VB[GN]$/.test(syntax?.xpos[main] ?? '') && /ing$/.test(tokens[main]?.lower ?? '')
  return (
    doing &&
    main > finite &&
    BE.has(tokens[finite]?.lower ?? '') &&
    DOINGS.test(tokens[head.last - 1]?.lower ?? '')
  )
}

const DOINGS =
  /^(?:activity|task|job|aim|goal|purpose|role|plan|idea|step|act|mission|duty|hobby|method|practice|habit|focus|work|priority|challenge|way|move|venture|project)$/

/** Without the "and" that a clause left out has been joined by, and without ", adding" before words that are. */
function withoutJoint(tokens: readonly Token[], first: number, last: number): number {
  let end = Math.max(first, beforeSpeech(tokens, last))
  while (end > first && /^(?:,|and|but|or)$/.test(tokens[end - 1]?.lower ?? '')) end--
  return end
}

/** Index before ", and groups will be led": a second clause with a subject of its own. */
function beforeSecondClause(tokens: readonly Token[], rest: TokenRange): number {
  for (let at = rest.first; at < rest.last - 2; at++) {
    const token = tokens[at]
    if (isStop(tokens, at)) return at
    const joins =
      token?.text === ',' &&
      /^(?:and|but|so|yet|while|whilst|whereas|although|though)$/.test(tokens[at + 1]?.lower ?? '')
    if (joins && clauseAt(tokens, at + 2, rest.last)) return at
  }
  return rest.last
}

/** Index before "and sold them": a second verb of the same subject cannot follow a question's inverted first one. */
function beforeSecondVerb({ tokens, syntax }: AnalysedSentence, rest: TokenRange): number {
  for (let at = rest.first; at < rest.last - 1; at++) {
    const describes = syntax?.relations[at + 1] === 'amod'
    if (tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'VERB' && isFinite(tokens, at + 1) && !describes)
      return at
    if (!/^(?:and|but|or|then)$/.test(tokens[at]?.lower ?? '')) continue
    let next = at + 1
    while (tokens[next]?.pos === 'ADV') next++
    const shared =
      at === rest.first &&
      BE.has(tokens[at - 2]?.lower ?? '') &&
      /(?:ed|en|wn|t)$/.test(tokens[next]?.lower ?? '')
    if (shared || sharesNoun(tokens, at, next) || describesNoun(syntax, next)) continue
    if (next < rest.last && isFinite(tokens, next)) return tokens[at - 1]?.text === ',' ? at - 1 : at
  }
  return rest.last
}

/** The words of some tokens after the statement's edits; `drop` is left out. */
export function words(statement: Statement, range: TokenRange, drop: readonly Span[] = []): string {
  if (range.last <= range.first) return ''
  return tidied(
    edited(
      statement,
      spanOf(statement, range),
      drop.map((span) => ({ ...span, text: '' })),
    ),
  )
}

/** What ties a sentence to the one before it. */
const CONNECTS =
  /^(?:for example|for instance|as a result|as such|in addition|in fact|of course|in general|in particular|on the other hand|on the one hand|in contrast|by contrast|in short|in other words|at the same time|as with|like|unlike|despite this|in this|for this|next|to some extent|to a large extent|in part)\b/i

/** The fronted adverbial with its comma, or "" when there is none or it is the one asked for. */
export function frontOf({ statement, clause }: Parts, drop: readonly Span[]): string {
  if (!clause.front) return ''
  const { tokens } = statement.sentence
  if (isParticipial(tokens, clause.front) && !isReckoning(tokens, clause.front)) return ''
  const said = tokens.slice(clause.front.first, clause.front.last)
  if (!said.some((token) => /^(?:NOUN|PROPN|NUM)$/.test(token.pos)) || said[0]?.pos === 'NUM') return ''
  if (CONNECTS.test(words(statement, clause.front)) || isDescribing(statement, clause)) return ''
  const span = spanOf(statement, clause.front)
  if (drop.some((other) => other.start < span.end && other.end > span.start)) return ''
  return `${lower(statement, clause.front)}, `
}

/** Words with a small first letter, unless they start with a name. */
export function lower(statement: Statement, range: TokenRange, drop: readonly Span[] = []): string {
  const first = statement.sentence.tokens[range.first]
  const replaced = statement.edits.some((edit) => edit.start === first?.start && edit.text !== '')
  const said = words(statement, range, drop)
  return replaced
    ? said
    : unCapitalised(
        said,
        (first?.pos === 'PROPN' && lexnameOf(first.lower) === null) ||
          opensName(statement.sentence, range.first),
      )
}

/** "the tower was built by …" asked: the finite verb before the subject, with "did" where it needs one; null when unsure. */
export function inverted(parts: Parts, drop: readonly Span[]): string | null {
  const { statement, clause, rest } = parts
  const { tokens } = statement.sentence
  const finite = tokens[clause.verb.finite]
  const range = subjectAlone(tokens, clause.subject)
  if (!finite || opensWithFront(statement, range) || isList(statement.sentence, clause)) return null
  const subject = lower(statement, range)
  const focus = focusOf(parts)
  if (focus === null) return null
  const adverbs = words(statement, { first: clause.verb.first, last: clause.verb.finite }, focus)
  const after = words(statement, { first: clause.verb.finite + 1, last: clause.verb.last }, focus)
  const tail = words(statement, rest, drop)
  if (isInverting(parts)) return joined([finite.lower, subject, adverbs, after, tail])
  if (isSecondVerb(tokens, rest)) return null
  const verb = finiteVerb(finite, isPluralSubject(parts))
  return verb && after === '' ? joined([doFor(verb.tense), subject, adverbs, verb.base, tail]) : null
}

/**
 * The "only" of "she only met him in May": it belongs to a word behind the verb, and before a bare verb it would belong to
 * the deed. What is told is true without it; null where "not only" tells of more.
 */
export function focusOf({ statement, clause }: Parts): readonly Span[] | null {
  const { tokens } = statement.sentence
  const { first, last } = clause.verb
  const found = tokens.slice(first, last).filter(({ lower }) => FOCUS.test(lower))
  const isNegated = tokens.slice(first, last).some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower))
  return found.length > 0 && isNegated ? null : found.map(({ start, end }) => ({ start, end }))
}

/** Adverbs that single out another word than the one they stand before. */
const FOCUS = /^(?:only|even|just|merely|simply|solely)$/

/** "attacked | and destroyed the fort": "did" would change the first verb and not the second. */
const isSecondVerb = (tokens: readonly Token[], { first }: TokenRange): boolean =>
  /^(?:and|or|but)$/.test(tokens[first]?.lower ?? '') && isFinite(tokens, first + 1)

/** "In autumn, talks were held", "At Elm a play was given", "Old and grey, the tower was sold": a front that the tree takes for a part of the subject cannot stand behind the verb; "at least 40 boats" can. */
function opensWithFront({ sentence: { tokens } }: Statement, { first, last }: TokenRange): boolean {
  const comma = tokens.findIndex(({ text }, at) => at >= first && at < last && text === ',')
  if (tokens[first]?.pos === 'ADJ') return comma > 0 && tokens[comma + 1]?.pos === 'DET'
  return (
    tokens[first]?.pos === 'ADP' &&
    (comma > 0 || !tokens.slice(first + 1, first + 4).some(({ pos }) => pos === 'NUM'))
  )
}

/** "The Friends of the Tower, a group of local volunteers," -> "the Friends of the Tower". */
export function subjectAlone(tokens: readonly Token[], subject: TokenRange): TokenRange {
  const mark = tokens[subject.last - 1]?.text ?? ''
  if (!/^[,—–]$/.test(mark)) return subject
  const opening = tokens.findIndex((token, index) => index >= subject.first && token.text === mark)
  return { first: subject.first, last: opening }
}

/** "the towns of Elm, in the north, and Oak, in the south,", "boats, nets and tents, all old,": what stands between the first comma and the last goes on with a list. */
function isList({ tokens, syntax }: AnalysedSentence, { subject, head }: Clause): boolean {
  const { last: comma } = subjectAlone(tokens, subject)
  const isName = (at: number): boolean => tokens[at + theAt(tokens, at)]?.pos === 'PROPN'
  return tokens.slice(comma, subject.last).some(({ text }, step) => {
    const at = comma + step
    const isJoined = syntax?.relations[at] === 'conj' && syntax.heads[at] === head.last - 1
    const opens = text === ',' && step > 0 && tokens[at + 1]?.lower === 'and'
    return isJoined || (opens && tokens[comma - 1]?.pos === 'PROPN' && isName(at + 2))
  })
}

const joined = (pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').join(' ')

/** Auxiliaries and "be" go before the subject themselves; "has" only with a participle behind it. */
function isInverting({ statement, clause }: Parts): boolean {
  const word = statement.sentence.tokens[clause.verb.finite]?.lower ?? ''
  if (BE.has(word) || MODALS.has(word)) return true
  return (HAVE.has(word) || DO.has(word)) && clause.verb.main !== clause.verb.finite
}

/** True for a clause whose whole verb is a form of "be". */
export const isPlainBe = ({ statement, clause }: Parts): boolean =>
  clause.verb.main === clause.verb.finite &&
  BE.has(statement.sentence.tokens[clause.verb.finite]?.lower ?? '')

/** True for a subject that "do" and "are" go with: a list, "they" or a plural noun. */
export function isPluralSubject({ statement, clause }: Parts): boolean {
  const { tokens } = statement.sentence
  const head = tokens[clause.head.last - 1]
  const listed = tokens
    .slice(clause.head.last, clause.subject.last)
    .some((token) => token.lower === 'and' || token.lower === 'or')
  return (
    listed ||
    head?.lower === 'they' ||
    (head !== undefined && head.pos !== 'PROPN' && isPluralNoun(head.lower))
  )
}

/** A question mark at the end, a capital at the start, and who says so in front. */
export function asQuestion(statement: Statement, body: string): string {
  const said = tidied(statement.prefix + body).replace(/(?<!\b\p{Lu})[.?!]+$/u, '')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}?`
}
