import { gazetteerKind } from './gazetteer/lookup'
import { kindByHead } from './name-heads'
import { endOfCapitals } from './name-joints'
import type { Token } from './token'
import { isCapitalised } from './token'

const ENDING = /^['’]s$/

/**
 * The words that a text shows to be called with an owner's ending, as firms are: "Tveit" for "Tveit’s, the oldest brewery,
 * sold …" and "Tveit’s has sold …", where "Tveit" alone never stands.
 */
export function housesOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const shown = new Set<string>()
  const alone = new Set<string>()
  for (const tokens of sentences)
    for (const [at, token] of tokens.entries()) {
      if (!isCapitalised(token)) continue
      if (!ENDING.test(tokens[at + 1]?.text ?? '')) alone.add(token.text)
      else if (isSubject(tokens, at)) shown.add(token.text)
    }
  return new Set([...shown].filter((word) => !alone.has(word) && gazetteerKind(word) === null))
}

/** "Tveit’s has", "Tveit’s, the": at the head of a sentence, with nothing behind it that could be owned. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]
  if (at > 0 || !next) return false
  const isApposed = next.text === ',' && /^(?:the|an?|which)$/.test(tokens[at + 3]?.lower ?? '')
  return isApposed || /^(?:is|was|has|had)$/.test(next.lower)
}

/** True where such a word opens a name that ends with its owner’s ending: not in "Tveit’s Bank". */
export const isHouseAt = (tokens: readonly Token[], at: number, houses: ReadonlySet<string>): boolean =>
  houses.has(tokens[at]?.text ?? '') &&
  ENDING.test(tokens[at + 1]?.text ?? '') &&
  kindByHead(tokens.slice(at, endOfCapitals(tokens, at + 2))) === null
