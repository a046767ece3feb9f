import type { NameMention, TokenRange } from './mentions'
import { isFinite, nounPhraseAt } from './phrases'
import type { Token } from './token'

/** What a text says right behind a name: "Priya Nair, a clockmaker from Derby,". */
export interface Apposition extends TokenRange {
  /** Index of the noun that says what the named thing is. */
  readonly head: number
}

const LONGEST = 16

/** Index of the mark behind a name, or behind the age in commas that reports add to it ("Priya Nair, 54,"). */
export const behindAge = (tokens: readonly Token[], { last }: TokenRange): number =>
  tokens[last]?.text === ',' &&
  /^\d{1,3}$/.test(tokens[last + 1]?.text ?? '') &&
  tokens[last + 2]?.text === ','
    ? last + 2
    : last

/** The apposition behind a name, from its "a", "an" or "the" to the mark that closes it; null when there is none for sure. */
export function appositionBehind(tokens: readonly Token[], name: TokenRange): Apposition | null {
  const mark = behindAge(tokens, name)
  if (tokens[mark]?.text !== ',') return null
  const first = mark + 1
  if (!opens(tokens, first)) return null
  const phrase = nounPhraseAt(tokens, first)
  const noun = phrase && tokens[phrase.last - 1]
  if (!phrase || noun?.pos !== 'NOUN') return null
  const last = closes(tokens, phrase.last)
  return last === null ? null : { first, last, head: phrase.last - 1 }
}

/** "a", "an", "the", or a possessive: "South Korea’s president at the time". */
function opens(tokens: readonly Token[], first: number): boolean {
  if (/^(?:an?|the)$/.test(tokens[first]?.lower ?? '')) return true
  return (
    tokens.slice(first, first + 4).some((token, step) => step > 0 && /^['’]s?$/.test(token.text)) &&
    tokens[first]?.pos === 'PROPN'
  )
}

/** Index of the mark that ends the apposition; a verb of its own in between makes it something else. */
function closes(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at]
    if (token === undefined || /^(?:[.;—–)]|,)$/.test(token.text)) return at
    if (/^(?:and|or)$/.test(token.lower) && tokens[at - 1]?.text === ',') return null
    if (
      isFinite(tokens, at) &&
      !tokens.slice(from, at).some((word) => /^(?:who|that|which|where|whose)$/.test(word.lower))
    )
      return null
  }
  return null
}

/** True when the name opens the sentence's front ("In Paris, the city …"), where a comma starts the clause instead. */
export const isFronted = (tokens: readonly Token[], name: NameMention): boolean =>
  name.first <= 3 && tokens.slice(0, name.first).some((token) => token.pos === 'ADP')
