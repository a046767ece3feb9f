import type { FoundFact } from '../../facts/found-fact'
import { sexOfGiven } from '../../language/gazetteer/first-names'
import type { NameMention } from '../../language/mentions'
import { isName } from '../../language/mentions'
import { bareWords } from '../../shared/text'
import type { Run } from '../run'
import { unlike } from './names'
import { toldBeside } from './options'

/**
 * The others whom the articles quote, for a question on who said something, who is named most often first: full names beside
 * a full name, family names beside one. Nobody whom the sentence of the answer or the words said name.
 */
export function otherSpeakers(run: Run, source: FoundFact, stem: string): string[] {
  const { slot, detail } = source
  if (detail?.type !== 'quotation' || !isName(slot) || slot.kind !== 'person') return []
  const said = new Set(bareWords(stem).split(' '))
  const others = unlike([...run.speakers], [...toldBeside(source), slot.text, slot.name]).filter(
    (name) => !longWords(name).some((word) => said.has(word)),
  )
  const timesNamed = (name: string): number => run.timesNamed.get(name) ?? 0
  return namedAsFully(
    run,
    slot,
    others.toSorted((a, b) => timesNamed(b) - timesNamed(a)),
  )
}

const longWords = (name: string): string[] =>
  bareWords(name)
    .split(' ')
    .filter((word) => word.length > 2)

/** Full names beside "Ada Byron"; beside "Byron" the family names that the articles use alone. */
function namedAsFully(run: Run, { text, name }: NameMention, people: readonly string[]): string[] {
  if (text === name) return people.filter((other) => other.includes(' ') === name.includes(' '))
  if (!name.endsWith(` ${text}`)) return []
  return people.flatMap((other) => {
    const family = other.split(' ').at(-1) ?? other
    return other.includes(' ') && run.mentionsOf.has(family) ? [family] : []
  })
}

/** Without those whom a "her" or "he" of the question rules out; whose sex no list tells may be meant by both. */
export function ofSameSex(stem: string, wrong: readonly string[]): string[] {
  const isHe = /\b(?:he|him|his|himself)\b/i.test(stem)
  const isShe = /\b(?:she|hers?|herself)\b/i.test(stem)
  if (isHe === isShe) return [...wrong]
  const ruledOut = isHe ? 'female' : 'male'
  return wrong.filter((name) => sexOfGiven(name.split(' ')[0] ?? '') !== ruledOut)
}
