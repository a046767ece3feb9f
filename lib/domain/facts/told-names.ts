import type { AnalysedSentence } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { NameKind, NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import { isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { covers, overlaps, shownWords } from './statement'
import type { Statement } from './statement'

/** A loose word of the sentence behind a statement. */
export interface Pointer {
  readonly sentence: AnalysedSentence
  readonly at: number
  readonly token: Token
}

/** In the same paragraph, or in the one before where that is a single sentence, as news are written. */
export const isNear = ({ text, sentence: before }: Statement, sentence: AnalysedSentence): boolean =>
  before.paragraph === sentence.paragraph ||
  (before.index === sentence.index - 1 &&
    (before.start === 0 || text[before.start - 1] === '\n') &&
    text.slice(before.end, sentence.start).trim() === '')

/** The names that a statement shows, or resolves to their full form. */
export const namesIn = (statement: Statement, kinds: readonly NameKind[] | null = null): NameMention[] =>
  statement.sentence.mentions
    .filter(isName)
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .filter((name) => covers(statement, name))
    .filter((name) => !statement.edits.some((edit) => edit.text === '' && overlaps(edit, name)))

/** The last word of a statement's subject, before what is added to it. */
export const subjectNoun = (statement: Statement): Token | undefined =>
  statement.sentence.tokens[endOfSubject(statement) - 1]

/** The name that is the subject of a statement. */
export const subjectName = (statement: Statement): NameMention | undefined =>
  statement.sentence.mentions.filter(isName).find(({ last }) => last === endOfSubject(statement))

/** "von Lettow": the head and what of its name follows. */
function endOfName(tokens: readonly Token[], { head, subject }: Clause): number {
  let { last } = head
  while (last < subject.last && tokens[last - 1]?.pos === 'PROPN' && tokens[last]?.pos === 'PROPN') last++
  return last
}

/** Index behind the subject's head: of the clause, or, where none is sure, of the plain words that open the sentence before its verb. */
function endOfSubject({ clause, sentence: { tokens }, tokens: { first } }: Statement): number {
  if (clause) return endOfName(tokens, clause)
  const verb = tokens.findIndex((_, at) => at >= first && isFinite(tokens, at))
  const opening = tokens.slice(first, verb)
  const plain = opening.every(
    ({ pos, lower }) => /^(?:NOUN|PROPN|ADJ|NUM|DET)$|^(?:the|an?)$/.test(pos) || /ing$|ed$/.test(lower),
  )
  return verb > first && plain ? verb : 0
}

/** The words that a statement shows as the article wrote them, without those that it quotes. */
export const wordsIn = (statement: Statement): Token[] =>
  shownWords(statement)
    .filter(([, at]) => !statement.sentence.quoted.has(at))
    .map(([token]) => token)

/** The common nouns among them. */
export const nounsIn = (statement: Statement): Token[] =>
  wordsIn(statement).filter(({ pos }) => pos === 'NOUN')
