import { stopRole } from '../language/abbreviations'
import { blocksOf } from './blocks'
import type { Span } from './span'

/** A sentence of running text: headings and furniture have none. */
export interface Sentence extends Span {
  /** Index of its paragraph among the paragraphs of the text. */
  readonly paragraph: number
}

/** The sentences of `text` in order, with offsets into `text` itself; outer white space is left out. */
export function sentencesOf(text: string): Sentence[] {
  const paragraphs = blocksOf(text).filter((block) => block.kind === 'paragraph')
  return paragraphs.flatMap((block, paragraph) =>
    splitParagraph(text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      paragraph,
    })),
  )
}

/** Stop, then whatever closes with it: quotes, brackets, footnote marks "[4] [7]", "[citation needed]". */
const CANDIDATE =
  /[.!?…]+["'”’»)\]]*(?:\s?\[(?:\d+|[a-z]|\p{Ll}+ (?:needed|\p{Ll}+\?)|when\?|who\?)\])*(?=\s|$)/gu

/** "OSLO — ", "Oslo, Norway - ", "BERGEN, 5 March (Press Agency) – ": the place of a report before its first sentence. */
const REPORTED_FROM =
  /^(?:\p{Lu}{3}[\p{Lu}.'’ -]{0,30}(?:, \p{Lu}[\p{L}. ]{1,25})?|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}){1,2})(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}))?(?: \(\p{Lu}[\p{L} ]{1,20}\))? (?:[—–]|--?) (?=["“‘]?\p{Lu}\p{Ll})/u

function splitParagraph(paragraph: string): Span[] {
  const spans: Span[] = []
  let start = REPORTED_FROM.exec(paragraph)?.[0].length ?? 0
  for (const match of paragraph.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length
    if (end >= paragraph.length || !isBoundary(paragraph, match.index, end)) continue
    spans.push({ start, end })
    start = skipSpace(paragraph, end)
  }
  if (start < paragraph.length) spans.push({ start, end: paragraph.length })
  return spans
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at++
  return at
}

/** How far around a stop its meaning shows, in characters: looking further would make long paragraphs slow. */
const [BEHIND, AHEAD] = [80, 200]

const STARTS_A_SENTENCE = /^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

function isBoundary(paragraph: string, stop: number, end: number): boolean {
  const from = skipSpace(paragraph, end)
  const rest = paragraph.slice(from, from + AHEAD)
  const before = paragraph.slice(Math.max(0, stop - BEHIND), stop)
  if (!STARTS_A_SENTENCE.test(rest)) return false
  if (paragraph[stop] !== '.' || paragraph[stop + 1] === '.') return true
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  const role = stopRole(word)
  if (role === 'ends') return true
  if (role === 'never-ends') return endsWithInitial(before, rest)
  if (role === 'before-a-number') return !STARTS_WITH_A_NUMBER.test(rest)
  return OPENERS.test(rest) || (!MODIFIES.test(word) && startsWithASubject(rest))
}

/** "5", "S1", "IV": what figures, articles and sections are numbered by. */
const STARTS_WITH_A_NUMBER = /^(?:\d|\p{Lu}\d|[IVX]{2,}(?!\p{L})|[VX](?!\p{L}))/u

/** "U.S. Army": initials that often stand before the noun they belong to. */
const MODIFIES = /^(?:U\.S|U\.K|U\.N|E\.U|U\.S\.A)$/

/** "vitamin C. It", "World War I. The": a lone capital ends a sentence when a function word follows. */
function endsWithInitial(before: string, rest: string): boolean {
  return /[\p{Ll}\p{N}] \p{Lu}$/u.test(before) && OPENERS.test(rest)
}

const OPENERS =
  /^["'“‘(]*(?:The|This|That|These|Those|It|Its|He|His|She|Her|They|Their|We|Our|You|I|In|On|At|As|By|For|From|After|Before|But|And|Yet|However|When|While|If|Although|Some|Many|Most|Both|All|No|Today|There|Since|During|Under|With|To|An?)\s/u

const FINITE = /^(?:has|have|had|is|are|was|were|will|would|can|could|did|does|may|might|said|says)$/

/** After "D.C." or "Inc.": a name with its verb right behind it starts a sentence. */
function startsWithASubject(rest: string): boolean {
  const words = rest.split(/\s+/, 3)
  return FINITE.test(words[1] ?? '') || (/^\p{Lu}/u.test(words[1] ?? '') && FINITE.test(words[2] ?? ''))
}
