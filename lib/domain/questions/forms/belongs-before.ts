import { isFoundDoing, opensAsideOfSeen } from '../../facts/deeds-seen'
import { goesOnListing, isOfAbsolute } from '../../facts/optional-parts'
import type { Statement } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import { closeBeforeVerb } from '../../language/asides'
import { clauseAt } from '../../language/clauses'
import { holdsFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { lowerLine, partingDashes } from '../../language/token'
import { childBy, childrenBy, hangsBy } from '../../language/tree'
import { FINITE_TAG } from '../../language/verbs'

/**
 * True for a comma that parts a stretch from what it belongs to: "found boats, in some cases, rotting", "described it, in
 * a letter, as having failed", "with its head, Ada Elm, urging calm", "opened with a hit, sung by Berg, and a waltz",
 * "says the tower, which is old, has fallen", "includes a hall, followed by a yard".
 */
export function belongsBefore({ sentence, tokens: { first, last } }: Statement, comma: number): boolean {
  const { syntax, tokens } = sentence
  const at = comma + 1
  return (
    (syntax !== null && (isFoundDoing(syntax, at) || isOfAbsolute(sentence, syntax, at))) ||
    opensAsideOfSeen(sentence, comma) ||
    goesOnListing(tokens, at) ||
    isOfCleft(tokens.slice(first, at + 1)) ||
    (tokens[at]?.lower === 'as' && closesAside(sentence, comma) && !hasVerb(sentence, at)) ||
    (tokens[at]?.lower === 'according' && goesOnBehind(tokens, at)) ||
    losesJoined(sentence, comma, last) ||
    closeBeforeVerb(tokens, sentence.mentions, comma) >= 0
  )
}

/** "it is the bakers, not the millers, | who": what follows is what the sentence tells of them. */
const isOfCleft = (words: readonly Token[]): boolean =>
  /^(?:who|that|which)$/.test(words.at(-1)?.lower ?? '') &&
  /\bit (?:is|was)\b[^;:]*, not [^,]+ , \S+$/.test(lowerLine(words))

/** "described it, in a letter|, as": behind the verb, another comma has opened what this one closes. */
function closesAside({ tokens, syntax }: AnalysedSentence, comma: number): boolean {
  const verb = syntax?.xpos.findLastIndex((tag, at) => at < comma && FINITE_TAG.test(tag)) ?? 0
  return tokens.slice(verb, comma).filter(({ text }) => text === ',').length % 2 === 1
}

/** "but not, according to the mayor|, Danish cheese": behind the comma that closes the aside stand further words of the clause. */
const goesOnBehind = (tokens: readonly Token[], at: number): boolean => {
  const close = tokens.findIndex(({ text }, index) => index > at && text === ',')
  return close > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM|VERB|AUX)$/.test(tokens[close + 1]?.pos ?? '')
}

/** A finite verb stands before the next mark. */
function hasVerb({ tokens, syntax }: AnalysedSentence, from: number): boolean {
  const mark = tokens.findIndex(({ text }, at) => at > from && /^[,;:.]$/.test(text))
  const tags = syntax?.xpos.slice(from, mark < 0 ? tokens.length : mark)
  return tags?.some((tag) => FINITE_TAG.test(tag)) ?? true
}

const OPENS_ASIDE = /^(?:VB[GN]|W.*)$/

/** ", sung by Berg, and a waltz": behind what is said of the one thing the other follows, which was told with it. */
function losesJoined({ tokens, syntax, mentions }: AnalysedSentence, comma: number, last: number): boolean {
  if (!OPENS_ASIDE.test(syntax?.xpos[comma + 1] ?? '') || tokens[comma + 1]?.lower === 'including')
    return false
  const close = tokens.findIndex(
    ({ text }, at) => at > comma && text === ',' && !mentions.some((one) => one.first < at && at < one.last),
  )
  const [and, opens] = tokens.slice(close + 1, close + 3)
  if (close < 0 || close >= last || !/^(?:and|or)$/.test(and?.lower ?? '')) return false
  const end = tokens.findIndex(({ text }, at) => at > close && /^[,;:.–—]$/.test(text))
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(opens?.pos ?? '') &&
    !holdsFinite(tokens, { first: close + 2, last: end < 0 ? last : end })
  )
}

/** "a tablet that connects – slowly – to the net": true for one of two dashes behind which the clause goes on. */
export function isOfPair(tokens: readonly Token[], at: number): boolean {
  const dashes = partingDashes(tokens)
  const place = dashes.indexOf(at)
  const close = place % 2 === 0 ? dashes[place + 1] : at
  const next = close === undefined ? undefined : tokens[close + 1]
  return next !== undefined && next.pos !== 'PUNCT' && (close === at || !/^(?:and|or|but)$/.test(next.lower))
}

/** "scored when he beat Berg|, then ran on": true for a comma or "and" that joins a verb to that of a side clause. */
export function isOfSide({ syntax, tokens }: AnalysedSentence, at: number): boolean {
  const opening = tokens.slice(at, at + 3).findIndex(({ pos }) => pos === 'VERB')
  const verb = at + opening
  const head = syntax?.heads[verb] ?? -1
  if (!syntax || opening < 1 || head < 0 || head >= at || !/^(?:and|but|,)$/.test(tokens[at]?.lower ?? ''))
    return false
  const opens = childrenBy(syntax, head, ['mark', 'advmod']).filter((word) => word < head)
  return (
    hangsBy(syntax, verb, ['conj']) &&
    hangsBy(syntax, head, ['advcl']) &&
    childBy(syntax, verb, ['nsubj']) < 0 &&
    opens.some((word) => OPENS_SIDE.test(tokens[word]?.lower ?? '') && tokens[word - 1]?.lower !== 'as')
  )
}

const OPENS_SIDE = /^(?:when|whenever|after|before|until|if)$/

/** "On learning that it rains, but is warm|, he sighed": true for a place before the subject that a participle in front tells of. */
export function isInFront({ sentence, clause, tokens: { first, last } }: Statement, at: number): boolean {
  const { tokens, syntax } = sentence
  const opens = /^(?:ADP|SCONJ)$/.test(tokens[first]?.pos ?? '') ? first + 1 : first
  const tag = syntax?.xpos[opens] ?? ''
  if (clause !== null || !(opens > first ? /^VBG$/ : /^VB[GN]$/).test(tag)) return false
  const mark = tokens.findIndex(({ text }, comma) => comma > first && text === ',')
  if (opens === first && holdsFinite(tokens, { first, last: mark })) return false
  return !tokens.some(({ text }, comma) => {
    const main = text === ',' && comma > first && comma < at ? clauseAt(tokens, comma + 1, last) : null
    return main !== null && main.front === null && main.verb.last <= at
  })
}
