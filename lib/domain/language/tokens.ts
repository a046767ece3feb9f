import type { Span } from '../articles/span'
import { keepsItsStop } from './abbreviations'

/** A token before it is tagged: a word, a number or a mark, with offsets into the text it came from. */
export interface RawToken extends Span {
  readonly text: string
}

/** "had been sold   the rest stayed": where three spaces or more part two words, a dash was lost. */
const LOST_DASH = /(?<=[\p{L}\p{N}_)%”"’']) {3,}(?=[\p{L}\p{N}_(“"‘'£$€])/gu

/** With more such places the words of a sentence only stand wide apart. */
const MOST_LOST = 4

/** The spaces that stand where dashes were lost. */
function lostDashes(words: string): RegExpExecArray[] {
  const found = [...words.matchAll(LOST_DASH)]
  return found.length > MOST_LOST ? [] : found
}

/** Words as they are to be shown, with the dashes that a text has lost. */
export const withLostDashes = (words: string): string =>
  lostDashes(words).length === 0 ? words : words.replaceAll(LOST_DASH, ' – ')

const PIECE = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s()<>[\]"“”]*[^\s()<>[\]"“”.,;:!?'’]`,
    String.raw`(?:\p{L}\.){2,}|Ph\.D\.`,
    String.raw`(?<=\s)\.\d+(?![\p{L}\p{N}])`,
    String.raw`\d{1,2}[.:]\d\d(?:[ap]m|[AP]M)(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,]\d+)+(?:k|m|bn|tn)(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}\p{M}]+(?:['’\-‐‑][\p{L}\p{N}\p{M}]+)*['’]?`,
    String.raw`\.{2,}|-{2,3}(?!-)|\S`,
  ].join('|'),
  'gu',
)

/** The tokens of `text.slice(span.start, span.end)`; possessive endings and prefixes such as "then-" stand alone. */
export function tokenise(text: string, span: Span): RawToken[] {
  const tokens: RawToken[] = []
  const slice = text.slice(span.start, span.end)
  for (const match of slice.matchAll(PIECE)) {
    const start = span.start + match.index
    tokens.push(...pieces(match[0]).map(([from, to]) => token(text, start + from, start + to)))
  }
  const lost = lostDashes(slice).map(({ index, 0: spaces }) => ({
    start: span.start + index + 1,
    end: span.start + index + spaces.length - 1,
    text: '–',
  }))
  return joinStops(
    text,
    lost.length === 0 ? tokens : [...tokens, ...lost].toSorted((a, b) => a.start - b.start),
  )
}

const token = (text: string, start: number, end: number): RawToken => ({
  start,
  end,
  text: isTypedDash(text, start, end) ? '–' : text.slice(start, end),
})

/** "a boat - the oldest - was sold", "a boat -- the oldest": hyphens that stand for a dash. */
const isTypedDash = (text: string, start: number, end: number): boolean =>
  (end - start === 1
    ? /^\s-\s$/.test(text.slice(start - 1, end + 1))
    : /^-+$/.test(text.slice(start, end))) && /\p{L}/u.test(text.slice(Math.max(0, start - 3), start))

/** Before a name only: "non-profit" is one word. */
const PREFIX =
  /^(?:[Tt]hen|[Ee]x|[Nn]on|[Pp]ro|[Aa]nti|[Ff]ormer|[Pp]ost|[Pp]re|[Mm]id|[Ll]ate|[Ee]arly)(?=-\p{Lu})/u
const CONTRACTION = /(?:n['’]t|['’](?:s|ll|ve|re|d|m))$/i

/** Where a word falls apart: "un's" -> "un" + "'s", "then-South" -> "then" + "-" + "South", "dogs'" -> "dogs" + "'". */
function pieces(word: string): [number, number][] {
  const prefix = PREFIX.exec(word)?.[0].length ?? 0
  const lead: [number, number][] =
    prefix > 0
      ? [
          [0, prefix],
          [prefix, prefix + 1],
        ]
      : []
  const from = prefix > 0 ? prefix + 1 : 0
  const ending = /['’]$/.test(word) ? 1 : (CONTRACTION.exec(word)?.[0].length ?? 0)
  const cut = word.length - ending
  if (ending === 0 || cut <= from) return [...lead, [from, word.length]]
  return [...lead, [from, cut], [cut, word.length]]
}

/** Gives "Mr", "Inc" and initials their stop back, but never the last stop of the stretch. */
function joinStops(text: string, tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = []
  for (const [index, current] of tokens.entries()) {
    const before = joined.at(-1)
    const last = tokens.slice(index + 1).every((later) => !/[\p{L}\p{N}]/u.test(later.text))
    if (current.text === '.' && before?.end === current.start && !last && keepsItsStop(before.text)) {
      joined[joined.length - 1] = token(text, before.start, current.end)
    } else {
      joined.push(current)
    }
  }
  return joined
}
