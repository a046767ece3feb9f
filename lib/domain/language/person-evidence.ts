import { appositionBehind, isFronted } from './appositions'
import type { NameMention } from './mentions'
import { canNamePerson, isPrizeForRole } from './person-forms'
import { isPersonNoun } from './person-words'
import type { Token } from './token'

/** The names of a sentence, those of unknown kind set right where the words around them speak of a person. */
export function withPersons(tokens: readonly Token[], names: readonly NameMention[]): NameMention[] {
  const typed = names.map((name) => (name.kind === 'other' && isPerson(tokens, name) ? asPerson(name) : name))
  return typed.map((name) =>
    name.kind === 'other' && isBesidePerson(tokens, name, typed) ? asPerson(name) : name,
  )
}

const asPerson = (name: NameMention): NameMention => ({ ...name, kind: 'person' })

/** "Konrad Lorenz and Nikolaas Tinbergen": what is joined to a person by "and" is one. */
const isBesidePerson = (tokens: readonly Token[], name: NameMention, all: readonly NameMention[]): boolean =>
  name.last - name.first >= 2 &&
  all.some(
    (other) =>
      other.kind === 'person' &&
      ((other.last + 1 === name.first && tokens[other.last]?.lower === 'and') ||
        (name.last + 1 === other.first && tokens[name.last]?.lower === 'and')),
  )

function isPerson(tokens: readonly Token[], name: NameMention): boolean {
  const length = name.last - name.first
  if (length > 4 || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false
  if (!canNamePerson(tokens.slice(name.first, name.last))) return false
  const apposition = isFronted(tokens, name) ? null : appositionBehind(tokens, name)
  if (apposition && length >= 2 && isPersonNoun(tokens[apposition.head]?.lower ?? '')) return true
  if (length >= 2 && name.first === 0 && hasBareRole(tokens, name)) return true
  const before = isPrizeForRole(tokens, name.first, name.last) ? undefined : tokens[name.first - 1]
  if (before && /^\p{Ll}/u.test(before.text) && isPersonNoun(before.lower)) return true
  return length >= 2 && doesWhatPeopleDo(tokens, name)
}

/** "Oda Lorne, plant keeper at the Elm Garden, said": a role without an article, set off by commas. */
function hasBareRole(tokens: readonly Token[], { last }: NameMention): boolean {
  if (tokens[last]?.text !== ',') return false
  const end = tokens.findIndex(
    ({ pos, text }, at) => at > last && !(/^(?:NOUN|ADJ|VERB)$/.test(pos) && /^[\p{Ll}-]+$/u.test(text)),
  )
  return (
    end > last + 1 &&
    isPersonNoun(tokens[end - 1]?.lower ?? '') &&
    /^(?:,|of|at|for|in|with|from)$/.test(tokens[end]?.lower ?? '')
  )
}

/** "X said", "X was born", "X, who …": what only people do. */
export const doesWhatPeopleDo = (tokens: readonly Token[], name: NameMention): boolean =>
  isToldAsAPerson(tokens, name) ||
  /^(?:said|says|wrote|died|married|graduated|recalled|told|explained|believed|argued)$/.test(
    tokens[name.last]?.lower ?? '',
  )

/** "X was born", "X, who …": what nothing but a person does, even where its name is a single word. */
export function isToldAsAPerson(tokens: readonly Token[], name: NameMention): boolean {
  const [one, two] = [tokens[name.last]?.lower ?? '', tokens[name.last + 1]?.lower ?? '']
  return (one === 'was' && two === 'born') || (one === ',' && two === 'who' && !isPeople(tokens, name))
}

/**
 * "the Moriori, who were", "chiefs of the Moriori, who": no single person has an article or does what several do, and
 * nobody stands in somebody ("farmers in Elm, who"). A name of two words may be a person's behind "of" ("a sister of Oda
 * Nair, who"), and one of two who do it behind "and".
 */
function isPeople(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:the|an?)$/.test(before)) return true
  if (last - first >= 2 && /^(?:of|and)$/.test(before)) return false
  if (/^(?:in|at|near|around|across)$/.test(before) && last - first === 1) return true
  return before === 'of' || /^(?:were|are|have)$/.test(tokens[last + 2]?.lower ?? '')
}
