import type { FoundFact } from '../../facts/extract'
import { covers } from '../../facts/statement'
import { isDate, isName, isQuantity } from '../../language/mentions'
import type { Mention } from '../../language/mentions'
import type { Gate } from './gate'

/** One value only for what is asked, in all the articles: a second sentence that says nearly the same of another spoils it. */
export const moreThanOneAnswer: Gate = {
  name: 'more-than-one-answer',
  check: ({ source, form }, run) => {
    if (source.detail || form === 'true-false') return null
    const own = contentOf(source)
    const rival = run.facts.find(
      (other) => !other.detail && isRival(source, other) && overlap(own, contentOf(other)) >= 0.75,
    )
    return rival ? `“${valueOf(rival.slot)}” would be right as well: ${rival.fact.statement}` : null
  },
}

function isRival(source: FoundFact, other: FoundFact): boolean {
  if (other.slot.kind !== source.slot.kind || other.statement.sentence === source.statement.sentence)
    return false
  return valueOf(other.slot) !== valueOf(source.slot)
}

const valueOf = (slot: Mention): string => {
  if (isName(slot)) return slot.name
  return isQuantity(slot) ? String(slot.value) : slot.text
}

/** The content words of a fact's statement, without its slot. */
function contentOf({ statement, slot }: FoundFact): ReadonlySet<string> {
  const words = statement.sentence.tokens.filter(
    (token) =>
      covers(statement, token) && !covers(slot, token) && /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos),
  )
  return new Set(words.map((word) => word.lemma.toLowerCase()))
}

const overlap = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  own.size === 0 ? 0 : [...own].filter((word) => other.has(word)).length / own.size

/** A date asked for must be the only one of its grain in the sentence. */
export const twoDates: Gate = {
  name: 'more-than-one-date',
  check: ({ source: { slot, statement, detail }, form }) => {
    if (!isDate(slot) || detail || form !== 'true-false') return null
    const dates = statement.sentence.mentions.filter(
      (mention) => isDate(mention) && mention.grain === slot.grain,
    )
    return dates.length > 1 ? 'The sentence has more than one date to mix up.' : null
  },
}
