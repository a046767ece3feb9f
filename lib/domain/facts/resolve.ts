import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Clause } from '../language/clauses'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import type { References } from './short-references'
import { shortReferences } from './short-references'
import type { Edit } from './statement'
import { overlaps } from './statement'
import type { Subject } from './subjects'
import { mainClause, namedSubject, plainSubject, topicPerson } from './subjects'
import { twoParties } from './two-parties'

/** Writes names where a statement has pronouns or short forms, wherever only one thing can be meant. */
export type Resolver = (sentence: AnalysedSentence, stretch: Stretch) => Edit[]

/** What of a sentence a statement tells. */
export interface Stretch {
  readonly tokens: TokenRange
  readonly clause: Clause | null
  /** What of it is left out. */
  readonly cuts: readonly Edit[]
}

/** What pronouns of one article may mean. */
interface Memory {
  readonly analysis: Analysis
  readonly topic: Subject | null
  readonly references: References
  readonly parties: References
  /** By index of the sentence. */
  readonly subjects: Map<number, Subject>
}

/** The resolver of one article. What stays in doubt is left as it is, and the gates drop it. */
export function resolverFor(analysis: Analysis): Resolver {
  const memory: Memory = {
    analysis,
    topic: topicPerson(analysis),
    references: shortReferences(analysis),
    parties: twoParties(analysis),
    subjects: new Map(),
  }
  for (const sentence of analysis.sentences) remember(memory, sentence)
  return (sentence, stretch) => {
    const pronoun = pronounEdit(memory, sentence, stretch)
    const edits = [
      ...(pronoun ? [pronoun] : []),
      ...fullNames(sentence, stretch),
      ...memory.references(sentence, stretch.tokens),
      ...memory.parties(sentence, stretch.tokens),
    ]
    return edits.filter((edit) => !stretch.cuts.some((cut) => overlaps(cut, edit)))
  }
}

const PERSONAL = /^(?:he|she|his|her|him)$/
const THING = /^(?:it|its)$/

function remember(memory: Memory, sentence: AnalysedSentence): void {
  const clause = mainClause(sentence)
  if (!clause) return
  const opening = sentence.tokens[clause.subject.first]?.lower ?? ''
  const pronoun = PERSONAL.test(opening) || THING.test(opening)
  const subject =
    pronoun && clause.head.last - clause.head.first === 1
      ? meant(memory, sentence, clause.subject.first)
      : (namedSubject(sentence, clause) ??
        renamed(memory, sentence, clause) ??
        plainSubject(sentence, clause))
  if (subject) memory.subjects.set(sentence.index, subject)
}

/** "The fire" that stands for the Great Fire of London. */
function renamed(memory: Memory, sentence: AnalysedSentence, clause: Clause): Subject | null {
  const [edit] = memory.references(sentence, clause.head)
  return edit && edit.start === sentence.tokens[clause.head.first]?.start
    ? { name: edit.text, kind: 'place', sex: null }
    : null
}

/** The first pronoun of a statement that nothing before it explains, written as a name. */
function pronounEdit(
  memory: Memory,
  sentence: AnalysedSentence,
  { tokens: body, clause, cuts }: Stretch,
): Edit | null {
  for (let at = body.first; at < body.last; at++) {
    const token = sentence.tokens[at]
    const word = token?.lower ?? ''
    if (!token || cuts.some((cut) => overlaps(cut, token))) continue
    const isSubject = clause?.subject.first === at
    if (!PERSONAL.test(word) && !(THING.test(word) && isSubject)) continue
    const subject = isExplained(sentence, at, body) && !isSubject ? null : meant(memory, sentence, at)
    const name = subject?.name ?? sentence.referents.find((referent) => referent.at === at)?.name
    return name === undefined ? null : rename(sentence, at, name)
  }
  return null
}

/** A person of the right sex stands before the pronoun in its own sentence. */
function isExplained(sentence: AnalysedSentence, at: number, body: TokenRange): boolean {
  const sex = sexOf(sentence.tokens[at]?.lower ?? '')
  return peopleBefore(sentence, at).some((name) => name.first >= body.first && (name.sex ?? sex) === sex)
}

/** The persons named before token `at` of a sentence. */
const peopleBefore = (sentence: AnalysedSentence, at: number): NameMention[] =>
  sentence.mentions.filter(isName).filter((name) => name.kind === 'person' && name.last <= at)

const sexOf = (pronoun: string): 'male' | 'female' => (/^h(?:e|is|im)$/.test(pronoun) ? 'male' : 'female')

function rename(sentence: AnalysedSentence, index: number, name: string): Edit {
  const token = sentence.tokens[index]
  const next = sentence.tokens[index + 1]
  const owns =
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') ||
    (next?.pos === 'NUM' && sentence.tokens[index + 2]?.lower !== 'of')
  const possessive = /^(?:his|its)$/.test(token?.lower ?? '') || (token?.lower === 'her' && owns)
  const ending = possessive ? (name.endsWith('s') ? '’' : '’s') : ''
  return { start: token?.start ?? 0, end: token?.end ?? 0, text: name + ending }
}

/** The one thing that the pronoun at token `at` can mean, or null when in doubt. */
function meant(memory: Memory, sentence: AnalysedSentence, at: number): Subject | null {
  const word = sentence.tokens[at]?.lower ?? ''
  return THING.test(word) ? thingMeant(memory, sentence, at) : personMeant(memory, sentence, at)
}

function thingMeant(memory: Memory, sentence: AnalysedSentence, at: number): Subject | null {
  const before = memory.analysis.sentences[sentence.index - 1]
  const subject = before && memory.subjects.get(before.index)
  if (!before || !subject || before.paragraph !== sentence.paragraph || isEmptyIt(sentence, at)) return null
  return /^(?:person|other|nationality)$/.test(subject.kind ?? '') ? null : subject
}

/** The subject of the sentence before, or the person whom the article is about, when nobody else of that sex is near. */
function personMeant(memory: Memory, sentence: AnalysedSentence, at: number): Subject | null {
  const sex = sexOf(sentence.tokens[at]?.lower ?? '')
  const before = memory.analysis.sentences[sentence.index - 1]
  const near = before && before.paragraph === sentence.paragraph ? [before] : []
  const subject = before && memory.subjects.get(before.index)
  const candidate =
    subject?.kind === 'person' && (subject.sex ?? sex) === sex && (near.length > 0 || subject.sex === sex)
      ? subject
      : onTopic(memory, sentence, sex)
  if (!candidate) return null
  const inSight = [...near.flatMap((other) => peopleBefore(other, Infinity)), ...peopleBefore(sentence, at)]
  return inSight.some((name) => name.name !== candidate.name && (name.sex ?? sex) === sex) ? null : candidate
}

/** The article's own person, where the paragraph so far names nobody else of that sex. */
function onTopic(
  { analysis, topic }: Memory,
  sentence: AnalysedSentence,
  sex: 'male' | 'female',
): Subject | null {
  if (!topic || topic.sex !== sex) return null
  const earlier = analysis.sentences.filter(
    (other) => other.paragraph === sentence.paragraph && other.index < sentence.index,
  )
  const others = earlier
    .flatMap((other) => other.mentions.filter(isName))
    .filter((name) => name.kind === 'person' && name.name !== topic.name && (name.sex ?? sex) === sex)
  return others.length > 0 ? null : topic
}

/** "It is clear that", "It took a year": this "it" means nothing that was named. */
function isEmptyIt(sentence: AnalysedSentence, pronoun: number): boolean {
  const rest = sentence.tokens.slice(pronoun + 1, pronoun + 12).map((token) => token.lower)
  if (
    /^(?:took|takes|seems|appears|seemed|appeared|rained|rains|turned|follows|happened|may|might|would|could|cost|costs)$/.test(
      rest[0] ?? '',
    )
  )
    return true
  return (
    /^(?:is|was|has|had)$/.test(rest[0] ?? '') &&
    rest.some((word) => /^(?:that|to|who|whether|if|when|because)$/.test(word))
  )
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss)\.?$/

/** "Mr. Kim" and the first "Kim" of a statement become "Kim Jong-un". */
function fullNames(sentence: AnalysedSentence, { tokens: body, cuts }: Stretch): Edit[] {
  return sentence.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' && name.first >= body.first && name.last <= body.last)
    .filter((name) => !cuts.some((cut) => overlaps(cut, name)))
    .filter(
      (name, index, all) =>
        name.text !== name.name && all.findIndex((other) => other.name === name.name) === index,
    )
    .map((name) => {
      const title = sentence.tokens[name.first - 1]
      const start = title && HONORIFIC.test(title.text) ? title.start : name.start
      return { start, end: name.end, text: name.name }
    })
}
