import type { CauseSlot } from '../../facts/slot'
import type { Statement } from '../../facts/statement'
import type { AnalysedSentence } from '../../language/analysis'
import type { TokenRange } from '../../language/mentions'
import type { Token } from '../../language/token'
import { spaced } from '../../language/token'
import { FINITE_TAG } from '../../language/verbs'
import type { AnswerSpec } from '../kinds'

type Typed = Extract<AnswerSpec, { form: 'short-answer' | 'cloze' }>

/** A cause as it is typed, whole or without what only says more; null where it is too long. `key` is its whole wording. */
export function typedCause(statement: Statement, slot: CauseSlot, key: string): Typed | null {
  const short = isTypable(key) ? key : asKey(withoutWhatSaysMore(statement, slot), key)
  return isTypable(short)
    ? { form: 'short-answer', key: short, accepted: acceptedCauses(slot, [short, key]) }
    : null
}

/** A purpose without its "to", where the question has it already. */
export const withoutTo = (text: string): string => text.replace(/^to /, '')
const asKey = (text: string, key: string): string => (key.startsWith('to ') ? text : withoutTo(text))

/** Words of the longest cause that is typed, without those that cost nobody anything. */
const MOST_TYPED = 6
const COSTS_NOTHING =
  /^(?:of|the|when|and|for|in|de|a|an|&|to|with|by|on|at|from|is|are|was|were|had|has|have|it|they|he|she|so|that|its|their|his|her)$/i

const isTypable = (key: string): boolean =>
  key.split(/\s+/).filter((word) => !COSTS_NOTHING.test(word)).length <= MOST_TYPED

/** What opens phrases that only say more of what stands before them. */
const SAYS_MORE = /^(?:in|at|on|during|throughout|between|across|within|around|before|after|under|for|by)$/

/** Verbs that need their place: "to put people | in a row". */
const NEEDS_PLACE =
  /^(?:place|put|set|turn|transform|convert|divide|split|bring|take|move|transfer|send|keep|hold|include|invest|engage)$/

/** A cause without the phrases and participles at its end that only say more: "to build a park | in the north of Elm". */
function withoutWhatSaysMore({ sentence }: Statement, { shape, first, last, text }: CauseSlot): string {
  const { tokens, syntax, mentions } = sentence
  const fewest = shape === 'phrase' ? 2 : shape === 'purpose' ? 4 : 3
  const opensMore = ({ lower }: Token, at: number): boolean =>
    (SAYS_MORE.test(lower) || (syntax?.relations[at] === 'acl' && !tellsWhich(tokens, at))) &&
    !mentions.some((one) => one.first < at && at < one.last)
  if (tokens.slice(first, last).some(({ lemma }) => NEEDS_PLACE.test(lemma.toLowerCase()))) return text
  for (let end = last - 1; end >= first + fewest; end--) {
    const token = tokens[end]
    const kept = tokens.slice(first, end)
    if (!token || !opensMore(token, end) || !/^(?:NOUN|PROPN)$/.test(kept.at(-1)?.pos ?? '')) continue
    if (takesVerb(sentence, { first: end, last })) continue
    if (isTypable(spaced(kept))) return spaced(kept).replace(/^To /, 'to ')
  }
  return text
}

/** "the number of people | needing help", "the wall | built in 1902": right behind what is not one of many, a participle says which is meant. */
const tellsWhich = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text !== ',' &&
  !/^an?$/.test(tokens.slice(0, at).findLast(({ pos }) => pos === 'DET' || pos === 'ADP')?.lower ?? '')

/** "the problems | facing Elm do not spread": what would be cut off holds the verb of what stands before it. */
const takesVerb = ({ syntax }: AnalysedSentence, { first, last }: TokenRange): boolean =>
  syntax?.xpos.slice(first, last).some((tag) => FINITE_TAG.test(tag)) === true

/** Every way of giving a cause that counts: with and without the words that mark it, in full and in short. */
function acceptedCauses({ shape }: CauseSlot, keys: readonly string[]): string[] {
  const ways = keys.flatMap((key) => {
    const bare = withoutTo(key)
    if (shape === 'purpose') return [key, bare, `to ${bare}`, `in order to ${bare}`]
    if (shape === 'condition') return [key, key.replace(/^when /i, '')]
    if (shape === 'clause')
      return key.startsWith('so that ') ? [key, key.replace(/^so that /, '')] : [key, `because ${key}`]
    const unowned = key.replace(/^(?:its|their|his|her) /, '')
    return [key, unowned].flatMap((said) => [said, `because of ${said}`, `due to ${said}`])
  })
  return [...new Set(ways)]
}
