import { PARTS_OF_DAY } from '../language/closed-classes'
import { MONTHS } from '../language/date-parts'
import type { Token } from '../language/token'

const TIME_WORDS =
  /^(?:yesterday|today|tonight|tomorrow|ago|recently|nowadays|lately|currently|presently|now|earlier|afterwards|meanwhile)$/
/** In front of a statement these count from what was told before: "Previously at odds, the two …". */
const OPENS_LATER = /^(?:previously|beforehand|thereafter|later)$/i
/** What is counted in "years later" and "a century earlier". */
const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))'
const COUNTED_UNIT = new RegExp(`^${UNIT}$`)
const COUNTED_ON = new RegExp(`^${UNIT} (?:later|earlier)$`, 'i')
/** "Recent months": an open stretch before the day of writing. */
const OPEN_STRETCH = /^(?:recent|past) (?:years?|months?|weeks?)$/
const NEAR = /^(?:last|next|this|past|recent|coming|previous|following|current|present|same)$/
const SPANS =
  /^(?:year|years|month|months|week|weeks|weekend|day|days|night|morning|afternoon|evening|century|decade|decades|season|summer|winter|spring|autumn|fall|time|times|few|several|two|three)$/

/**
 * The time at a token that only says when to those who know when the article was written, or what the sentence before
 * tells; null for anything else. `before` are the words of the statement in front of it.
 */
export function looseTime(
  tokens: readonly Token[],
  index: number,
  before: readonly Token[] = tokens.slice(0, index),
): string | null {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token) return null
  if (countsOn(tokens, index) && !before.some(({ pos }) => pos === 'VERB'))
    return `${token.text} ${tokens[index + 1]?.text ?? ''}`
  if (token.lower === 'later' && next?.text === ',' && isSpan(before)) return 'months later'
  if (token.lower === 'ago' && isDeepTime(tokens, index)) return null
  if (/^(?:now|today)$/.test(token.lower) && isNaming(tokens, index)) return null
  if (token.lower === 'earlier' && before.at(-1)?.lower === 'an' && next?.pos === 'NOUN') return null
  if (TIME_WORDS.test(token.lower)) return token.text
  if (before.length === 0 && OPENS_LATER.test(token.lower)) return token.text
  if (NEAR.test(token.lower) && next && SPANS.test(next.lower))
    return isCountedFrom(tokens, index, before) ? null : `${token.text} ${next.text}`
  if (
    token.lower === 'at' &&
    /^(?:this|that|the)$/.test(next?.lower ?? '') &&
    tokens[index + 2]?.lower === 'time'
  ) {
    return before.some(({ text }) => /^[12]\d{3}s?$/.test(text)) ? null : 'at the time'
  }
  if (token.lower === 'the' && isPlainPeriod(tokens, index))
    return before.some(({ text }) => /^[12]\d{3}s?$/.test(text)) ? null : 'the period'
  return WEEKDAY.test(token.text) && !isDatedOrUsual(tokens, index) ? token.text : null
}

/** "During the period", and nothing behind it that says which one. */
const isPlainPeriod = (tokens: readonly Token[], index: number): boolean =>
  /^(?:in|during|over|throughout|for|of)$/.test(tokens[index - 1]?.lower ?? '') &&
  tokens[index + 1]?.lower === 'period' &&
  !/^(?:of|from|between|when|in|that|which|before|after|to|until|since|leading|known|called|covered|[12]\d{3})$|^[“"(]/.test(
    tokens[index + 2]?.lower ?? '',
  )

/** "Known today as", "now called", "what is now Norway": a name that has stayed. */
const isNaming = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index - 2]?.lower === 'what' && /^(?:is|are)$/.test(tokens[index - 1]?.lower ?? '')) ||
  [tokens[index - 1], tokens[index + 1]].some((token) => /^(?:known|called|named)$/.test(token?.lower ?? ''))

/** "It was founded in 1599 and chartered in the following year": the year to count from stands before. */
export const isCountedFrom = (tokens: readonly Token[], index: number, before: readonly Token[]): boolean =>
  /^(?:following|next|same)$/.test(tokens[index]?.lower ?? '') &&
  /^(?:year|month|day|week)$/.test(tokens[index + 1]?.lower ?? '') &&
  before.some(({ text }) => /^[12]\d{3}$/.test(text))

/** "Years later", "weeks earlier": counted from something. */
const countsOn = (tokens: readonly Token[], index: number): boolean =>
  COUNTED_UNIT.test(tokens[index]?.lower ?? '') && /^(?:later|earlier)$/.test(tokens[index + 1]?.lower ?? '')

/** "Nine months and many letters": a span that opens a statement, with what filled it. */
const isSpan = (before: readonly Token[]): boolean =>
  before.some(({ lower }) => COUNTED_UNIT.test(lower)) &&
  before.some(({ lower }) => lower === 'and') &&
  before.every(({ pos }) => /^(?:NUM|NOUN|ADJ|CCONJ|DET)$/.test(pos))

/** A loose time that is counted from one told before, not from the day of writing. */
export const isCounted = (time: string): boolean =>
  COUNTED_ON.test(time) ||
  OPENS_LATER.test(time) ||
  /^(?:at the time|the period|(?:following|same|next) \w+|afterwards|meanwhile|(?:soon|shortly|immediately) after\w*|later (?:in|on|that)|(?:within|after|next|following) \S+ \w+)$/i.test(
    time,
  )

/** True for "recent months" at a token: "last year" is one year, which the text does not tell. */
export const opensStretch = (tokens: readonly Token[], index: number): boolean =>
  OPEN_STRETCH.test(`${tokens[index]?.lower ?? ''} ${tokens[index + 1]?.lower ?? ''}`)

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const STARTS_A_DATE = new RegExp(`^(?:(?:0?[1-9]|[12]\\d|3[01])(?!\\d)|${MONTHS.join('|')})`)

/** "200 million years ago" is as good as a date; "three years ago" is not. */
const isDeepTime = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - 4), index)
    .some(
      (token) => /^(?:thousand|million|billion)s?$/.test(token.lower) || /^\d{1,3},\d{3}/.test(token.text),
    )

/** "Saturday 14 March", "every Sunday": a weekday that does not depend on when the article was written. */
function isDatedOrUsual(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text === ',' ? tokens[index + 2] : tokens[index + 1]
  if (/^(?:mornings|afternoons|evenings|nights)$/.test(next?.lower ?? '')) return true
  const part = PARTS_OF_DAY.has(next?.lower ?? '') ? 1 : 0
  if (
    /^NOUN$/.test(tokens[index + 1 + part]?.pos ?? '') &&
    /^(?:['’]s|the|an?|its|his|her|their|of|as)$/.test(tokens[index - 1]?.lower ?? '')
  )
    return true
  return STARTS_A_DATE.test(next?.text ?? '') || /^(?:every|each)$/.test(tokens[index - 1]?.lower ?? '')
}
