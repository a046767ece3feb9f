import { housesOf } from './houses'
import { isPluralNoun } from './inflection'
import type { Token } from './token'
import { isCapitalised, isWord } from './token'

/** How a text writes its words where no sentence starts: evidence for what a first word is. */
export interface Capitals {
  readonly capitalised: ReadonlySet<string>
  readonly lowerCase: ReadonlySet<string>
  /** Two capitalised words side by side: "New Dawn", also where "new" is a word of the text. */
  readonly pairs: ReadonlySet<string>
  /** Words that an owner’s ending belongs to: "Tveit" in "Tveit’s, the brewery". */
  readonly houses: ReadonlySet<string>
  /** A capitalised word with the figure that stands behind it more than once: "Tide 30". */
  readonly numbered: ReadonlySet<string>
}

/** Counts the words that stand inside sentences, by how they are written. */
export function countCapitals(sentences: readonly (readonly Token[])[]): Capitals {
  const capitalised = new Set<string>()
  const lowerCase = new Set<string>()
  const pairs = new Set<string>()
  for (const tokens of sentences) {
    const first = tokens.findIndex(isWord)
    for (const [step, token] of tokens.slice(first + 1).entries()) {
      const next = tokens[first + 2 + step]
      if (isCapitalised(token)) capitalised.add(token.text)
      else if (isWord(token)) lowerCase.add(token.lower)
      if (isCapitalised(token) && next && isCapitalised(next)) pairs.add(`${token.text} ${next.text}`)
    }
  }
  return { capitalised, lowerCase, pairs, houses: housesOf(sentences), numbered: numberedIn(sentences) }
}

/** What a text numbers twice has the figure in its name; a score or a count hardly comes again. */
function numberedIn(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const tokens of sentences)
    for (const at of tokens.keys()) {
      const pair = withFigure(tokens, at)
      if (pair) (once.has(pair) ? again : once).add(pair)
    }
  return again
}

/** "Tide 30" where the token at `at` is a figure that counts nothing and is no score; null for any other. */
function withFigure(tokens: readonly Token[], at: number): string | null {
  const [word, figure, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!word || !figure || !/^\d{1,3}$/.test(figure.text) || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null
  const counts =
    /^(?:per|percent|million|billion)$/.test(next?.lower ?? '') || isPluralNoun(next?.lower ?? '')
  const isScore = isCapitalised(next?.text === ',' ? tokens[at + 2] : next)
  const goesOn = next?.pos === 'ADJ' || !/^(?:\p{L}|[.,;]|['’]s$|$)/u.test(next?.text ?? '')
  return counts || isScore || goesOn ? null : `${word.text} ${figure.text}`
}

/** True for the figure that belongs to the name before it. */
export const isNumbered = (tokens: readonly Token[], at: number, { numbered }: Capitals): boolean =>
  numbered.size > 0 && numbered.has(withFigure(tokens, at) ?? '')
