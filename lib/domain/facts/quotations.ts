import type { Span } from '../articles/span'
import type { AnalysedSentence } from '../language/analysis'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import type { Token } from '../language/token'

/** Words that a sentence quotes, with who said or wrote them. */
export interface Quotation {
  readonly speaker: NameMention
  /** The quoted words without their quotation marks. */
  readonly words: Span
  /** True for something said, false for what somebody calls something. */
  readonly said: boolean
}

/** The quotation of a sentence whose speaker is named beside it, or null. */
export function quotationOf(sentence: AnalysedSentence): Quotation | null {
  const quote = longestQuote(sentence.tokens)
  if (!quote) return null
  const words = sentence.tokens.slice(quote.first, quote.last)
  if (words.filter((word) => /\p{L}/u.test(word.text)).length < 4) return null
  const found = sayer(sentence, quote) ?? caller(sentence, quote)
  return found ? { ...found, words: spanOf(words) } : null
}

interface Quote {
  readonly first: number
  readonly last: number
}

function longestQuote(tokens: readonly Token[]): Quote | null {
  const quotes: Quote[] = []
  let open = -1
  for (const [index, token] of tokens.entries()) {
    if (open < 0 && /^[“"]$/.test(token.text)) open = index
    else if (open >= 0 && /^[”"]$/.test(token.text)) {
      quotes.push({ first: open + 1, last: index })
      open = -1
    }
  }
  return quotes.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0] ?? null
}

const SAID =
  /^(?:said|says|wrote|writes|added|adds|explained|explains|told|declared|recalled|commented|remarked|exclaimed|replied|announced|asked)$/

/** “…,” said X / “…,” X said / X said, “…”. */
function sayer(sentence: AnalysedSentence, quote: Quote): Omit<Quotation, 'words'> | null {
  const { tokens } = sentence
  const people = sentence.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' || name.kind === 'organisation')
  const verb = tokens.findIndex(
    (token, index) =>
      SAID.test(token.lower) && (index > quote.last || index < quote.first) && near(index, quote),
  )
  if (verb < 0) return null
  const after = people.find((name) => name.first > verb && name.first - verb <= 7 && name.first > quote.last)
  const before = people.findLast(
    (name) =>
      name.last <= verb && (name.first > quote.last || name.last < quote.first) && verb - name.last <= 2,
  )
  const speaker = before ?? (verb > quote.last ? after : undefined)
  return speaker ? { speaker, said: true } : null
}

const near = (index: number, quote: Quote): boolean =>
  index > quote.last ? index - quote.last <= 5 : quote.first - index <= 3

const CALLED =
  /^(?:called|calls|described|describes|termed|labelled|labeled|dubbed|hailed|praised|condemned|declared)$/

/** X called Y “…” / X described Y as “…”. */
function caller(sentence: AnalysedSentence, quote: Quote): Omit<Quotation, 'words'> | null {
  const { tokens } = sentence
  const verb = tokens.findIndex(
    (token, index) => index < quote.first && quote.first - index <= 9 && CALLED.test(token.lower),
  )
  if (verb < 0) return null
  const speaker = sentence.mentions
    .filter(isName)
    .find((name) => (name.kind === 'person' || name.kind === 'organisation') && name.last === verb)
  return speaker ? { speaker, said: false } : null
}

const spanOf = (words: readonly Token[]): Span => {
  const kept = /^[.,!?]$/.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 }
}
