import type { NameMention, TokenRange } from './mentions'
import type { Token } from './token'
import { spaced } from './token'

/** Words that the text introduces as what something is called: "called the waggle dance", "known as epischura". */
export function findTerms(tokens: readonly Token[], taken: readonly TokenRange[]): NameMention[] {
  return tokens.flatMap((_, at) => {
    const first = behindCall(tokens, at)
    const range = first === null || isSummons(tokens, at) ? null : termAt(tokens, first)
    if (!range || taken.some((other) => range.first < other.last && other.first < range.last)) return []
    return [termOf(tokens, range)]
  })
}

/** Index of the first word of the term, when `at` is "called", "known as", "termed" or "referred to as". */
function behindCall(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  const third = tokens[at + 2]?.lower ?? ''
  if (word === 'called' || word === 'termed' || word === 'named' || word === 'dubbed')
    return skipArticle(tokens, at + 1)
  if (word === 'known' && next === 'as') return skipArticle(tokens, at + 2)
  return word === 'referred' && next === 'to' && third === 'as' ? skipArticle(tokens, at + 3) : null
}

/** "Ada called a meeting", "the crew called a strike", "they named a coach": somebody calls something together or picks somebody, and nothing is named. */
function isSummons(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 2]?.lower ?? ''
  if (!/^(?:called|named)$/.test(tokens[at]?.lower ?? '') || !/^an?$/.test(tokens[at + 1]?.lower ?? ''))
    return false
  const before = tokens[at - 1]
  return /^(?:PROPN|PRON)$/.test(before?.pos ?? '') || before?.lower === 'and' || CALLED_TOGETHER.test(noun)
}

/** What is called for to happen or to come. */
const CALLED_TOGETHER =
  /^(?:meeting|strike|election|vote|ballot|halt|conference|referendum|truce|ceasefire|summit|inquiry|boycott|walkout|protest|rally|ambulance|taxi|cab|doctor|witness|snap|general|special|public|press|news|national)$/

const skipArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:the|an?)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at

const QUOTE = /^["“”'‘’]$/

/** One to four nouns and adjectives up to a mark, a preposition or a verb; quotation marks around them are left out. */
function termAt(tokens: readonly Token[], from: number): TokenRange | null {
  const first = QUOTE.test(tokens[from]?.text ?? '') ? from + 1 : from
  let last = first
  while (last < tokens.length && last - first < 5 && /^(?:NOUN|ADJ|PROPN|X)$/.test(tokens[last]?.pos ?? ''))
    last++
  const length = last - first
  const end = tokens[last]
  const closes =
    end === undefined ||
    end.pos === 'PUNCT' ||
    /^(?:that|which|who|because|and|by|in|for|to|is|are|was|were|when|where|after|from|with)$/.test(end.lower)
  const noun = tokens[last - 1]?.pos !== 'ADJ' || length === 1
  return length >= 1 && length <= 4 && closes && noun ? { first, last } : null
}

/** Words that a pattern shows to be a name, whatever else is known of them. */
export function termOf(tokens: readonly Token[], { first, last }: TokenRange): NameMention {
  const words = tokens.slice(first, last)
  const text = spaced(words)
  return {
    kind: 'term',
    noun: null,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    first,
    last,
    text,
    name: text,
    sex: null,
  }
}
