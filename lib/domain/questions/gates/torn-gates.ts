import type { Span } from '../../articles/span'
import type { Statement } from '../../facts/statement'
import { covers, isLeftOut } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import type { Mention } from '../../language/mentions'
import { isName } from '../../language/mentions'
import { isFinite } from '../../language/phrases'
import type { Token } from '../../language/token'
import { behindBrackets } from '../../language/token'
import { childBy, hangsBy, spanUnder } from '../../language/tree'
import { isTimeUnit } from '../../language/units'
import { GAP } from '../kinds'
import type { Gate } from './gate'
import { tearsCoordination } from './torn-coordination'

/** "more than 70 animals, two yaks, and a lion": a list of which a cut has taken the head. */
export const tornList: Gate = {
  name: 'torn-list',
  check: ({ source: { statement, slot, key } }) =>
    isTornList(statement, key.endsWith('-item') ? slot : null) ||
    (!key.endsWith('-item') && tearsCoordination(statement))
      ? 'Half of a list is missing here.'
      : null,
}

/** True where a statement tells a list without its head or its end; `alone` is the one item that it tells by intent. */
export function isTornList(statement: Statement, alone: Span | null = null): boolean {
  const isCut = (mention: Mention): boolean => isLeftOut(statement, mention)
  const torn = statement.sentence.lists.some(
    (list) =>
      list.some(isCut) &&
      list.some((mention) => covers(statement, mention) && !isCut(mention) && mention.start !== alone?.start),
  )
  return torn || endsInList(statement) || (alone === null && runsOn(statement))
}

/** "… held boats, nets | and tents for the winter": cut before the "and" of a list that a comma has begun. */
function endsInList({ sentence, tokens: { last }, clause }: Statement): boolean {
  const { tokens } = sentence
  if (isBareAdjective(tokens, last) || endsBetweenAdjectives(sentence, last)) return true
  const next = tokens[last]?.text === ',' ? last + 1 : last
  if (!/^(?:and|or)$/.test(tokens[next]?.lower ?? '')) return false
  const comma = lastComma(sentence, { from: clause ? clause.verb.last : 0, last })
  const behind = tokens.slice(comma + 1, last)
  if (isFinite(tokens, next + 1) && !continuesList(sentence, comma, last)) return false
  return (
    comma > 0 &&
    behind.length <= 6 &&
    !behind.some((token, at) => /^(?:and|or|but)$/.test(token.lower) || isFinite(behind, at))
  )
}

/** "for all of any age, trade | and has a garden": behind the comma the same preposition again, or a bare noun. */
function continuesList({ tokens, mentions, syntax }: AnalysedSentence, comma: number, last: number): boolean {
  const opens = tokens[comma + 1]
  if (comma < 0 || !opens || mentions.some(({ first, last: end }) => first <= comma + 1 && end > comma + 1))
    return false
  if (opens.pos === 'ADP')
    return tokens.slice(Math.max(0, comma - 6), comma).some(({ lower }) => lower === opens.lower)
  return tokens
    .slice(comma + 1, last)
    .every((_, step) => /^(?:NNS?|JJ)$/.test(syntax?.xpos[comma + 1 + step] ?? ''))
}

/** "for a large-scale | , wide network": cut behind the first of several adjectives. */
const endsBetweenAdjectives = ({ tokens, mentions, syntax }: AnalysedSentence, last: number): boolean =>
  tokens[last]?.text === ',' &&
  /^(?:JJ|VBN)$/.test(syntax?.xpos[last + 1] ?? '') &&
  /^(?:an?|the)$/.test(tokens[last - 2]?.lower ?? '') &&
  /-/.test(tokens[last - 1]?.text ?? '') &&
  !mentions.some((one) => one.last === last)

/** "a large, | wide hall": cut between the adjectives of a noun. */
const isBareAdjective = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === ',' &&
  tokens[last - 1]?.pos === 'ADJ' &&
  /^(?:an?|the)$/.test(tokens[tokens[last - 2]?.pos === 'ADV' ? last - 3 : last - 2]?.lower ?? '')

/** "acquired the tract, completed the street | , provided water, and began …": a list without its last "and". */
function runsOn({ sentence, tokens: { last }, clause }: Statement): boolean {
  const { tokens, mentions, syntax } = sentence
  const next = behindBrackets(tokens, last) + 1
  const tag = syntax?.xpos[next] ?? ''
  if (!clause || tokens[next - 1]?.text !== ',' || !OPENS_ITEM.test(tag)) return false
  const aside = bracketed(tokens, last)
  const comma = lastComma(sentence, { from: clause.verb.last, last, aside })
  return (
    comma > 0 &&
    endsWithAnd(tokens, next) &&
    (tag.startsWith('NN') || !isAddress(mentions, comma, last)) &&
    isItem(tokens.filter((_, at) => at > comma && at < last && !aside.has(at)))
  )
}

interface Before {
  readonly from: number
  readonly last: number
  /** What stands in brackets. */
  readonly aside?: ReadonlySet<number>
}

/** Index of the last comma before `last` that stands in no name, or -1. */
const lastComma = ({ tokens, mentions }: AnalysedSentence, { from, last, aside }: Before): number =>
  tokens.findLastIndex(
    ({ text }, at) =>
      at > from &&
      at < last &&
      text === ',' &&
      aside?.has(at) !== true &&
      !mentions.some((one) => one.first < at && at < one.last),
  )

/** Somewhere behind, an "and" closes a list; one behind a stop opens something else. */
const endsWithAnd = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from)
    .some(({ lower }, at, all) => /^(?:and|or)$/.test(lower) && !/^[.;]$/.test(all[at - 1]?.text ?? ''))

/** "Elm, Norway": names on both sides of a comma. */
const isAddress = (mentions: readonly Mention[], comma: number, last: number): boolean =>
  mentions.some((one) => isName(one) && one.last === comma) &&
  mentions.some((one) => isName(one) && one.first === comma + 1 && one.last >= last - 1)

/** Words of the longest item of a list. */
const LONGEST_ITEM = 9

/** Few words without a second clause; an item may open with a verb. */
const isItem = (words: readonly Token[]): boolean =>
  words.length <= LONGEST_ITEM &&
  !words.some(
    ({ lower }, at) => /^(?:and|or|but|which|who|where|when)$/.test(lower) || (at > 0 && isFinite(words, at)),
  )

/** The indexes before `last` that stand in brackets, the brackets among them. */
function bracketed(tokens: readonly Token[], last: number): ReadonlySet<number> {
  const inside = new Set<number>()
  let depth = 0
  for (let at = 0; at < last; at++) {
    const { text = '' } = tokens[at] ?? {}
    if (/^[([]$/.test(text)) depth++
    if (depth > 0) inside.add(at)
    if (/^[)\]]$/.test(text)) depth = Math.max(0, depth - 1)
  }
  return inside
}

/** Tags of the words that an item of a list begins with. */
const OPENS_ITEM = /^(?:NN|VBD|VBN|VBZ|CD|JJ|DT$|PRP\$)/

/** "in Madera and his song | chronicled …", "a few months | after he left": the cut parts what belongs together. */
export const tornEnd: Gate = {
  name: 'torn-end',
  check: ({ source: { statement, detail }, stem }) =>
    !detail && (isTornOff(statement) || BREAKS_OFF.some((end) => end.test(stem)) || losesOr(statement, stem))
      ? 'The sentence is cut off in the midst of a phrase.'
      : null,
}

/** "…, when _____.": only a subject is left of a clause; "in advance of what." nothing; "Which firm said?" no speech; "Why did after that" no subject. */
const BREAKS_OFF = [
  new RegExp(String.raw`\b(?:when|while|because|although|whereas|where) (?:the )?${GAP}[.?]?$`),
  /\b(?:of|to|for|with|from|at|on|by|in|about) (?:what|whom|whose|which)\.$/,
  /^(?:Who|Which|What|When|Where|How)\b.* (?:of|to|for|with|from|at|on|by|in|about) (?:what|whom|which)\?$/,
  /\b(?:[Ww]hy|[Ww]hen|[Ww]here|[Ww]hat) (?:did|do|does|was|were|is|are|has|have|had) (?:after|before|because|although|while|if|since|until)\b/,
  /\b(?:[Ww]ho|[Ww]hich [\p{L}-]+) (?:said|says|told|added|announced|claimed|stated|declared)\?$/u,
]

/** "to either free?" of "to either free or charge them": the second of two is cut off. */
function losesOr({ sentence: { tokens } }: Statement, stem: string): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'either')
  const hasOr = at >= 0 && tokens.some(({ lower }, index) => index > at && lower === 'or')
  return hasOr && /\beither\b/i.test(stem) && !/\beither\b.*\bor\b/i.test(stem)
}

/** True where the words behind a statement's end belong to what it tells. */
export const isTornOff = (statement: Statement): boolean =>
  isTorn(statement.sentence, statement.tokens.last) ||
  endsLoosely(statement) ||
  endsInList(statement) ||
  losesVerb(statement) ||
  losesSecondVerb(statement)

/** "were sold in Elm and their last boat, Orvonet |, sank": the "and" opened a clause of which only the subject is left. */
function losesSecondVerb({ sentence, tokens: { last }, clause }: Statement): boolean {
  const { tokens, syntax } = sentence
  if (!clause || tokens[last]?.text !== ',' || !/^(?:VB[DZ]|MD)$/.test(syntax?.xpos[last + 1] ?? ''))
    return false
  const comma = lastComma(sentence, { from: clause.verb.last, last })
  const and = tokens.findLastIndex(({ lower }, at) => at < comma && lower === 'and')
  return (
    and > clause.verb.last &&
    !tokens.slice(and, last).some(({ text }, step) => isFinite(tokens, and + step) || /^[;:]$/.test(text)) &&
    tokens.slice(and, comma).every(({ text }) => text !== ',')
  )
}

/** "said that rising prices in Elm | and elsewhere are": a clause is opened, its subject told and its verb cut off. */
function losesVerb({
  sentence: { tokens: words, syntax },
  tokens: { first, last },
  edits,
}: Statement): boolean {
  if (!syntax) return false
  return words.slice(first, last).some((token, step) => {
    const at = first + step
    const hangs = hangsBy(syntax, at, ['nsubj']) && childBy(syntax, at, ['cop']) < 0
    if (!hangs || (syntax.heads[at] ?? -1) < last || edits.some((edit) => covers(edit, token))) return false
    const from = spanUnder(syntax, at).first
    const opens = words[from - 1]?.pos === 'ADV' ? from - 2 : from - 1
    return opens >= first && OPENS_CLAUSE.test(words[opens]?.lower ?? '')
  })
}

/** Words behind which a clause with its own subject may stand. */
const OPENS_CLAUSE =
  /^(?:that|since|because|while|whilst|whereas|although|though|if|as|when|where|how|and|but|or|so|[,;:—–])$/

function isTorn({ tokens, syntax }: AnalysedSentence, last: number): boolean {
  const [before, next] = [tokens[last - 1], tokens[last]]
  const tag = syntax?.xpos[last] ?? ''
  if (!next || before?.pos === 'PUNCT') return false
  if (/^(?:VB[DNZP]|MD|EX)$/.test(tag) || next.lower === 'of') return true
  if (/^(?:and|or)$/.test(next.lower) && before?.pos === 'VERB' && tokens[last + 1]?.pos === 'VERB')
    return true
  if (/^(?:after|before|ago|later|since)$/.test(next.lower) && isTimeUnit(before?.lower ?? '')) return true
  if (next.text === '–' || next.text === '—')
    return (
      /^(?:VBN|CD|PRP\$)$/.test(syntax?.xpos[last + 1] ?? '') ||
      tokens[last + 1]?.lower === 'by' ||
      isAsideBeforeVerb(tokens, last)
    )
  return next.text === ';' && /^PRP\$$/.test(syntax?.xpos[last + 1] ?? '')
}

/** "said the cost of the bridge | – half of it for steel – was": what the second dash closes stands between a subject and its verb. */
function isAsideBeforeVerb(tokens: readonly Token[], dash: number): boolean {
  const close = tokens.findIndex(({ text }, at) => at > dash && /^[–—]$/.test(text))
  return close > 0 && isFinite(tokens, close + 1)
}

/** "every season since", "competitor when", "such cities or these", "by stating": something must follow. */
function endsLoosely({ sentence: { tokens, syntax }, tokens: { first, last }, edits }: Statement): boolean {
  const shown = tokens
    .slice(first, last)
    .flatMap((token, step) => (edits.some((edit) => covers(edit, token)) ? [] : [first + step]))
  const at = shown.at(-1) ?? last - 1
  const word = tokens[at]
  const before = tokens[at - 1]
  if (!word) return false
  if (/^(?:IN|WRB|DT|POS|CC|TO|WDT|PRP\$|RB)$/.test(syntax?.xpos[at] ?? '') && LINKS.test(word.lower))
    return true
  if (
    /^(?:PRP)$/.test(syntax?.xpos[at] ?? '') &&
    /self$|selves$/.test(word.lower) &&
    last < tokens.length - 1
  )
    return !/^[.!?]$/.test(tokens[last]?.text ?? '')
  return before?.lower === 'by' && syntax?.xpos[at] === 'VBG'
}

const LINKS =
  /^(?:since|when|than|that|as|of|to|for|with|from|at|on|by|into|and|or|but|these|those|which|who|where|while|if|['’]s|['’]|including|despite|because)$/
