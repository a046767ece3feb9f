import { monthOf } from './date-parts'
import { NAME_PARTICLES } from './gazetteer/name-words'
import { gazetteerKind } from './gazetteer/lookup'
import type { NameMention } from './mentions'
import { isTitle } from './name-runs'
import { isPersonNoun } from './person-words'
import type { Token } from './token'
import { isCapitalised } from './token'

/**
 * True where a short name of somebody stands for the person: it is no part of a longer name ("Ryan's Hope", "One Life to
 * Live", "du Motel") and no word of a thing ("the Kuznets curve").
 */
export const standsAlone = (tokens: readonly Token[], name: NameMention, whole: string): boolean =>
  opensFreely(tokens, name, whole) && endsFreely(tokens, name.last)

function opensFreely(tokens: readonly Token[], { first, text }: NameMention, whole: string): boolean {
  const before = tokens[first - 1]
  if (!before) return true
  if (NAME_PARTICLES.has(before.lower)) return ` ${whole} `.includes(` ${before.text} ${text} `)
  if (/^(?:[-–/&]|the|an?)$/.test(before.lower)) return false
  const behindSmall =
    /^(?:to|of|et|for|in|on|with|from)$/.test(before.lower) && isNameWord(tokens[first - 2], first - 2)
  return !behindSmall && !(isNameWord(before, first - 1) && !isTitle(before) && !isPersonNoun(before.lower))
}

const isNameWord = (token: Token | undefined, at: number): boolean =>
  token !== undefined &&
  at > 0 &&
  token.pos === 'PROPN' &&
  isCapitalised(token) &&
  gazetteerKind(token.text) === null

function endsFreely(tokens: readonly Token[], last: number): boolean {
  const [after, behind] = [tokens[last], tokens[last + 1]]
  if (!after) return true
  if (/^['’]s?$/.test(after.text)) return !/^\p{Lu}\p{Ll}/u.test(behind?.text ?? '') || monthOf(behind) > 0
  if (/^(?:[-–/&]|[IVX]+|\d.*)$/.test(after.text)) return false
  return (
    !(isCapitalised(after) && after.pos === 'PROPN') && !(after.pos === 'NOUN' && /^\p{Ll}/u.test(after.text))
  )
}
