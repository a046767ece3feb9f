import type { QuantityMention, TokenRange } from '../language/mentions'
import { BE } from '../language/closed-classes'
import { isPluralNoun } from '../language/inflection'
import { isQuantity } from '../language/mentions'
import { numberWord } from '../language/numbers'
import { holdsFinite, isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import type { FoundFact, Told } from './found-fact'
import { isLoose } from './found-fact'
import { termOf } from '../language/terms'
import { toFact } from './slot-facts'
import type { Statement } from './statement'
import { endingAt, isShown, wording as wordingOf } from './statement'

/** Parts that are still held in mind when they are told. */
const MOST = 8

/**
 * "The group has three divisions: news, sport and film.": as many things behind the colon as the sentence counts before it,
 * or in the next sentence ("These are news, sport and film."); "The group consists of news, sport and film." counts none.
 */
export function partFacts(told: readonly Told[], before: readonly Told[]): FoundFact[] {
  const best = (all: readonly Told[]): Told[] =>
    all.toSorted((a, b) => Number(isLoose(a)) - Number(isLoose(b)))
  for (const one of best(told)) {
    const found = partsIn(one.statement) ?? partsTied(one.statement) ?? partsEqual(one.statement)
    if (found) return factOf(one, found)
  }
  const [next] = told
  for (const one of next ? best(before) : []) {
    const found = next && partsNext(one.statement, next.statement)
    if (found) return factOf({ ...one, statement: next.statement }, found)
  }
  return []
}

function factOf(told: Told, { alone, said, items, whole, isPutTogether = false }: Parts): FoundFact[] {
  const { tokens } = alone.sentence
  const slot = termOf(tokens, whole)
  const fact = toFact({ ...told, statement: alone }, [slot])
  if (!fact) return []
  const id = `${fact.id}-parts`
  const listed = alone.text.slice(slot.start, slot.end)
  return [
    {
      ...told,
      statement: alone,
      fact: { ...fact, id, kind: 'list', statement: `${said}: ${listed}.` },
      key: id,
      slot,
      detail: { type: 'parts', parts: items.map((item) => termOf(tokens, item)), said, isPutTogether },
    },
  ]
}

interface Parts {
  /** The statement that lists them, up to them. */
  readonly alone: Statement
  /** What says how many there are, without its stop. */
  readonly said: string
  /** In other words than the statement's own. */
  readonly isPutTogether?: boolean
  readonly items: readonly TokenRange[]
  /** The things with what is said of them, up to the end of the sentence. */
  readonly whole: TokenRange
}

function partsIn(statement: Statement): Parts | null {
  const { clause, sentence } = statement
  const { tokens } = sentence
  if (clause?.kind !== 'main') return null
  const count = countIn(statement, clause.verb.last)
  if (!count || statement.tokens.last < count.mark) return null
  const alone = endingAt(statement, count.mark)
  const whole = { first: count.mark + 1, last: endOfList(tokens, tokens[count.mark]?.text === '(') }
  const items = itemsIn(tokens, whole)
  const isNamed = items.every(
    ({ first }) => tokens[first]?.pos === 'PROPN' || tokens[first + 1]?.pos === 'PROPN',
  )
  return items.length === count.value && (isNamed || tokens[count.mark]?.text === ':')
    ? { alone, said: wordingOf(alone).replace(/\.+$/, ''), items, whole }
    : null
}

/** "They are news, sport and film.", "These are …": as many as the sentence before counts. */
function partsNext(before: Statement, next: Statement): Parts | null {
  const { tokens, index, paragraph } = next.sentence
  if (before.sentence.index !== index - 1 || before.sentence.paragraph !== paragraph) return null
  if (!/^(?:these|they)$/.test(tokens[0]?.lower ?? '') || !BE.has(tokens[1]?.lower ?? '')) return null
  const count = before.clause && lastCountIn(before)
  if (!count || before.clause?.kind !== 'main') return null
  const whole = { first: 2, last: endOfList(tokens, false) }
  const items = itemsIn(tokens, whole)
  const said = wordingOf(before).replace(/\.+$/, '')
  return items.length === count ? { alone: next, said, items, whole, isPutTogether: true } : null
}

/** How many things a statement counts last. */
function lastCountIn(statement: Statement): number | null {
  const told = statement.sentence.mentions.filter(isQuantity).at(-1)
  return told && told.first >= (statement.clause?.verb.last ?? Infinity) ? countOf(statement, told) : null
}

/** Verbs that tell all that a thing has in it or needs, and what one calls those. */
const TIES: readonly (readonly [verb: RegExp, of: string, what: string])[] = [
  [/^consists?$|^consisted$/, 'of', 'parts'],
  [/^(?:composed|made)$/, 'of', 'parts'],
  [/^made$/, 'up of', 'parts'],
  [/^contains?$/, '', 'things'],
  [/^(?:needs?|requires?)$/, '', 'things'],
  [/^depends?$/, 'on', 'things'],
]

/** "Granite contains quartz, feldspar and mica.": the things that close the sentence, behind its verb. */
function partsTied(statement: Statement): Parts | null {
  const { clause, sentence } = statement
  const { tokens, mentions } = sentence
  if (clause?.kind !== 'main' || clause.verb.modal || clause.verb.negated) return null
  const verb = tokens[clause.verb.main]?.lower ?? ''
  const behind = tokens.slice(clause.verb.last, clause.verb.last + 2).map(({ lower }) => lower)
  const tie = TIES.find(
    ([ties, of]) => ties.test(verb) && (of === '' || behind.slice(0, of.split(' ').length).join(' ') === of),
  )
  if (!tie) return null
  const [, of, what] = tie
  const first = clause.verb.last + (of === '' ? 0 : of.split(' ').length)
  const whole = { first, last: endOfList(tokens, false) }
  if (
    statement.tokens.last < whole.last ||
    mentions.some((name) => name.first >= first && !/^(?:term|other)$/.test(name.kind))
  )
    return null
  const items = itemsIn(tokens, whole)
  const count = numberWord(items.length)
  if (items.length < 2 || items.length > MOST || count === null) return null
  const alone = endingAt(statement, first)
  return {
    alone,
    said: `${wordingOf(alone).replace(/\.+$/, '')} ${count} ${what}`,
    isPutTogether: true,
    items,
    whole,
  }
}

/** "The three types of rainfall are relief, frontal and convectional rainfall.": the subject counts them. */
function partsEqual(statement: Statement): Parts | null {
  const { sentence, text, tokens: shown } = statement
  const { tokens, mentions } = sentence
  const be = tokens.findIndex((_, at) => at > 0 && isFinite(tokens, at))
  const told = mentions.filter(isQuantity).find(({ first }) => first === 1)
  const count = told && tokens[0]?.lower === 'the' ? countOf(statement, told) : null
  const whole = { first: be + 1, last: endOfList(tokens, false) }
  const verb = tokens[be]?.lower ?? ''
  if (!told || count === null || shown.first > 0 || shown.last < whole.last || !/^(?:are|were)$/.test(verb))
    return null
  const items = itemsIn(tokens, whole)
  const subject = text.slice(told.start, tokens[be - 1]?.end)
  return items.length === count && !subject.includes(',')
    ? { alone: statement, said: `There ${verb} ${subject}`, items, whole, isPutTogether: true }
    : null
}

interface Count {
  readonly value: number
  /** Index of the colon, or of the comma, dash or bracket right behind the counted noun. */
  readonly mark: number
}

/** The number of things that is told last before the mark behind which they may be listed. */
function countIn(statement: Statement, verb: number): Count | null {
  const { tokens, mentions } = statement.sentence
  const colon = tokens.findIndex(({ text }, at) => at >= verb && text === ':')
  const counts = mentions.filter(isQuantity).filter(({ last }) => (colon < 0 ? last > verb : last <= colon))
  const told =
    colon < 0 ? counts.find(({ last }) => /^[,(–—]$/.test(tokens[last]?.text ?? '')) : counts.at(-1)
  const value = told ? countOf(statement, told) : null
  return told && value !== null ? { value, mark: colon < 0 ? told.last : colon } : null
}

/** The number of things that a quantity counts, where it is small and sure; null where it is not. */
function countOf(statement: Statement, told: QuantityMention): number | null {
  if (!isShown(statement, told) || told.modifier !== null || told.counted === null) return null
  const { value, kind, isUnit, noun } = told
  if (!isPluralNoun(noun?.toLowerCase() ?? '')) return null
  const isCount = kind === 'quantity' && !isUnit && Number.isInteger(value) && value >= 2 && value <= MOST
  return isCount ? value : null
}

/** Index behind the last word of a sentence, before its stop, a closing bracket and the numbers of notes. */
function endOfList(tokens: readonly Token[], inBrackets: boolean): number {
  let last = tokens.length
  if (/^[.!?]$/.test(tokens[last - 1]?.text ?? '')) last--
  if (tokens[last - 1]?.text === ']' && tokens[last - 3]?.text === '[') last -= 3
  return inBrackets && tokens[last - 1]?.text === ')' ? last - 1 : last
}

/** The things of a list, between commas and "and" or between semicolons, without what is said of them; none where one is no plain phrase. */
function itemsIn(tokens: readonly Token[], whole: TokenRange): TokenRange[] {
  const words = tokens.slice(whole.first, whole.last)
  const mark = words.some(({ text }) => text === ';') ? ';' : ','
  const pieces = splitAt(tokens, whole, ({ text }) => text === mark).map((piece) =>
    withoutJoint(tokens, piece),
  )
  const last = pieces.at(-1)
  const isClosed =
    pieces.length > 1 && words.some(({ lower }, at) => lower === 'and' && words[at - 1]?.text === mark)
  const items =
    !last || isClosed
      ? pieces
      : [...pieces.slice(0, -1), ...splitAt(tokens, last, ({ lower }) => lower === 'and')]
  const bare = items.map((item) => withoutTail(tokens, item))
  return bare.every((item) => isPlain(tokens, item)) ? bare : []
}

/** The stretches between marks that stand in no brackets. */
function splitAt(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  isMark: (token: Token) => boolean,
): TokenRange[] {
  const pieces: TokenRange[] = []
  let start = first
  let depth = 0
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token && /^[([]$/.test(token.text)) depth++
    if (token && /^[)\]]$/.test(token.text)) depth--
    if (at < last && token && (depth > 0 || !isMark(token))) continue
    pieces.push({ first: start, last: at })
    start = at + 1
  }
  return pieces
}

/** The thing alone: "the Elm Radio Company (ERC)", "Elm Films as a producer". */
function withoutTail(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  const tail = tokens.findIndex(
    ({ text, lower }, at) => at > first && at < last && (/^[([]$/.test(text) || TAIL.test(lower)),
  )
  return { first, last: tail > 0 ? tail : last }
}

const TAIL = /^(?:as|in|on|at|with|which|who)$/

/** ", and film" -> "film". */
const withoutJoint = (tokens: readonly Token[], { first, last }: TokenRange): TokenRange => ({
  first: /^(?:and|or)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first,
  last,
})

/** Words of the longest thing that is typed. */
const LONGEST = 6

/** A few words that end in a noun, without a verb of their own and without marks. */
function isPlain(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last)
  return (
    words.length > 0 &&
    words[0]?.pos !== 'ADP' &&
    words.length <= LONGEST &&
    /^(?:NOUN|PROPN|ADJ)$/.test(words.at(-1)?.pos ?? '') &&
    words.every(
      ({ text, lower }) =>
        /^[\p{L}\p{N}&.’'-]+$/u.test(text) && !/^(?:or|as|which|that|who|one|other)$/.test(lower),
    ) &&
    !holdsFinite(tokens, { first, last })
  )
}
