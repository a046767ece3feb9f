import { housesOf } from './houses'
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
  return { capitalised, lowerCase, pairs, houses: housesOf(sentences) }
}
