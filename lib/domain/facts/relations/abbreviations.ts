import type { TokenRange } from '../../language/mentions'
import { gazetteerKind } from '../../language/gazetteer/lookup'
import type { Token } from '../../language/token'
import { isCapitalised, theAt } from '../../language/token'
import { termOf } from '../../language/terms'
import type { FoundRelation } from './relation'

/** "European Space Agency (ESA)", "ESA (European Space Agency)": short forms whose letters open the words of the long one. */
export function abbreviationsIn(tokens: readonly Token[]): FoundRelation[] {
  return tokens.flatMap((token, at) =>
    token.text === '(' ? (behind(tokens, at) ?? before(tokens, at) ?? []) : [],
  )
}

/** The short form in brackets. */
function behind(tokens: readonly Token[], open: number): FoundRelation | null {
  const short = tokens[open + 1]
  if (!short || tokens[open + 2]?.text !== ')' || !isShort(short)) return null
  const long = longBefore(tokens, open, short.text)
  return long && isWhole(tokens, long) ? found(tokens, short, long) : null
}

/** The long form in brackets. */
function before(tokens: readonly Token[], open: number): FoundRelation | null {
  const short = tokens[open - 1]
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')')
  if (!short || close < 0 || !isShort(short)) return null
  const the = theAt(tokens, open + 1)
  const long = { first: open + 1 + the, last: close }
  return longBefore(tokens, close, short.text)?.first === long.first ? found(tokens, short, long) : null
}

const found = (tokens: readonly Token[], short: Token, long: TokenRange): FoundRelation => ({
  relation: { kind: 'abbreviation', of: short.text, as: '', isPlural: false },
  value: termOf(tokens, long),
})

/** Two letters or more of which two are capitals; countries need no words. */
const isShort = ({ text }: Token): boolean =>
  /^\p{L}[\p{L}\d]{1,9}$/u.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
  gazetteerKind(text) !== 'country'

const LONGEST = 10

/** The fewest words before `end` that the letters of a short form open, one after the other. */
function longBefore(tokens: readonly Token[], end: number, short: string): TokenRange | null {
  for (let first = end - 1; first >= Math.max(0, end - LONGEST); first--) {
    const words = tokens.slice(first, end)
    if (/^(?:PUNCT|SYM)$/.test(words[0]?.pos ?? '') && !/^[-’'&]/.test(words[0]?.text ?? '')) return null
    if (!SMALL.test(words[0]?.lower ?? '-') && spells(partsOf(words), lettersOf(short)))
      return { first, last: end }
  }
  return null
}

/** The letters that stand for words: "MSPs" are several of "MSP". */
const lettersOf = (short: string): string => short.replace(/(?<=\p{Lu})s$/u, '').toLowerCase()

/** Words between the others, which a short form may leave out. */
const SMALL = /^(?:of|the|and|for|in|on|to|at|de|la|du|des|a|an|&|-|['’]s?)$/

/**
 * Each word gives its first letters, as many as it likes ("CSNET": Computer Science Network); only small ones may give none.
 * Stricter than Schwartz and Hearst (2003), who also look inside of words.
 */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters === ''
  if (SMALL.test(word) && spells(rest, letters)) return true
  for (let taken = Math.min(letters.length, MOST_LETTERS); taken >= 1; taken--)
    if (word.startsWith(letters.slice(0, taken)) && spells(rest, letters.slice(taken))) return true
  return false
}

/** "Multi-Protocol" gives as many letters as "Multi Protocol". */
const partsOf = (words: readonly Token[]): string[] =>
  words.flatMap(({ lower }) => lower.split(/[-/]/)).filter((part) => part !== '')

/** Letters that one word gives at most. */
const MOST_LETTERS = 4

/** Nothing of a longer name stands before it: of "Oak Valley Water Board (WB)" the letters spell half. */
function isWhole(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const opening = tokens[first]
  const closing = tokens[last - 1]
  const leading = tokens[first - 1]
  if (!opening || !closing || !leading) return opening !== undefined
  const named = isCapitalised(opening) && isCapitalised(leading) && first > 1
  return !named && !/^[-&/]$/.test(leading.text)
}
