import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { isEmptyIt as saysNothing } from '../language/empty-it'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import { isPluralNoun } from '../language/inflection'
import { meansPerson } from '../language/person-words'
import { isOfOtherSex, isOwnerInOther, mayBePerson, sexOf } from '../language/pronouns'
import { bodyMeant } from './body-meant'
import { ownedBySubject } from './owned-by-subject'
import { tellsOfFact } from './said-of-it'
import type { References } from './short-references'
import type { Subject } from './subjects'
import { mainClause, namedSubject, plainSubject, pluralSubject, topicPerson } from './subjects'
import { singularsOf } from '../language/plurals'
import type { Token } from '../language/token'
import { isCommonNoun, theAt } from '../language/token'
import { lexnameOf } from '../language/wordnet/lexnames'

/** The one person or thing that the pronoun at a token means, or null when in doubt. */
export type Meanings = (sentence: AnalysedSentence, at: number) => Subject | null

/** What pronouns of one article may mean. */
interface Memory {
  readonly analysis: Analysis
  readonly topic: Subject | null
  readonly references: References
  /** Whom or what each sentence is about, by its index. */
  readonly subjects: Map<number, Subject>
}

/** Pronouns for one person. */
export const PERSONAL = /^(?:he|she|his|her|him)$/
/** Pronouns for one thing. */
export const THING = /^(?:it|its)$/
/** Pronouns for several. */
export const MANY = /^(?:they|their)$/

/** What the pronouns of an article mean. Each sentence's subject is followed from one sentence to the next. */
export function meaningsOf(analysis: Analysis, references: References): Meanings {
  const memory: Memory = { analysis, topic: topicPerson(analysis), references, subjects: new Map() }
  for (const sentence of analysis.sentences) remember(memory, sentence)
  return (sentence, at) => meant(memory, sentence, at)
}

function remember(memory: Memory, sentence: AnalysedSentence): void {
  const clause = mainClause(sentence)
  if (!clause) return
  const opening = sentence.tokens[clause.subject.first]?.lower ?? ''
  const pronoun = PERSONAL.test(opening) || THING.test(opening) || MANY.test(opening)
  const subject =
    pronoun && clause.head.last - clause.head.first === 1
      ? meant(memory, sentence, clause.subject.first)
      : (namedSubject(sentence, clause) ??
        renamed(memory, sentence, clause) ??
        plainSubject(sentence, clause) ??
        pluralSubject(sentence, clause))
  if (subject) memory.subjects.set(sentence.index, subject)
}

/** "The fire" that stands for the Great Fire of London. */
function renamed(memory: Memory, sentence: AnalysedSentence, clause: Clause): Subject | null {
  const [edit] = memory.references(sentence, clause.head)
  return edit && edit.start === sentence.tokens[clause.head.first]?.start
    ? { name: edit.text, kind: 'place', sex: null, many: false }
    : null
}

function meant(memory: Memory, sentence: AnalysedSentence, at: number): Subject | null {
  const word = sentence.tokens[at]?.lower ?? ''
  const before = memory.analysis.sentences[sentence.index - 1]
  if (word === 'its' && opens(sentence, at) && before && introducesAnother(before)) return null
  if (ownedBySubject(sentence, at) || (THING.test(word) && before && leadsToAnother(before, sentence)))
    return null
  if (word === 'it' && tellsOfFact(sentence, at)) return null
  const certain = sentence.referents.find((referent) => referent.at === at)
  if (certain) return { ...certain, many: false }
  return PERSONAL.test(word) ? personMeant(memory, sentence, at) : thingMeant(memory, sentence, at)
}

/**
 * "Kenya is home to the Safari Rally. It was …": the place, or what it is home to. So is it where a sentence leads up to
 * something by name: "The town is served by the Metro. It was …".
 */
function leadsToAnother(before: AnalysedSentence, next: AnalysedSentence): boolean {
  const { tokens, mentions } = before
  if (next.tokens.some(({ lower }) => lower === 'also')) return false
  const verb = mainClause(before)?.verb
  const doer = verb?.passive ? tokens.findIndex(({ lower }, at) => lower === 'by' && at >= verb.last) : -1
  const named = (at: number): boolean =>
    mentions.some(
      (name) =>
        isName(name) &&
        name.kind !== 'person' &&
        (name.first === at + 1 || (name.first === at + 2 && tokens[at + 1]?.lower === 'the')),
    )
  if (doer > 0 && named(doer)) return true
  const home = tokens.findIndex(
    ({ lower }, at) => lower === 'home' && /^(?:to|of)$/.test(tokens[at + 1]?.lower ?? ''),
  )
  return home > 0 && mentions.some((name) => isName(name) && name.first > home)
}

/** The subject of the sentence before, where it is no person and the pronoun opens the next sentence's subject. */
function thingMeant(memory: Memory, sentence: AnalysedSentence, at: number): Subject | null {
  const own = subjectOfFirst(sentence, at)
  if (own || !opens(sentence, at)) return own
  const before = memory.analysis.sentences[sentence.index - 1]
  const subject = before && (memory.subjects.get(before.index) ?? openingTopic(memory, before))
  if (!before || before.paragraph !== sentence.paragraph || isEmptyIt(sentence, at)) return null
  const isIt = sentence.tokens[at]?.lower === 'it'
  if (isIt && (!subject || subject.many)) return bodyMeant(sentence, at, before)
  if (!subject) return null
  if (subject.many !== MANY.test(sentence.tokens[at]?.lower ?? '')) return null
  if (subject.many && hasMind(sentence, at) && !isOfMinds(subject)) return null
  const known = subject.kind !== 'other' || memory.analysis.title.includes(subject.name)
  return /^(?:person|nationality)$/.test(subject.kind ?? '') || !known ? null : subject
}

/** "They | like", "They | want": what only people do, and bodies of people. */
const hasMind = ({ tokens, clauses }: AnalysedSentence, at: number): boolean => {
  const verb = clauses.find(({ kind, subject }) => kind === 'main' && subject.first === at)?.verb.main ?? -1
  return MINDS.test(tokens[verb]?.lower ?? '')
}

const MINDS =
  /^(?:like|love|hate|enjoy|prefer|want|hope|think|believe|know|feel|fear|worry|say|hear|see|watch|buy|ask|try)(?:s|d|ed)?$|^(?:liked|loved|hated|enjoyed|preferred|thought|knew|felt|said|heard|saw|bought|tried)$/

/** "The farmers", "the banks", "the dogs": a plural of people, of bodies of them, or of animals. */
const isOfMinds = ({ name }: Subject): boolean => {
  const noun = name.split(' ').at(-1)?.toLowerCase() ?? ''
  return singularsOf(noun).some(meansPerson) || /^(?:person|group|animal)$/.test(lexnameOf(noun) ?? 'group')
}

/** The article's own subject, where a sentence opens with it whose clauses are not sure; null for any other. */
function openingTopic({ analysis }: Memory, before: AnalysedSentence): Subject | null {
  if (mainClause(before)) return null
  const the = theAt(before.tokens, 0)
  const name = before.mentions.filter(isName).find(({ first }) => first === the)
  return name &&
    name.name === analysis.title.split(',')[0] &&
    /^(?:city|country|place|organisation)$/.test(name.kind)
    ? { name: (the === 1 ? 'the ' : '') + name.name, kind: name.kind, sex: null, many: false }
    : null
}

/** "The mill launched a campaign. Its goal …": whose goal it is cannot be told. */
const introducesAnother = (before: AnalysedSentence): boolean =>
  mainClause(before)?.objects.some(({ plural, definiteness }) => definiteness === 'indefinite' && !plural) ??
  false

/** "Orvo sold its ships, and since then it has …": the subject of the main clause, in a clause that is joined to it. */
export function subjectOfFirst(sentence: AnalysedSentence, at: number): Subject | null {
  const main = mainClause(sentence)
  const joined = sentence.clauses.find(
    ({ kind, first, verb }) => kind === 'joined' && first <= at && at < verb.first,
  )
  if (!main || !joined || joined.first < main.verb.last || isEmptyIt(sentence, at)) return null
  if (!THING.test(sentence.tokens[at]?.lower ?? '')) return null
  const subject = namedSubject(sentence, main) ?? plainSubject(sentence, main)
  if (main.objects.some(({ plural }) => !plural)) return null
  return subject && !/^(?:person|nationality)$/.test(subject.kind ?? '') ? subject : null
}

/** It is the subject of the main clause or owns it, and no side clause with a subject of its own stands before it. */
const opens = ({ clauses, syntax }: AnalysedSentence, at: number): boolean =>
  clauses.some((clause) => clause.kind === 'main' && clause.subject.first === at) &&
  !(syntax?.relations.slice(0, at).some((relation) => relation.startsWith('nsubj')) ?? true)

/** The people named before a pronoun in its sentence who it might mean: not the one whose verb it is the object of. */
export function possibleBefore(sentence: AnalysedSentence, at: number): NameMention[] {
  const clause = mainClause(sentence)
  const object = /^(?:him|her)$/.test(sentence.tokens[at]?.lower ?? '')
  const bound = clause !== null && object && clause.objects.some(({ head }) => head === at)
  return peopleBefore(sentence, at).filter((name) => !(bound && name.last === clause.head.last))
}

/** The subject of the sentence before, or the person whom the article is about, when nobody else of that sex is near. */
function personMeant(memory: Memory, sentence: AnalysedSentence, at: number): Subject | null {
  const sex = sexOf(sentence.tokens[at]?.lower ?? '')
  const parallel = personOfFirst(sentence, at)
  if (parallel) return parallel
  const before = memory.analysis.sentences[sentence.index - 1]
  const near = before && before.paragraph === sentence.paragraph ? [before] : []
  const subject = before && memory.subjects.get(before.index)
  const spoken =
    subject?.kind === 'person' && (subject.sex ?? sex) === sex && (near.length > 0 || subject.sex === sex)
  const candidate = spoken ? subject : onTopic(memory, sentence, sex)
  if (!candidate || speaksOfAnother(sentence, at)) return null
  const { topic } = memory
  if (topic && topic.name !== candidate.name && (topic.sex ?? sex) === sex && isOwnerInOther(sentence, at))
    return null
  const rivals = [
    ...near.flatMap((other) => peopleBefore(other, Infinity)),
    ...possibleBefore(sentence, at),
  ].filter((name) => name.name !== candidate.name && (name.sex ?? sex) === sex)
  return rivals.length === 0 || (spoken && goesOn(memory, sentence, { at, candidate })) ? candidate : null
}

/** "Berg, once a pupil of Ash, gave the town its look: he built …": the subject of the main clause goes on as that of the next. */
function personOfFirst(sentence: AnalysedSentence, at: number): Subject | null {
  const word = sentence.tokens[at]?.lower ?? ''
  const main = mainClause(sentence)
  const opensClause = sentence.clauses.some(
    ({ kind, subject }) => kind === 'joined' && subject.first === at && at === subject.last - 1,
  )
  if (!main || !opensClause || !/^(?:he|she)$/.test(word) || at < main.verb.last) return null
  const subject = namedSubject(sentence, main)
  if (subject?.kind !== 'person' || (subject.sex ?? sexOf(word)) !== sexOf(word)) return null
  const others = peopleBefore(sentence, at).some(
    ({ first, name }) => first >= main.verb.last && name !== subject.name,
  )
  return others || speaksOfAnother(sentence, at, main.verb.last) ? null : subject
}

/** "The citizen … he": somebody without a name stands before the pronoun in its own sentence, from a token on, by whom it can be explained. */
function speaksOfAnother({ tokens, clauses, mentions }: AnalysedSentence, at: number, from = 0): boolean {
  if (clauses.some(({ kind, subject }) => kind === 'main' && subject.first === at)) return false
  if (
    mentions.some(
      (name) => isName(name) && name.last <= at && name.first >= from && mayBePerson(tokens, name),
    )
  )
    return true
  const sex = sexOf(tokens[at]?.lower ?? '')
  return tokens
    .slice(0, at)
    .some(
      (token, index) =>
        index >= from &&
        isCommonNoun(token) &&
        !isPluralNoun(token.lower) &&
        /^(?:an?|the|['’]s?)$/.test(wordBeforePhrase(tokens, index)) &&
        meansPerson(token.lower) &&
        !isOfOtherSex(token.lower, sex) &&
        !mentions.some(({ first }) => first === index + 1),
    )
}

/** The word before a noun and what stands with it: "the" before "oil company executive". */
const wordBeforePhrase = (tokens: readonly Token[], noun: number): string =>
  tokens.slice(0, noun).findLast(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos))?.lower ?? ''

interface Pronoun {
  readonly at: number
  readonly candidate: Subject
}

/** "He was born in Stridon. He studied under Donatus.": the article's person stays the subject from sentence to sentence. */
const goesOn = (memory: Memory, sentence: AnalysedSentence, { at, candidate }: Pronoun): boolean =>
  memory.topic?.name === candidate.name &&
  memory.topic.sex !== null &&
  mainClause(sentence)?.subject.first === at &&
  /^(?:he|she)$/.test(sentence.tokens[at]?.lower ?? '') &&
  peopleBefore(sentence, at).every(({ name }) => name === candidate.name)

/** The article's own person, where the paragraph names nobody else of that sex since it named them. */
function onTopic(
  { analysis, topic }: Memory,
  sentence: AnalysedSentence,
  sex: 'male' | 'female',
): Subject | null {
  if (!topic || topic.sex !== sex) return null
  for (let index = sentence.index - 1; index >= 0; index--) {
    const earlier = analysis.sentences[index]
    if (earlier?.paragraph !== sentence.paragraph) break
    const people = earlier.mentions.filter(isName).filter(({ kind }) => kind === 'person')
    if (people.some(({ name, sex: own }) => name !== topic.name && (own ?? sex) === sex)) return null
    if (people.some(({ name }) => name === topic.name)) return topic
  }
  return topic
}

/** The persons named before token `at` of a sentence. */
const peopleBefore = (sentence: AnalysedSentence, at: number): NameMention[] =>
  sentence.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' && name.last <= at && !isOfAKind(sentence, name))

/** "the last full-blooded Skarian": a lone name behind an adjective says what somebody is. */
const isOfAKind = ({ tokens }: AnalysedSentence, { first, last }: NameMention): boolean =>
  last === first + 1 && tokens[first - 1]?.pos === 'ADJ' && /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '')

/** The parser calls it empty, or its words do. */
const isEmptyIt = ({ syntax, tokens }: AnalysedSentence, at: number): boolean =>
  syntax?.relations[at] === 'expl' || saysNothing(tokens, at)
