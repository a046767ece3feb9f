import type { AnalysedSentence } from '../language/analysis'
import { BE } from '../language/closed-classes'
import { isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import { isSaying } from './saying'
import type { Statement } from './statement'
import { isLeftOut, keeps, shownWords, wording } from './statement'

/** From a capital letter to its full stop, with a verb, and no marks that only lists have, and not torn. */
export function isPlain(statement: Statement): boolean {
  const { sentence, tokens } = statement
  const told = wording(statement)
  return (
    /^\p{Lu}[^?!/|[\]•*]*[\p{L}\p{N}’')]\.$/u.test(told) &&
    !/:\s*[^\p{L}\s]/u.test(told) &&
    sentence.tokens.some((_, at) => at >= tokens.first && isFinite(sentence.tokens, at)) &&
    !isTornContext(statement) &&
    !lacksSubject(statement)
  )
}

/**
 * True for words that nobody can read alone: "Mr Berg said.", of which what he said fell away, "It is the best day.", which
 * stands inside what he says, a quotation that is not closed, "What is strange.", of which the main clause fell away, "Finished third in the
 * race.", of which the subject did, "It is in Elm.; Additionally.", where one sentence was run into the next.
 */
export const isTornContext = (statement: Statement): boolean =>
  hasOpenQuotation(statement) ||
  isInsideSpeech(statement) ||
  isSpeakerAlone(statement) ||
  isSideClauseAlone(statement) ||
  isVerbInFront(statement) ||
  /[.!?];/.test(wording(statement))

function hasOpenQuotation(statement: Statement): boolean {
  const told = wording(statement)
  return told.split('"').length % 2 === 0 || told.split('“').length !== told.split('”').length
}

/** Its verb is one that somebody says, and it tells neither who nor with quotation marks. */
function isInsideSpeech(statement: Statement): boolean {
  const { sentence, clause, attribution } = statement
  const verb = clause?.verb.main ?? shownFinites(statement)[0] ?? -1
  return attribution === null && sentence.quoted.has(verb)
}

/** "Mr Berg said.", "Mr Berg said on Monday.": who said something, and not what. */
function isSpeakerAlone(statement: Statement): boolean {
  const { sentence, clause, tokens } = statement
  if (!clause) return false
  const lemma = sentence.syntax?.lemmas[clause.verb.main]?.toLowerCase() ?? ''
  const saysNothing =
    endsAt(sentence, clause.verb.last, tokens.last) ||
    (NEEDS_WORDS.test(lemma) && isWithoutWords(statement, clause.verb.last))
  return isSaying(lemma) && saysNothing && !shownFinites(statement).some((at) => at < clause.subject.first)
}

/** Verbs that say nothing without what is said. */
const NEEDS_WORDS = /^(?:say|add|claim|insist|argue|state|conclude)$/

/** "earlier on public television": behind a verb of saying stands only when and where. */
const isWithoutWords = (
  { sentence: { tokens, quoted }, tokens: { last } }: Statement,
  verb: number,
): boolean =>
  !tokens
    .slice(verb, last)
    .some(
      ({ pos, lower }, step) =>
        isFinite(tokens, verb + step) ||
        quoted.has(verb + step) ||
        /^(?:so|this|that|it|nothing|no|yes)$/.test(lower) ||
        pos === 'VERB',
    ) && opensWhenOrWhere(tokens[verb])

const opensWhenOrWhere = (token: Token | undefined): boolean => /^(?:ADV|ADP)$/.test(token?.pos ?? '')

/** Nothing but a name, an adverb or a mark stands between a verb and the end of a part: what is said is told behind it. */
export const endsAt = ({ tokens }: AnalysedSentence, verb: number, end: number): boolean =>
  tokens.slice(verb, end).every(({ pos }) => /^(?:PUNCT|ADV|PROPN)$/.test(pos))

/** "What is strange": the one verb belongs to the clause that the first word opens. */
function isSideClauseAlone(statement: Statement): boolean {
  const opening = shownWords(statement)[0]?.[0].lower ?? ''
  return OPENS_SIDE_CLAUSE.test(opening) && shownFinites(statement).length < 2
}

/** "finished third in the race": a verb opens it, and nothing is written for what stood in front. */
function isVerbInFront(statement: Statement): boolean {
  const { sentence, tokens, prefix } = statement
  const at = sentence.tokens.findIndex(
    (token, index) => index >= tokens.first && !isLeftOut(statement, token),
  )
  const opening = sentence.tokens[at]
  if (!opening || prefix !== '' || !keeps(statement, opening)) return false
  const isVerb = /^VB[DZ]$/.test(sentence.syntax?.xpos[at] ?? '')
  return isVerb && (/^\p{Ll}/u.test(opening.text) || sentence.syntax?.relations[at] === 'root')
}

const OPENS_SIDE_CLAUSE = /^(?:what|whatever|who|whoever|which|how|why|whether)$/

/** The indexes of the finite verbs that a statement shows. */
const shownFinites = (statement: Statement): number[] =>
  shownWords(statement).flatMap(([, at]) => (isFinite(statement.sentence.tokens, at) ? [at] : []))

/** "Besides the harm of lead is that it …": a phrase with a preposition is no subject of a "that". */
function lacksSubject({ sentence: { tokens }, tokens: { first } }: Statement): boolean {
  const verb = tokens.findIndex((_, at) => at >= first && isFinite(tokens, at))
  const opening = tokens.slice(first, verb)
  const isPhrase =
    opening[0]?.pos === 'ADP' && !opening.some(({ text, pos }) => text === ',' || pos === 'PRON')
  return isPhrase && BE.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'that'
}
