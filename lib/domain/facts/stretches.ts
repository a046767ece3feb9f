import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { TokenRange } from '../language/mentions'
import { holdsFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { behindOpenings, startOfStatement, tokenFrom } from './simplify'
import type { Edit } from './statement'

/** True for two stretches with a token in common. */
export const meet = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last

/** "In Elm, said Berg, it rains": between a phrase in front and the subject one of the two commas stays. */
export function liftedOut(
  { tokens }: AnalysedSentence,
  { front, subject }: Clause,
  range: TokenRange,
): TokenRange {
  const { first, last } = withMarks(tokens, range)
  const isBehindFront = front !== null && first > front.first && last <= subject.first
  return { first, last: isBehindFront ? range.last : last }
}

/** With the comma before and behind it. */
const withMarks = (tokens: readonly Token[], { first, last }: TokenRange): TokenRange => ({
  first: tokens[first - 1]?.text === ',' ? first - 1 : first,
  last: tokens[last]?.text === ',' ? last + 1 : last,
})

/** From the clause's first kept word to its last. */
export function stretchOf(
  text: string,
  sentence: AnalysedSentence,
  { clause, dropped }: { readonly clause: Clause; readonly dropped: readonly TokenRange[] },
): TokenRange {
  const { tokens } = sentence
  const start = startOfStatement(text, sentence)
  let { first, last } = clause
  const opening = tokens[first]
  if (opening && opening.start < start && (sentence.tokens[clause.subject.first]?.start ?? 0) >= start) {
    first = tokenFrom(tokens, start)
  } else if (clause.front && opening && opening.start > sentence.start) {
    const own = behindOpenings(text, { start: opening.start, end: sentence.end })
    first = tokenFrom(tokens, own)
  } else if (
    /^(?:so|thus|therefore|hence)$/.test(opening?.lower ?? '') &&
    clause.subject.first === first + 1
  ) {
    first++
  }
  for (const part of dropped.toSorted((a, b) => a.first - b.first))
    if (part.first <= first) first = Math.max(first, part.last)
  for (const part of dropped.toSorted((a, b) => b.last - a.last))
    if (part.last >= last) last = Math.min(last, part.first)
  return { first, last: beforeSemicolon(tokens, { first: clause.verb.last, last }) }
}

/** Index of the semicolon behind a clause where another clause follows, of which only a torn part might be left; else its end. */
function beforeSemicolon(tokens: readonly Token[], { first, last }: TokenRange): number {
  const at = tokens.findIndex(({ text }, index) => index >= first && index < last && text === ';')
  const goesOn = holdsFinite(tokens, { first: at, last })
  return at > 0 && goesOn ? at : last
}

/** A clause up to where it is told. */
export const within = (clause: Clause, { first, last }: TokenRange): Clause => ({
  ...clause,
  first,
  last,
  front: frontFrom(clause.front, first),
  rest: { first: clause.rest.first, last: Math.min(clause.rest.last, last) },
})

const frontFrom = (front: TokenRange | null, first: number): TokenRange | null =>
  front === null || front.last <= first ? null : { first: Math.max(first, front.first), last: front.last }

/** Tokens of the longest ", saying in a letter" in front of a colon. */
const LONGEST_LEAD = 7

const SAYING =
  /^(?:adding|admitting|announcing|arguing|asking|claiming|commenting|declaring|explaining|insisting|joking|noting|observing|quipping|remarking|replying|saying|stating|stressing|telling|tweeting|warning|writing)$/

/** Index of the comma of "…, adding | : “We sail”" where what is said is cut off at `last`; `last` elsewhere. */
export function beforeSpeech(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ':') return last
  const comma = tokens.findLastIndex(({ text }, at) => at < last && text === ',')
  const isLead = comma > 0 && last - comma <= LONGEST_LEAD && SAYING.test(tokens[comma + 1]?.lower ?? '')
  return isLead && !holdsFinite(tokens, { first: comma + 1, last }) ? comma : last
}

/** The closing stop and footnote marks belong to the sentence, not to the statement. */
export function withoutStop(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  let end = last
  for (;;) {
    const speech = beforeSpeech(tokens, end)
    if (speech > first && speech < end) end = speech
    else if (end > first && /^[.,;:—–!]$/.test(tokens[end - 1]?.text ?? '')) end--
    else if (end - 3 > first && tokens[end - 1]?.text === ']' && tokens[end - 3]?.text === '[') end -= 3
    else return { first, last: end }
  }
}

/** The edit that leaves out some tokens and the space before them. */
export function cutOf(tokens: readonly Token[], { first, last }: TokenRange): Edit {
  const start = tokens[first - 1]?.end ?? tokens[first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start, text: '' }
}
