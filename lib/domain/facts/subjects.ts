import { isSure } from './certainty'
import type { AnalysedSentence, Analysis } from '../language/analysis'
import { appositionBehind } from '../language/appositions'
import type { Clause } from '../language/clauses'
import { sexOfGiven } from '../language/gazetteer/first-names'
import { isPluralNoun } from '../language/inflection'
import type { NameMention } from '../language/mentions'
import { isName } from '../language/mentions'
import { isPersonNoun } from '../language/person-words'
import type { Token } from '../language/token'
import { isCommonNoun, withThe } from '../language/token'

/** Who or what a sentence is about: a named thing, or a plain "the tower" (kind null). */
export interface Subject {
  readonly name: string
  readonly kind: NameMention['kind'] | null
  readonly sex: NameMention['sex']
  /** True for "the animals": what later is "they". */
  readonly many: boolean
}

/** The main clause of a sentence; null where its subject or verb is not sure. */
export const mainClause = (sentence: AnalysedSentence): Clause | null =>
  sentence.clauses.find((clause) => clause.kind === 'main' && isSure(clause)) ?? null

/** The named subject of a clause: "Karl von Frisch", also behind "her father, Richard Anning,"; null for anything else. */
export function namedSubject(sentence: AnalysedSentence, clause: Clause): Subject | null {
  const names = sentence.mentions.filter(isName).filter((name) => name.kind !== 'nationality')
  const head = names.find((name) => name.last === clause.head.last && name.first >= clause.head.first)
  const beside = names.find(
    (name) =>
      sentence.tokens[clause.head.last]?.text === ',' &&
      name.first === clause.head.last + 1 &&
      name.last < clause.subject.last,
  )
  const name = head ?? beside
  const several = names.some(
    (other) =>
      other.first >= clause.head.last &&
      other.last <= clause.subject.last &&
      sentence.tokens[other.first - 1]?.lower === 'and',
  )
  if (!name || several) return null
  return {
    name: withThe(sentence.tokens, name.first, name.name),
    kind: name.kind,
    sex: name.sex ?? sexFromApposition(sentence, name),
    many: false,
  }
}

function sexFromApposition(sentence: AnalysedSentence, name: NameMention): NameMention['sex'] {
  const apposition = appositionBehind(sentence.tokens, name)
  const noun = apposition
    ? (sentence.tokens[apposition.head]?.lower ?? '')
    : (sentence.tokens[name.first - 2]?.lower ?? '')
  if (/^(?:father|brother|son|husband|king|uncle|nephew|man|boy|actor|widower)$/.test(noun)) return 'male'
  return /^(?:mother|sister|daughter|wife|queen|aunt|niece|woman|girl|actress|widow)$/.test(noun)
    ? 'female'
    : null
}

/** "The tower", also "the grey heron (Ardea cinerea)": nothing but brackets stands behind the head of the subject. */
const endsWithHead = (tokens: readonly Token[], { subject, head }: Clause): boolean =>
  subject.last === head.last || (tokens[head.last]?.text === '(' && tokens[subject.last - 1]?.text === ')')

/** "The tower" of a sentence that has no object beside it to be mistaken for it; null otherwise. */
export function plainSubject(sentence: AnalysedSentence, clause: Clause): Subject | null {
  const { tokens } = sentence
  const words = tokens.slice(clause.head.first, clause.head.last)
  const noun = words.at(-1)
  if (
    !endsWithHead(tokens, clause) ||
    words.length > 4 ||
    words[0]?.lower !== 'the' ||
    !noun ||
    !isCommonNoun(noun)
  )
    return null
  if (
    isPluralNoun(noun.lower) ||
    isPersonNoun(noun.lower) ||
    /^(?:name|term|word|phrase|title)$/.test(noun.lower)
  )
    return null
  const copula = /^(?:is|was)$/.test(tokens[clause.verb.main]?.lower ?? '')
  if (!clause.verb.passive && !copula && clause.objects.length > 0) return null
  return {
    name: words
      .map((word) => word.text)
      .join(' ')
      .replace(/^The/, 'the'),
    kind: null,
    sex: null,
    many: false,
  }
}

/** "The animals" or "Geofences", alone before their verb; null otherwise. */
export function pluralSubject(sentence: AnalysedSentence, clause: Clause): Subject | null {
  const { tokens } = sentence
  const words = tokens.slice(clause.head.first, clause.head.last)
  const noun = words.at(-1)
  const [first] = words
  if (!first || noun?.pos !== 'NOUN' || !isPluralNoun(noun.lower) || words.length > 4) return null
  if (clause.subject.last !== clause.head.last || clause.subject.first !== clause.head.first) return null
  if (first.lower !== 'the' && !/^(?:NOUN|ADJ)$/.test(first.pos)) return null
  if (/^(?:several|many|few|some|most|more|other|others|such|various|numerous|certain)$/.test(first.lower))
    return null
  if (!words.slice(1).every(({ pos }) => /^(?:NOUN|ADJ)$/.test(pos))) return null
  const name = words.map((word) => word.text).join(' ')
  const capital = sentence.mentions.some((mention) => mention.first === clause.head.first)
  return {
    name: capital ? name : name.charAt(0).toLowerCase() + name.slice(1),
    kind: null,
    sex: null,
    many: true,
  }
}

/** The person that the whole article is about, by its title; null for other articles. */
export function topicPerson(analysis: Analysis): Subject | null {
  const people = analysis.sentences
    .flatMap((sentence) => sentence.mentions.filter(isName))
    .filter((name) => name.kind === 'person')
  const named = people.find((person) => analysis.title.includes(person.name))
  if (!named) return null
  const sex = named.sex ?? sexOfGiven(named.name.split(' ')[0] ?? '') ?? sexByPronouns(analysis)
  return { name: named.name, kind: 'person', sex, many: false }
}

/** The sex of an article's one topic, by which pronouns it uses nearly always. */
function sexByPronouns(analysis: Analysis): NameMention['sex'] {
  const words = analysis.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.lower))
  const he = words.filter((word) => /^(?:he|his|him)$/.test(word)).length
  const she = words.filter((word) => /^(?:she|her|hers)$/.test(word)).length
  if (he >= 5 && she <= he / 10) return 'male'
  return she >= 5 && he <= she / 10 ? 'female' : null
}
