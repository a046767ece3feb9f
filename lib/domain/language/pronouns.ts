import type { AnalysedSentence } from './analysis'
import { isEmptyIt } from './empty-it'
import { isPluralNoun } from './inflection'
import { isFirstName } from './gazetteer/first-names'
import type { NameKind, NameMention } from './mentions'
import { isName } from './mentions'
import { isPersonNoun, meansPerson } from './person-words'
import type { Token } from './token'
import { isCapitalised, isCommonNoun, theAt } from './token'
import { isFamousSurname } from './wordnet/proper-names'

/** What a pronoun means for sure. */
export interface Referent {
  /** Index of the pronoun among the tokens of its sentence. */
  readonly at: number
  /** The fullest form of the name that the pronoun stands for. */
  readonly name: string
  readonly kind: NameKind
  readonly sex: NameMention['sex']
}

type Sex = 'male' | 'female'

const HE = /^(?:he|him|his|himself)$/
const SHE = /^(?:she|her|hers|herself)$/

/** Of a personal pronoun in the singular ("he", "her"), the sex of whom it means. */
export const sexOf = (pronoun: string): Sex => (HE.test(pronoun) ? 'male' : 'female')

/** How many sentences back a reader looks for a name. */
const REACH = 2

/**
 * What the pronouns of each sentence mean, in the order of the sentences; a pronoun that may mean two things, or none
 * that is named near it, is left out. Inside quotation marks "he" may be anybody whom the speaker has in mind.
 */
export function findReferents(
  sentences: readonly AnalysedSentence[],
  title: string,
): (readonly Referent[])[] {
  const found: Referent[][] = []
  const open: Sex[][] = []
  const topic = topicOf(sentences, title)
  for (const [index, sentence] of sentences.entries()) {
    const window = windowBefore(sentences, index)
    const here: Referent[] = []
    const unknown: Sex[] = []
    for (const [at, { lower }] of sentence.tokens.entries()) {
      if (sentence.quoted.has(at)) continue
      const sex = HE.test(lower) ? 'male' : SHE.test(lower) ? 'female' : null
      const known = [...window.flatMap((other) => found[other.index] ?? []), ...here]
      const blocked = [...window.flatMap((other) => open[other.index] ?? []), ...unknown].some(
        (other) => other === sex,
      )
      const ended = index > 0 && window.length === 0 ? sentences[index - 1] : undefined
      const own = ended && topic && sex && isOfAnother(ended, topic, sex) ? null : topic
      const person = sex && personMeant({ sentence, at, sex, window, known, topic: own, blocked })
      const referent =
        person ?? (/^its?$/.test(lower) ? thingMeant(sentence, at, spokenBefore(window, found)) : null)
      if (referent) here.push({ ...referent, at })
      else if (sex) unknown.push(sex)
    }
    found.push(here)
    open.push(unknown)
  }
  return found
}

/** "Marsh sailed. [New paragraph] He …": the sentence that ends the paragraph before is about somebody else of that sex, and does not name whom the article is about. */
const isOfAnother = (ended: AnalysedSentence, topic: Person, sex: Sex): boolean => {
  const head = ended.clauses.find(({ kind }) => kind === 'main')?.head.last
  const named = people(ended)
  return (
    named.some((name) => name.last === head && name.sex === sex && name.name !== topic.name) &&
    named.every(({ name }) => name !== topic.name)
  )
}

const spokenBefore = (window: readonly AnalysedSentence[], found: readonly Referent[][]): Spoken => {
  const sentence = window.at(-1)
  return { sentence, referents: sentence ? (found[sentence.index] ?? []) : [] }
}

const windowBefore = (sentences: readonly AnalysedSentence[], index: number): AnalysedSentence[] =>
  sentences
    .slice(Math.max(0, index - REACH), index)
    .filter(({ paragraph }) => paragraph === sentences[index]?.paragraph)

type Person = Omit<Referent, 'at'>

interface Place {
  readonly sentence: AnalysedSentence
  readonly at: number
  readonly sex: Sex
  readonly window: readonly AnalysedSentence[]
  /** What the pronouns before this one mean. */
  readonly known: readonly Referent[]
  /** The person whom the article is about. */
  readonly topic: Person | null
  /** A pronoun of that sex before this one is not certain. */
  readonly blocked: boolean
}

/**
 * The one person of that sex who was spoken of just before, by name or by a pronoun that is certain itself; nobody whose
 * sex no word tells, where whom the article is about may be meant as well.
 */
function personMeant({ sentence, at, sex, window, known, topic, blocked }: Place): Person | null {
  if (blocked) return null
  const fits = (other: { readonly sex: NameMention['sex'] }): boolean => (other.sex ?? sex) === sex
  const before = people(sentence).filter(({ last }) => last <= at)
  const named = [...window.flatMap(people), ...before]
  const spoken: Person[] = [...named, ...known.filter(({ kind }) => kind === 'person')].filter(fits)
  const first = spoken[0] ?? (topic && topic.sex === sex ? topic : undefined)
  if (!first || spoken.some(({ name }) => name !== first.name)) return null
  if (isOnlyQuoted(first.name, [...window, sentence]) && first.name !== topic?.name) return null
  const another = topic && topic.name !== first.name && fits(topic)
  if (another && (first.sex === null || isOwnerInOther(sentence, at))) return null
  if ([...window, sentence].some((other) => rivals(other, other === sentence ? at : Infinity, sex) > 0))
    return null
  return { name: first.name, kind: 'person', sex: first.sex ?? sex }
}

/** "“Ada Berg won,” he said. He …": whom somebody only speaks of in quotation marks is not told of. */
const isOnlyQuoted = (name: string, sentences: readonly AnalysedSentence[]): boolean => {
  const places = sentences.flatMap((one) =>
    people(one).flatMap((other) => (other.name === name ? [one.quoted.has(other.first)] : [])),
  )
  return places.length > 0 && places.every((isQuoted) => isQuoted)
}

/** "The actor praised it. The show holds four of | his | letters": behind the verb of something else, it may be the article's own person who owns it. */
export const isOwnerInOther = ({ tokens, clauses }: AnalysedSentence, at: number): boolean =>
  /^(?:his|her)$/.test(tokens[at]?.lower ?? '') &&
  clauses.some(
    ({ kind, subjectPhrase, verb }) => kind === 'main' && subjectPhrase?.mention === null && verb.last <= at,
  ) &&
  !tokens.slice(0, at).some(({ lower }) => /^(?:he|she|his|her|him)$/.test(lower))

/** The person of the title, or the one who is named at least three times and thrice as often as anybody else. */
function topicOf(sentences: readonly AnalysedSentence[], title: string): Person | null {
  const counts = new Map<string, { readonly person: Person; readonly times: number }>()
  for (const person of sentences.flatMap(people)) {
    const known = counts.get(person.name)
    const sex = known?.person.sex ?? person.sex
    counts.set(person.name, {
      person: { name: person.name, kind: 'person', sex },
      times: (known?.times ?? 0) + 1,
    })
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.times - a.times)
  const ofTitle = [...counts.values()].find(({ person, times }) => times >= 2 && title.includes(person.name))
  if (ofTitle) return ofTitle.person
  return first && first.times >= 3 && first.times >= 3 * (second?.times ?? 0) ? first.person : null
}

const people = (sentence: AnalysedSentence): NameMention[] =>
  sentence.mentions.filter(isName).filter(({ kind }) => kind === 'person')

const MALE_NOUN =
  /^(?:man|boy|father|son|brother|husband|uncle|nephew|king|prince|grandfather|businessman|gentleman|actor|boyfriend|duke|emperor|monk|priest|pope|lord|grandson|stepfather|widower)$/
const FEMALE_NOUN =
  /^(?:woman|girl|mother|daughter|sister|wife|aunt|niece|queen|princess|grandmother|businesswoman|lady|actress|girlfriend|duchess|empress|nun|widow|granddaughter|stepmother)$/

/** How many other single people of that sex a sentence speaks of: "his brother", "the Tsar", a name of unknown kind. */
function rivals({ tokens, mentions }: AnalysedSentence, until: number, sex: Sex): number {
  const names = mentions.filter(isName)
  const nouns = tokens
    .slice(0, Math.min(until, tokens.length))
    .filter((token, at) => isPerson(tokens, at, sex) && !describes(tokens, at, names))
  return nouns.length + names.filter((name) => name.last <= until && mayBePerson(tokens, name)).length
}

/** "Her brother" is no “she”. */
export const isOfOtherSex = (noun: string, sex: Sex): boolean =>
  sex === 'male' ? FEMALE_NOUN.test(noun) : MALE_NOUN.test(noun)

function isPerson(tokens: readonly Token[], at: number, sex: Sex): boolean {
  const token = tokens[at]
  if (!token || isPluralNoun(token.lower)) return false
  if (isOfOtherSex(token.lower, sex)) return false
  if (isCapitalised(token)) return tokens[at - 1]?.lower === 'the' && isPersonNoun(token.lower)
  const own = sex === 'male' ? MALE_NOUN : FEMALE_NOUN
  return isCommonNoun(token) && (own.test(token.lower) || meansPerson(token.lower))
}

/**
 * True for a name of unknown kind that ends in what somebody is ("the North Elm MP"), holds a given name ("Pan-democrat
 * Gary Fan") or does something ("Kilbrook published", "Kilbrook is rowing"), though it may seem to be a work.
 */
export function mayBePerson(tokens: readonly Token[], name: NameMention): boolean {
  if (!/^(?:other|work)$/.test(name.kind) || name.noun !== null) return false
  const words = tokens.slice(name.first, name.last)
  if (isPersonNoun(words.at(-1)?.lower ?? '')) return true
  if (words.length >= 2) return words.some((token) => isFirstName(token.text))
  const free = !/^(?:the|an?|of|in|at|to|for|with|from|by)$/.test(tokens[name.first - 1]?.lower ?? '')
  const pos = tokens[name.last]?.pos
  const isDoing = pos === 'AUX' && /ing$/.test(tokens[name.last + 1]?.lower ?? '')
  const acts = pos === 'VERB' || isDoing || (pos === 'AUX' && isFamousSurname(name.text))
  return free && /^\p{Lu}\p{Ll}+$/u.test(name.text) && acts
}

/** "the clockmaker Priya Nair", "Nair, a clockmaker,", "Nair was a clockmaker", "as a clockmaker": no second person; "In Elm, the clockmaker sold" is one. */
function describes(tokens: readonly Token[], at: number, names: readonly NameMention[]): boolean {
  if (names.some(({ first }) => first === at + 1)) return true
  const opening = tokens.slice(Math.max(0, at - 6), at).map((token) => token.lower)
  const from = opening.findLastIndex((word) => /^(?:is|was|as|became|become|be|been|,)$/.test(word))
  if (from < 0) return false
  const isSubject = /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')
  if (opening[from] === ',' && isSubject) return false
  return opening
    .slice(from + 1)
    .every((word) => !/^(?:his|her|their|with|by|to|from|for|of|and|,)$/.test(word))
}

/** "It" at the head of a sentence behind one that is about a named thing; "its" right behind the verb of that thing. */
function thingMeant(sentence: AnalysedSentence, at: number, before: Spoken): Person | null {
  if (at > 0) return sentence.tokens[at]?.lower === 'its' ? ownerMeant(sentence, at) : null
  if (!before.sentence || isEmpty(sentence.tokens)) return null
  const chained = before.referents.find((referent) => referent.at === 0 && referent.kind !== 'person')
  return chained ?? namedThing(before.sentence)
}

/** The sentence before, with what its pronouns mean. */
interface Spoken {
  readonly sentence: AnalysedSentence | undefined
  readonly referents: readonly Referent[]
}

/** "It" as the first word, where it stands for nothing. */
const isEmpty = (tokens: readonly Token[]): boolean => tokens[0]?.lower === 'it' && isEmptyIt(tokens, 0)

/** The name of no person that opens a sentence as the subject of its verb. */
function namedThing({ tokens, mentions }: AnalysedSentence): Person | null {
  const the = theAt(tokens, 0)
  const subject = mentions.filter(isName).find(({ first }) => first === the)
  const verb = subject && tokens[subject.last]
  if (!subject || /^(?:person|nationality)$/.test(subject.kind) || !/^(?:VERB|AUX)$/.test(verb?.pos ?? ''))
    return null
  return { name: subject.name, kind: subject.kind, sex: null }
}

/** "Orvo sold its ships": nothing else stands between the two. */
function ownerMeant(sentence: AnalysedSentence, at: number): Person | null {
  const owner = namedThing(sentence)
  const last = sentence.mentions.filter(isName).find(({ first }) => first <= 1)?.last ?? at
  const between = sentence.tokens.slice(last, at)
  return owner && between.every((token) => !/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) ? owner : null
}
