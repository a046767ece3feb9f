import type { AnalysedSentence } from './analysis'
import { isFirstName, sexOfGiven } from './gazetteer/first-names'
import { NAME_PARTICLES } from './gazetteer/name-words'
import type { Mention, NameMention } from './mentions'
import { isName } from './mentions'
import type { Token } from './token'

interface Person {
  readonly name: string
  readonly sex: NameMention['sex']
}

/** The same sentences with every short form of a person's name pointing to the full one: "Mr. Kim" to "Kim Jong-un". */
export function findAliases(sentences: readonly AnalysedSentence[], title: string): AnalysedSentence[] {
  const people = indexPeople(sentences, title)
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.map((mention) => resolve(mention, sentence, people)),
  }))
}

type People = ReadonlyMap<string, readonly Person[]>

/** For every single name by which a person may be called, the persons it may mean. */
function indexPeople(sentences: readonly AnalysedSentence[], title: string): Map<string, Person[]> {
  const names = sentences.flatMap((sentence) => sentence.mentions).filter(isName)
  const full = names.filter((name) => name.kind === 'person' && name.last - name.first >= 2)
  const people = new Map<string, Person>(full.map(({ text, sex }) => [text, { name: text, sex }]))
  if (/^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(title) && isFirstName(title.split(' ')[0] ?? '')) {
    people.set(title, { name: title, sex: sexOfGiven(title.split(' ')[0] ?? '') })
  }
  const merged = mergeLonger([...people.values()])
  const index = new Map<string, Person[]>()
  for (const [short, person] of merged.flatMap(shortForms)) {
    const known = index.get(short) ?? []
    if (title.includes(person.name) && short.length > 2) index.set(short, [person])
    else if (!known.some((other) => other.name === person.name || title.includes(other.name)))
      index.set(short, [...known, person])
  }
  return index
}

/** "Vladimir Putin" and "Vladimir V. Putin" are one: the shorter form is the name. */
function mergeLonger(people: readonly Person[]): Person[] {
  return people.filter(
    (person) => !people.some((other) => other !== person && isShorterForm(other.name, person.name)),
  )
}

function isShorterForm(short: string, long: string): boolean {
  const a = short.split(' ')
  const b = long.split(' ')
  return a.length < b.length && a.length >= 2 && a[0] === b[0] && a.at(-1) === b.at(-1)
}

function shortForms(person: Person): [string, Person][] {
  const words = person.name.split(' ')
  const family = /-\p{Ll}/u.test(words.at(-1) ?? '') ? words[0] : words.at(-1)
  const particle = words.findIndex((word) => NAME_PARTICLES.has(word))
  const noble = particle > 0 ? words.slice(particle).join(' ') : (family ?? '')
  return [...new Set([person.name, family ?? '', words[0] ?? '', noble, upperFirst(noble)])].map((form) => [
    form,
    person,
  ])
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function resolve(mention: Mention, { tokens }: AnalysedSentence, people: People): Mention {
  if (!isName(mention) || !mayBePerson(mention, tokens)) return mention
  const words = mention.text.split(' ')
  const key = words.length > 2 ? `${words[0]} ${words.at(-1)}` : mention.text
  const [person, rival] = people.get(mention.text) ?? people.get(key) ?? []
  if (!person || rival) return mention
  return { ...mention, kind: 'person', noun: null, name: person.name, sex: person.sex ?? mention.sex }
}

/** In an article on Valeska Paris, "Paris" is her, but not where a preposition or comma speaks of the city. */
function mayBePerson(mention: NameMention, tokens: readonly Token[]): boolean {
  if (mention.kind === 'person' || (mention.kind === 'other' && mention.noun === null)) return true
  if (mention.last - mention.first > 1 || !/^(?:city|place)$/.test(mention.kind)) return false
  const before = tokens[mention.first - 1]?.lower ?? ''
  const after = tokens[mention.last]
  return !/^(?:in|at|to|from|near|into|around|outside|across|,|the|and|of)$/.test(before) && after?.text !== ',' && after?.pos !== 'PROPN' // prettier-ignore
}
