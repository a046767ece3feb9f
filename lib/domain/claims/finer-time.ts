import type { Evidence } from '../articles/span'
import { evidence } from '../facts/evidence'
import type { FoundFact } from '../facts/found-fact'
import { looseTime } from '../facts/loose-times'
import { isDate } from '../language/mentions'
import type { Difference } from './differ'

interface Finer {
  readonly pair: [FoundFact, FoundFact]
  /** The two times, in the order of the pair. */
  readonly words: readonly [Evidence, Evidence]
  readonly difference: Difference
}

/** Of two sentences that tell the same, one says only "in recent months", the other names the month or year; null otherwise. */
export function finerTime(a: readonly FoundFact[], b: readonly FoundFact[]): Finer | null {
  const found = finer(a, b)
  if (found) return found
  const turned = finer(b, a)
  return (
    turned && {
      pair: [turned.pair[1], turned.pair[0]],
      words: [turned.words[1], turned.words[0]],
      difference: noteOf(turned.words[1], turned.words[0]),
    }
  )
}

const noteOf = (one: Evidence, other: Evidence): Difference => ({
  disputed: false,
  note: (a, b) => `${a} says ${one.excerpt}, ${b} says ${other.excerpt}.`,
})

function finer(vague: readonly FoundFact[], dated: readonly FoundFact[]): Finer | null {
  const [fact] = vague
  const told = dated.find(isDated)
  const loose = fact && recentTime(fact)
  if (!fact || !told || !loose) return null
  if (vague.some(({ slot }) => isDate(slot))) return null
  const words = [loose, evidence(told.statement.text, told.statement.article, told.slot)] as const
  return { pair: [fact, told], words, difference: noteOf(...words) }
}

const isDated = ({ slot, detail }: FoundFact): boolean =>
  isDate(slot) && /^(?:month|year|day)$/.test(slot.grain) && detail === null

/** "recent months", "last year": a stretch before the day of writing. */
function recentTime({ statement: { sentence, text, article } }: FoundFact): Evidence | null {
  for (const [at, token] of sentence.tokens.entries()) {
    const found = looseTime(sentence.tokens, at)
    if (found !== null && /^(?:recent|past|last) (?:years?|months?|weeks?)$/i.test(found))
      return evidence(text, article, { start: token.start, end: sentence.tokens[at + 1]?.end ?? token.end })
  }
  return null
}
