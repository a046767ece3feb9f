import { isNamedInApposition } from '../facts/definite-phrases'
import { goesByName } from '../facts/kind-nouns'
import { isKnownToAll } from '../facts/known-to-all'
import type { FoundFact } from '../facts/found-fact'
import { tellsWhat } from '../facts/tells-what'
import { covers } from '../facts/statement'
import type { TokenRange } from '../language/mentions'
import { isPlaceKind } from '../language/mentions'
import { knownName } from '../language/gazetteer/lookup'
import { lexnameOf } from '../language/wordnet/lexnames'
import type { Run } from './run'

/**
 * The noun with which a statement opens as if it were known, "the trail", "the closure", where only the sentences before
 * tell which one; null where there is none, or where it is what is asked for.
 */
export function unintroducedNoun(run: Run, source: FoundFact): Lone | null {
  const { clause } = source.statement
  if (!clause || source.detail) return null
  const opening = clause.front ?? clause.subject
  const loose = [opening, clause.subject]
    .map((range) => loneDefinite(source, range))
    .find((words) => words !== null)
  return loose && !isAsked(source, loose) && !isKnown(loose, run, source) ? loose : null
}

/** A noun behind "the", and where that stands. */
interface Lone extends TokenRange {
  readonly noun: string
  /** It is the whole subject. */
  readonly isSubject: boolean
}

const PICKED =
  /^(?:first|last|only|next|largest|smallest|oldest|main|same|whole|entire|original|early|late|mid)$/

/** Times, sides, and where people live. */
const GENERAL = /^(?:city|town|village|island|region|war|centuries|decades?|\p{Ll}+ern|\p{Ll}+est)$/u

/** "the new trail", shown in the article's own words, with nothing behind it that says which one. */
function loneDefinite({ statement, slot }: FoundFact, range: TokenRange): Lone | null {
  const { tokens, mentions } = statement.sentence
  let first = range.first
  while (first < range.first + 3 && /^(?:ADP|SCONJ)$/.test(tokens[first]?.pos ?? '')) first++
  if (tokens[first]?.pos === 'ADP' || tokens[first]?.lower !== 'the') return null
  let last = first + 1
  while (last < range.last && /^(?:ADJ|NOUN|NUM)$/.test(tokens[last]?.pos ?? '')) last++
  const words = tokens.slice(first + 1, last)
  const noun = words.at(-1)
  const behind = tokens[last]
  const name = tokens[last + 1]
  const isNamed = isNamedInApposition(tokens, last) && name && covers(statement, name) && !covers(slot, name)
  if (noun && (tellsWhat(noun, tokens, last) || isNamed)) return null
  if (noun?.pos !== 'NOUN' || words.length > 2 || words.some(({ lower }) => PICKED.test(lower))) return null
  if (mentions.some((mention) => mention.first < last && mention.last > first)) return null
  if (statement.edits.some((edit) => covers(edit, noun))) return null
  const isOwner = /^['’]s?$/.test(behind?.text ?? '') && goesByName(noun.lower)
  if (behind && last < range.last && behind.text !== ',' && !isOwner) return null
  if (behind && /^(?:PROPN|ADP)$|^S?CONJ$/.test(behind.pos) && last < range.last) return null
  return {
    first,
    last,
    noun: noun.lower,
    isSubject: words.length === 1 && first === statement.clause?.subject.first,
  }
}

/** What is asked for says itself which one it is. */
const isAsked = ({ slot }: FoundFact, { first, last }: Lone): boolean =>
  slot.first < last && slot.last > first

/** Where people live: "the city" alone is the one that the title names. */
const DWELLING = /^(?:city|town|village|island)$/

const namesPlace = (title: string): boolean =>
  isPlaceKind(knownName(title.replace(/ \(.*|, .*/, ''))?.kind ?? '')

/** Known from the title, from what the article says that its subject is, as the one such thing that it keeps telling of, or for every reader the same. */
function isKnown({ noun, isSubject }: Lone, run: Run, { title, statement }: FoundFact): boolean {
  const isOfTitle = title.toLowerCase().includes(noun.replace(/s$/, ''))
  if (isSubject && (goesByName(noun) || noun === 'day') && !isOfTitle) return false
  const isOwnPlace = !DWELLING.test(noun) || namesPlace(title)
  if (((isKnownToAll(noun) || GENERAL.test(noun)) && isOwnPlace) || lexnameOf(noun) === 'time') return true
  if (isOfTitle) return true
  const topic = run.topics[statement.article]
  if (topic?.things.has(noun) && topic.introduced.has(noun)) return true
  return run.subjectNouns.get(statement.article)?.includes(noun) ?? false
}
