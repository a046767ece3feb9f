import { isPluralNoun } from '../inflection'
import { pluralOf, singularsOf } from '../plurals'
import groups from './siblings.json'
import { WELL_KNOWN } from './well-known'

/** A group of nouns that lie side by side, the commonest first; each place holds words of one meaning. */
type Group = readonly (readonly string[])[]

const readGroup = (line: string): Group =>
  line.split(' ').map((place) => place.split('/').map((word) => word.replaceAll('_', ' ')))

/** For every noun its groups: the well-known first, then the narrow before the wide. */
function readAll(): ReadonlyMap<string, readonly Group[]> {
  const ordered = [
    ...WELL_KNOWN.map(readGroup),
    ...groups.map(readGroup).toSorted((a, b) => a.length - b.length),
  ]
  const found = new Map<string, Group[]>()
  for (const group of ordered) {
    for (const noun of group.flat()) {
      const known = found.get(noun)
      if (known) known.push(group)
      else found.set(noun, [group])
    }
  }
  return found
}

let table: ReadonlyMap<string, readonly Group[]> | null = null

/**
 * Nouns of the same narrow kind that are about as common, the nearest first: "cello" and "flute" for "violin". None of
 * them means the same as the noun or is a kind of it. A plural gets plurals. Empty for a noun without known neighbours.
 * The words are for wrong answers: whether one of them is right in a text, the caller must see.
 */
export function siblingsOf(noun: string): readonly string[] {
  table ??= readAll()
  const lower = noun.toLowerCase().trim()
  for (const form of singularsOf(lower)) {
    const found = table.get(form)
    if (!found) continue
    const siblings = [...new Set(found.flatMap((group) => nearest(group, form)))]
    return form === lower || !isPluralNoun(lower) ? siblings : siblings.map(pluralOf)
  }
  return []
}

function nearest(group: Group, noun: string): string[] {
  const at = group.findIndex((place) => place.includes(noun))
  return group
    .map((place, index) => ({ word: place[0] ?? '', far: Math.abs(index - at) }))
    .filter(({ far, word }) => far > 0 && word !== '')
    .toSorted((a, b) => a.far - b.far)
    .map(({ word }) => word)
}
