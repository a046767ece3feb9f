import type { TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import { isCapitalised } from '../../language/token'

/** "in | Tveit and Olsund's experiments": one of two authors who are only cited for what they found. */
export function isCitedAuthor(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const and = [first + 1, first - 1].find((at) => /^(?:and|&)$/.test(tokens[at]?.lower ?? ''))
  if (last - first !== 1 || and === undefined) return false
  if (!isSurname(tokens, and - 1) || !isSurname(tokens, and + 1)) return false
  if (!/^['’]s?$/.test(tokens[and + 2]?.text ?? '')) return false
  return tokens.slice(and + 3, and + 6).some(({ lower }) => OF_SCHOLARS.test(lower))
}

/** One capitalised word by itself. */
const isSurname = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) && !isCapitalised(tokens[at - 1]) && !isCapitalised(tokens[at + 1])

/** What scholars have. */
const OF_SCHOLARS =
  /^(?:stud(?:y|ies)|experiments?|experimental|subjects|findings|results|data|model|paper|participants|sample|theory|framework|hypothesis|taxonomy|scale|definition)$/
