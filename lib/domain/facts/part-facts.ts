import type { TokenRange } from '../language/mentions'
import { isPluralNoun } from '../language/inflection'
import { isQuantity } from '../language/mentions'
import { isFinite } from '../language/phrases'
import type { Token } from '../language/token'
import type { FoundFact, Told } from './found-fact'
import { isLoose } from './found-fact'
import { termOf } from '../language/terms'
import { toFact } from './slot-facts'
import type { Statement } from './statement'
import { isShown } from './statement'

/** Parts that are still held in mind when they are told. */
const MOST = 8

/** "The group has three divisions: news, sport and film.": as many things behind the colon as the sentence counts before it. */
export function partFacts(told: readonly Told[]): FoundFact[] {
  for (const wording of told.toSorted((a, b) => Number(isLoose(a)) - Number(isLoose(b)))) {
    const found = partsIn(wording.statement)
    if (!found) continue
    const { alone, items, whole } = found
    const { tokens } = alone.sentence
    const slot = termOf(tokens, whole)
    const fact = toFact({ ...wording, statement: alone }, [slot])
    if (!fact) return []
    const id = `${fact.id}-parts`
    const listed = alone.text.slice(slot.start, slot.end)
    const detail = { type: 'parts' as const, parts: items.map((item) => termOf(tokens, item)) }
    return [
      {
        ...wording,
        statement: alone,
        fact: { ...fact, id, kind: 'list', statement: `${fact.statement.replace(/\.$/, '')}: ${listed}.` },
        key: id,
        slot,
        detail,
      },
    ]
  }
  return []
}

interface Parts {
  /** The statement up to the mark. */
  readonly alone: Statement
  readonly items: readonly TokenRange[]
  /** The things with what is said of them, up to the end of the sentence. */
  readonly whole: TokenRange
}

function partsIn(statement: Statement): Parts | null {
  const { clause, sentence } = statement
  const { tokens } = sentence
  if (clause?.kind !== 'main') return null
  const count = countIn(statement, clause.verb.last)
  const before = count && tokens[count.mark - 1]
  if (!before || statement.tokens.last < count.mark) return null
  const alone: Statement = {
    ...statement,
    end: before.end,
    tokens: { first: statement.tokens.first, last: count.mark },
    clause: {
      ...clause,
      last: count.mark,
      rest: { first: clause.rest.first, last: Math.min(clause.rest.last, count.mark) },
    },
  }
  const whole = { first: count.mark + 1, last: endOfList(tokens, tokens[count.mark]?.text === '(') }
  const items = itemsIn(tokens, whole)
  const isNamed = items.every(
    ({ first }) => tokens[first]?.pos === 'PROPN' || tokens[first + 1]?.pos === 'PROPN',
  )
  return items.length === count.value && (isNamed || tokens[count.mark]?.text === ':')
    ? { alone, items, whole }
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
  if (!told || !isShown(statement, told) || told.modifier !== null || told.counted === null) return null
  const { value, kind, isUnit, noun } = told
  if (!isPluralNoun(noun?.toLowerCase() ?? '')) return null
  const isCount = kind === 'quantity' && !isUnit && Number.isInteger(value) && value >= 2 && value <= MOST
  return isCount ? { value, mark: colon < 0 ? told.last : colon } : null
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
    !words.some((_, step) => isFinite(tokens, first + step))
  )
}
