import type { AnalysedSentence } from './analysis'
import { isFirstName, sexOfGiven } from './gazetteer/first-names'
import {
  FEMALE_HONORIFICS,
  HONORIFICS,
  MALE_HONORIFICS,
  NAME_PARTICLES,
  OFFICES,
} from './gazetteer/name-words'
import type { Mention, NameMention } from './mentions'
import { isName } from './mentions'
import { isWholePersonName } from './person-forms'
import { standsAlone } from './short-names'
import type { Token } from './token'

/** Somebody whom the article names in full. */
interface Person {
  readonly name: string
  readonly sex: NameMention['sex']
  readonly isTitle: boolean
  /** Where the whole name stands. */
  readonly places: readonly Place[]
}

interface Place {
  readonly start: number
  /** Index of its sentence. */
  readonly index: number
  readonly paragraph: number
}

/**
 * The same sentences with every short form of a person's name pointing to the full one: "Mr. Kim" to "Kim Jong-un". Only
 * behind the full name or the title, and where nobody else can be meant; any other short form stays as it is.
 */
export function findAliases(sentences: readonly AnalysedSentence[], title: string): AnalysedSentence[] {
  const people = peopleOf(sentences, title)
  const ofTitle = people.some(({ isTitle }) => isTitle) ? [] : strangerOfTitle(title)
  const strangers = [...strangersOf(sentences), ...ofTitle, ...ownNames(sentences, people)]
  const bearers = bearersOf(people, new Map(strangers))
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.map((mention) => resolve(mention, sentence, bearers)),
  }))
}

/** Each person named in full, once, by the shortest whole form: "Vladimir V. Putin" is "Vladimir Putin". */
function peopleOf(sentences: readonly AnalysedSentence[], title: string): Person[] {
  const found = new Map<string, { sex: NameMention['sex']; places: Place[] }>()
  if (/^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(title) && isFirstName(title.split(' ')[0] ?? ''))
    found.set(title, { sex: sexOfGiven(title.split(' ')[0] ?? ''), places: [] })
  for (const { mentions, paragraph, index } of sentences)
    for (const { kind, text, sex, start } of mentions.filter(isName)) {
      if (kind !== 'person' || !isWholePersonName(text)) continue
      const known = found.get(text) ?? { sex, places: [] }
      found.set(text, { sex: known.sex ?? sex, places: [...known.places, { start, index, paragraph }] })
    }
  const names = [...found.keys()]
  return names
    .filter((name) => !names.some((other) => isShorterForm(other, name)))
    .map((name) => {
      const places = names
        .filter((other) => other === name || isShorterForm(name, other))
        .flatMap((other) => found.get(other)?.places ?? [])
      return { name, sex: found.get(name)?.sex ?? null, isTitle: isOf(title, name), places }
    })
}

/** The title holds a name, or is its first and last word: "Ada Moran" for "Ada Grace Moran". */
const isOf = (title: string, name: string): boolean => title.includes(name) || isShorterForm(title, name)

function isShorterForm(short: string, long: string): boolean {
  const a = short.split(' ')
  const b = long.split(' ')
  return a.length < b.length && a.length >= 2 && a[0] === b[0] && a.at(-1) === b.at(-1)
}

/**
 * Last words of whole names of unknown kind that somebody may be called, "August Moran" beside "Ada Moran", and of those
 * who have a byname: "Robert the Moran".
 */
function strangersOf(sentences: readonly AnalysedSentence[]): ReadonlyMap<string, string> {
  const names = sentences.flatMap(({ mentions }) => mentions.filter(isName))
  const possible = names.filter(
    ({ kind, noun, text }) =>
      kind === 'other' && noun === null && isWholePersonName(text) && isFirstName(text.split(' ')[0] ?? ''),
  )
  const bynames = names.filter(({ kind, text }) => kind === 'person' && / the \p{Lu}\p{Ll}+$/u.test(text))
  return new Map([...possible, ...bynames].map(({ text }) => [text.split(' ').at(-1) ?? '', text]))
}

/**
 * An article on "Zora Moran" means her by "Moran", though it names nobody but her brother August Moran in full; "Captain
 * Moran" may be anybody of that name.
 */
function strangerOfTitle(title: string): [string, string][] {
  const words = title.split(' ')
  const [opening = ''] = words
  const isWhole =
    words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(word))
  return isWhole && !OFFICES.has(opening.toLowerCase()) && !HONORIFICS.has(opening)
    ? [[words.at(-1) ?? '', title]]
    : []
}

/** Sentences with a short name before anybody of that name is named in full: then it is the name of something else. */
const ENOUGH_ALONE = 2

/** "The band Elm toured. Elm sold … The name honours Ada Elm. Elm played …": short names that meant another thing before the person came up. */
function ownNames(sentences: readonly AnalysedSentence[], people: readonly Person[]): [string, string][] {
  return people.flatMap(({ name, places }): [string, string][] => {
    const first = Math.min(...places.map(({ index }) => index))
    const before = sentences.slice(0, Number.isFinite(first) ? first : 0)
    return shortForms(name).flatMap(([form]): [string, string][] => {
      const alone = before.filter(({ mentions }) =>
        mentions.some((mention) => isName(mention) && mention.text === form),
      )
      return alone.length >= ENOUGH_ALONE ? [[form, form]] : []
    })
  })
}

/** One who may be called by a short name, and whether that is the given name alone. */
interface Bearer {
  readonly person: Person
  readonly given: boolean
}

type Bearers = ReadonlyMap<string, readonly Bearer[]>

/** For every name by which a person may be called, the persons it may mean. */
function bearersOf(people: readonly Person[], strangers: ReadonlyMap<string, string>): Bearers {
  const bearers = new Map<string, Bearer[]>()
  for (const person of people) {
    for (const [form, given] of shortForms(person.name)) {
      const stranger = strangers.get(form)
      if (stranger !== undefined && stranger !== person.name && !person.isTitle) continue
      bearers.set(form, [...(bearers.get(form) ?? []), { person, given }])
    }
  }
  return bearers
}

const REGNAL = /^[IVX]+\.?$/

/** The forms of a name, and which of them is the given name alone. */
function shortForms(name: string): [string, boolean][] {
  const words = name.split(' ').filter((word) => !/^(?:,|Jr\.?|Sr\.?)$/.test(word))
  const given = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const regnal = REGNAL.test(last)
  const family = regnal ? given : /-\p{Ll}/u.test(last) ? given : last
  const particle = words.findIndex((word) => NAME_PARTICLES.has(word))
  const noble = particle > 0 ? words.slice(particle).join(' ') : family
  const forms = new Set([name, family, noble, upperFirst(noble)].filter((form) => form.length > 2))
  const own = forms.has(given) || given.length <= 2 ? [] : [[given, true] as [string, boolean]]
  return [...[...forms].map((form): [string, boolean] => [form, regnal && form === given]), ...own]
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function resolve(mention: Mention, sentence: AnalysedSentence, bearers: Bearers): Mention {
  if (!isName(mention) || !mayBePerson(mention, sentence.tokens)) return mention
  const words = mention.text.split(' ')
  const key = words.length > 2 ? `${words[0]} ${words.at(-1)}` : mention.text
  const person = personMeant(bearers.get(mention.text) ?? bearers.get(key) ?? [], mention, sentence)
  if (!person) return mention
  if (mention.text !== person.name && !standsAlone(sentence.tokens, mention, person.name)) return mention
  if (!fitsTitle(sentence.tokens[mention.first - 1], person)) return mention
  return { ...mention, kind: 'person', noun: null, name: person.name, sex: person.sex ?? mention.sex }
}

/** The one bearer of a short name who is named in full before it; the one of the title, where no other is near. */
function personMeant(
  all: readonly Bearer[],
  mention: NameMention,
  { paragraph, index, tokens }: AnalysedSentence,
): Person | null {
  const whole = all.find(({ person }) => person.name === mention.text)
  if (whole) return whole.person
  const near = all.filter(({ person }) =>
    person.places.some((place) => place.paragraph === paragraph && place.start < mention.start),
  )
  const beside = all.filter(({ person }) =>
    person.places.some((place) => index - place.index <= 1 && place.start < mention.start),
  )
  const ofTitle = all.filter(({ person }) => person.isTitle)
  const [only, rival] = ofTitle.length > 0 ? [...new Set([...ofTitle, ...beside])] : all
  if (!only || rival) return null
  const before = only.person.places.some(({ start }) => start < mention.start)
  const isByGiven = only.given && !isKnighted(tokens[mention.first - 1])
  return only.person.isTitle || (isByGiven ? near.includes(only) : before) ? only.person : null
}

/** "Sir Tom": behind these the given name alone says who is meant, as a surname does elsewhere. */
export const isKnighted = (before: Token | undefined): boolean => /^(?:Sir|Dame)$/.test(before?.text ?? '')

/** "Mrs. Moran" is not Tom Moran. */
const fitsTitle = (before: Token | undefined, { sex }: Person): boolean =>
  !before ||
  !(
    (sex === 'male' && FEMALE_HONORIFICS.has(before.text)) ||
    (sex === 'female' && MALE_HONORIFICS.has(before.text))
  )

/** In an article on Valeska Paris, "Paris" is her, but not where a preposition or comma speaks of the city. */
function mayBePerson(mention: NameMention, tokens: readonly Token[]): boolean {
  if (mention.kind === 'person' || (mention.kind === 'other' && mention.noun === null)) return true
  if (mention.last - mention.first > 1 || !/^(?:city|place)$/.test(mention.kind)) return false
  const before = tokens[mention.first - 1]?.lower ?? ''
  const after = tokens[mention.last]
  return (
    !/^(?:in|at|to|from|near|into|around|outside|across|,|the|and|of)$/.test(before) &&
    after?.text !== ',' &&
    after?.pos !== 'PROPN'
  )
}
