import type { Statement } from '../../facts/statement'
import { covers, isLeftOut, keeps, keptAt } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import type { Clause } from '../../language/clauses'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { FINITE_TAG } from '../../language/verbs'
import { brokenOff } from './broken-off'
import { losesHead } from './torn-heads'
import { losesLastVerb } from './torn-verbs'
import { unreadVerb } from './unread-verb'
import { statementGate, type Gate } from './gate'

/** "Commenced his reign over Elm", "In 1902 that Elm became a town", "dubbed the quarrel": a sentence that lacks a part. */
const halfStatement = statementGate('half-said', (statement) => {
  const found =
    verbInFront(statement) ??
    clefted(statement) ??
    namesNothing(statement) ??
    tellsNothing(statement) ??
    asksNothing(statement) ??
    openingDots(statement) ??
    halfAside(statement) ??
    notOnly(statement) ??
    contrastWithoutNow(statement) ??
    ratherAlone(statement) ??
    partsOfNothing(statement) ??
    sideAlone(statement) ??
    endsInRelative(statement) ??
    verbOfRelative(statement) ??
    whoseWithoutVerb(statement) ??
    listCutShort(statement) ??
    brokenOff(statement) ??
    losesHead(statement) ??
    losesLastVerb(statement) ??
    unreadVerb(statement)
  return found === null ? null : `Something is missing around “${found}”.`
})

/** What is asked of a relation or of what somebody is does not show its sentence. */
export const halfSaid: Gate = {
  name: halfStatement.name,
  check: (candidate, run) =>
    /^(?:relation|description)$/.test(candidate.source.detail?.type ?? '')
      ? null
      : halfStatement.check(candidate, run),
}

/** "The salt goes through cables that stretch": what was cut off behind the comma told how far. */
function endsInRelative(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const last = tokens.findLastIndex((token) => covers(statement, token) && /[\p{L}\p{N}]/u.test(token.text))
  const isCut = /^[,:]$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 2] !== undefined
  const isBare = /^(?:that|which|who)$/.test(tokens[last - 1]?.lower ?? '')
  return isCut && isBare ? spaced(tokens.slice(last - 1, last + 1)) : null
}

/** "Orvo, the family firm that has built boats in Bergen": all its verbs are those of "that". */
function verbOfRelative(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const verbs = keptAt(statement).filter((at) => isFinite(tokens, at))
  const isOfRelative = (at: number): boolean =>
    tokens
      .slice(Math.max(0, at - 1), at)
      .some((token) => /^(?:that|which|who)$/.test(token.lower) && keeps(statement, token))
  const [first] = verbs
  return first !== undefined && verbs.every(isOfRelative) ? spaced(tokens.slice(first - 1, first + 1)) : null
}

/** "A painter whose studies of insects": what they did was cut away with an aside. */
function whoseWithoutVerb(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const at = tokens.findIndex((token) => token.lower === 'whose' && covers(statement, token))
  const hasVerb = tokens.some(
    (token, index) => index > at && covers(statement, token) && isFinite(tokens, index),
  )
  return at < 0 || hasVerb ? null : spaced(tokens.slice(at, at + 2))
}

/** "The group consists of five islands: the main one": the rest of the list was cut away. */
function listCutShort(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const colon = tokens.findIndex((token) => token.text === ':' && covers(statement, token))
  const counted = tokens.slice(statement.tokens.first, colon).some(({ pos }) => pos === 'NUM')
  const last = tokens.findLastIndex((token) => covers(statement, token))
  const isCut = tokens.slice(last + 1).some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))
  return colon > 0 && counted && isCut ? spaced(tokens.slice(Math.max(0, colon - 1), colon + 1)) : null
}

/** Index of the first word that a statement shows, or that something else is shown for. */
const opensAt = (statement: Statement): number =>
  statement.sentence.tokens.findIndex(
    (token, at) => at >= statement.tokens.first && !isLeftOut(statement, token),
  )

/** "Thus commenced his reign": without the word in front, the verb stands where the subject should. */
function verbInFront(statement: Statement): string | null {
  const { sentence, clause, prefix, edits } = statement
  const at = opensAt(statement)
  const opening = sentence.tokens[at]
  if (!opening || prefix !== '' || edits.some((edit) => covers(edit, opening))) return null
  const isVerb =
    clause === null
      ? /^VB[DPZ]$/.test(sentence.syntax?.xpos[at] ?? '') && sentence.syntax?.relations[at] === 'root'
      : clause.verb.first === at && clause.subject.first > at
  return isVerb ? opening.text : null
}

/** "In 1902 that Elm was made a town": "it was" is missing in front. */
function clefted(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const at = opensAt(statement)
  const that = tokens.findIndex(({ lower }, index) => index > at && lower === 'that')
  if (tokens[at]?.pos !== 'ADP' || that < 0 || that > at + LONGEST_FRONT) return null
  const front = tokens.slice(at, that)
  const whole = front.every(
    ({ pos, text }, step) =>
      /^(?:ADP|DET|NUM|PROPN|ADJ)$/.test(pos) && text !== ',' && !isFinite(tokens, at + step),
  )
  return whole ? spaced(tokens.slice(at, that + 1)) : null
}

/** Words between the preposition in front and "that". */
const LONGEST_FRONT = 5

/** The verb of an active clause is one of some lemmas. */
const isDoneBy = ({ syntax }: AnalysedSentence, { verb, predicate }: Clause, lemmas: RegExp): boolean =>
  !verb.passive && lemmas.test((syntax?.lemmas[predicate] ?? '').toLowerCase())

/** "the minister told the paper": what was told stands in quotation marks or in a clause that was cut off. */
function tellsNothing({ sentence, clause, tokens: { last } }: Statement): string | null {
  if (!clause || !isDoneBy(sentence, clause, /^(?:tell|inform|assure|remind|warn)$/)) return null
  const said = sentence.tokens.slice(clause.verb.last, last)
  const told = said.some(({ lower }) =>
    /^(?:that|to|of|about|how|what|why|who|where|when|story|truth|lie|lies|joke)$/.test(lower),
  )
  const goesOn = sentence.tokens.slice(last).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return goesOn && !told ? spaced(sentence.tokens.slice(clause.verb.first, last)) : null
}

/** "the ministry asked the architect": what somebody was asked to do was cut off with what stands between. */
function asksNothing({ sentence, clause, tokens: { last } }: Statement): string | null {
  const { tokens } = sentence
  if (!clause || !isDoneBy(sentence, clause, /^(?:ask|urge|persuade|instruct|encourage|invite)$/)) return null
  const said = tokens.slice(clause.verb.last, last)
  const isSaid = said.some(({ lower }) => /^(?:to|for|about|that|if|whether|how|what|why|who)$/.test(lower))
  const goesOn = tokens.some(
    ({ lower }, at) => at >= last && lower === 'to' && tokens[at + 1]?.pos === 'VERB',
  )
  return goesOn && !isSaid ? spaced(tokens.slice(clause.verb.first, last)) : null
}

/** "… and fraud prevent it": the source has left its beginning out. */
function openingDots(statement: Statement): string | null {
  const opening = statement.sentence.tokens[opensAt(statement)]
  return opening && /^(?:…|\.{2,})/.test(opening.text) ? opening.text : null
}

/** "the tower — which made Elm known": the sentence is cut where the second dash stood. */
function halfAside({ sentence, tokens }: Statement): string | null {
  const isDash = ({ text }: Token): boolean => /^(?:[–—]|--)$/.test(text)
  const dashes = sentence.tokens.flatMap((token, at) => (isDash(token) ? at : []))
  const shown = dashes.filter((at) => at >= tokens.first && at < tokens.last)
  const [only] = shown
  if (only === undefined || shown.length > 1) return null
  const opens = /^(?:which|who|whose|where|when)$/.test(sentence.tokens[only + 1]?.lower ?? '')
  return opens || dashes.length > 1 ? spaced(sentence.tokens.slice(only, only + 2)) : null
}

/** "Not only were the boats sold": "but the nets, too" is missing. */
function notOnly({ sentence, tokens: { first, last } }: Statement): string | null {
  const words = sentence.tokens.slice(first, last).map(({ lower }) => lower)
  const at = words.findIndex(
    (word, index) => word === 'not' && /^(?:only|just|merely)$/.test(words[index + 1] ?? ''),
  )
  const rest = sentence.tokens.slice(last).map(({ lower }) => lower)
  return at >= 0 && !words.includes('but', at) && rest.includes('but')
    ? words.slice(at, at + 2).join(' ')
    : null
}

/** "Whereas they once sailed, | they row": without the "now" that was left out nothing is set against what was. */
function contrastWithoutNow(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const contrast = tokens.find(
    (token) => /^(?:whereas|once|formerly|previously)$/.test(token.lower) && keeps(statement, token),
  )
  const now = tokens.some(
    (token) =>
      /^(?:now|today|currently)$/.test(token.lower) &&
      covers(statement, token) &&
      isLeftOut(statement, token),
  )
  return contrast && now ? contrast.text : null
}

/** "Rather they sold the mill": what they did not do stood before; "rather than sell it" is whole. */
function ratherAlone(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const at = opensAt(statement)
  return tokens[at]?.lower === 'rather' && tokens[at + 1]?.lower !== 'than'
    ? spaced(tokens.slice(at, at + 1))
    : null
}

/** Nouns for parts of something that must be named. */
const PARTS =
  /^(?:activities|areas|aspects|courses|examples|exhibits|features|highlights|items|options|subjects|themes|topics)$/

/** "Topics include bread and boats": topics of what, no word says. */
function partsOfNothing({ sentence: { tokens, syntax }, clause }: Statement): string | null {
  if (!clause || clause.subject.last - clause.subject.first !== 1) return null
  const isIncluding = (syntax?.lemmas[clause.predicate] ?? '').toLowerCase() === 'include'
  const subject = tokens[clause.subject.first]
  return isIncluding && subject && PARTS.test(subject.lower) ? subject.text : null
}

/** "When the council met in Oslo": a side clause with nothing that it belongs to, also behind "According to …". */
function sideAlone(statement: Statement): string | null {
  const { tokens } = statement.sentence
  const at = opensAt(statement)
  const opening = tokens[at]
  const body = tokens.slice(at, statement.tokens.last)
  const alone = /^(?:when|whenever|if|unless|because|although|though|whereas|where|wherever)$/.test(
    opening?.lower ?? '',
  )
  const comma = body.findIndex(({ text }) => text === ',')
  const tags = statement.sentence.syntax?.xpos.slice(at, statement.tokens.last)
  const hasMain = comma >= 0 && (tags?.slice(comma).some((tag) => FINITE_TAG.test(tag)) ?? true)
  return opening && alone && !hasMain ? opening.text : null
}

/** Verbs that give something a name, which stands behind a colon or in quotation marks. */
const NAMES = /^(?:dub|label|term|nickname|entitle|christen|call|name|describe|style)$/

/** "dubbed the quarrel: “The Long Night”": cut before what it was dubbed. */
function namesNothing({ sentence, clause, tokens: { last } }: Statement): string | null {
  if (!clause || !isDoneBy(sentence, clause, NAMES)) return null
  return /^[:“"‘]$/.test(sentence.tokens[last]?.text ?? '')
    ? spaced(sentence.tokens.slice(clause.verb.first, clause.verb.last))
    : null
}
