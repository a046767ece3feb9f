import { appositionBehind, isFronted } from './appositions'
import type { NameMention } from './mentions'
import { canNamePerson } from './person-forms'
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
  const before = tokens[name.first - 1]
  if (before && /^\p{Ll}/u.test(before.text) && isPersonNoun(before.lower) && length >= 1) return true
  return length >= 2 && doesWhatPeopleDo(tokens, name)
}

/** "X said", "X was born", "X, who …": what only people do. */
export function doesWhatPeopleDo(tokens: readonly Token[], name: NameMention): boolean {
  const [one, two] = [tokens[name.last]?.lower ?? '', tokens[name.last + 1]?.lower ?? '']
  if (/^(?:said|says|wrote|died|married|graduated|recalled|told|explained|believed|argued)$/.test(one))
    return true
  return (one === 'was' && two === 'born') || (one === ',' && two === 'who')
}
