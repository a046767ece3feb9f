import type { Statement } from '../../facts/statement'
import { opensName } from '../../facts/statement'
import type { Clause } from '../../language/clauses'
import { isPluralNoun } from '../../language/inflection'
import type { TokenRange } from '../../language/mentions'
import { isName } from '../../language/mentions'
import type { Token } from '../../language/token'
import { theAt } from '../../language/token'
import { isTimeUnit } from '../../language/units'
import { lexnameOf } from '../../language/wordnet/lexnames'

const isOfTime = ({ lower }: Token): boolean => isTimeUnit(lower) || lexnameOf(lower) === 'time'

/** "A merchant of Elm, Ada Byron opened …", "Tall and thin, …": what is said of the subject, not "the next day", "a year later". */
export function isDescribing({ sentence }: Statement, { front, subject }: Clause): boolean {
  const [opening, ...more] = front ? sentence.tokens.slice(front.first, front.last) : []
  const isQuality = opening?.pos === 'ADJ' && more[0]?.pos !== 'ADP' && !isOfTime(opening)
  return (
    (isQuality || /^(?:an?|the)$/.test(opening?.lower ?? '')) &&
    opensName(sentence, subject.first) &&
    !more.some((token) => isOfTime(token) || /^\d/.test(token.lower))
  )
}

/** Nouns that make an adverbial without a preposition: "that way", "next door", "no matter how", "costs aside". */
const ADVERBIAL = /^(?:way|door|matter|aside|apart|sudden|course|ago|later|earlier|on|in|inside|outside)$/

/** "Wages for boys, | men earned £9": the first half of a list. */
const isPluralOf = ([opening, next]: readonly Token[]): boolean =>
  opening?.pos === 'NOUN' && isPluralNoun(opening.lower) && /^(?:for|of|in|by)$/.test(next?.lower ?? '')

/** "The Elm Festival, | a market of sailors is held": a name and nothing else, even of what takes its time, and behind the comma what it is. */
function isNamed(
  { sentence: { tokens, mentions } }: Statement,
  { subject }: Clause,
  front: TokenRange,
): boolean {
  const first = front.first + theAt(tokens, front.first)
  return (
    /^an?$/.test(tokens[subject.first]?.lower ?? '') &&
    tokens[front.last - 1]?.text === ',' &&
    mentions.some((name) => isName(name) && name.first === first && name.last === front.last - 1)
  )
}

/**
 * "Elm Fair, a market of sailors is held", "Forty larger and smaller, mills stand": what stands in front is no adverbial but
 * the subject itself, or a part of it, so that the words behind it are no whole clause.
 */
export function hasTornFront(statement: Statement, clause: Clause): boolean {
  const { front } = clause
  const { tokens, mentions } = statement.sentence
  if (!front || isDescribing(statement, clause)) return false
  if (isNamed(statement, clause, front)) return true
  const said = tokens.slice(front.first, front.last)
  const [opening, next] = said
  const isNominal =
    /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(opening?.pos ?? '') &&
    next?.pos !== 'ADP' &&
    said.some(({ pos }) => /^(?:NOUN|PROPN|NUM)$/.test(pos))
  const isDate = mentions.some(({ kind, first }) => kind === 'date' && first === front.first)
  const isTold = said.some((token) => isOfTime(token) || ADVERBIAL.test(token.lower))
  return (isNominal && !isDate && (opening?.pos === 'PROPN' || !isTold)) || (isPluralOf(said) && !isTold)
}
