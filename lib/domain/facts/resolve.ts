import type { AnalysedSentence, Analysis } from '../language/analysis'
import type { Clause } from '../language/clauses'
import { clauseAt } from '../language/clauses'
import type { NameMention, TokenRange } from '../language/mentions'
import { isName } from '../language/mentions'
import { shortReferences } from './short-references'
import type { Edit } from './statement'
import { startOfStatement } from './simplify'

/** Writes names where a statement has pronouns or short forms, wherever only one thing can be meant. */
export type Resolver = (sentence: AnalysedSentence, body: TokenRange, clause: Clause | null) => Edit[]

/** Who or what a sentence is about. */
interface Subject {
  readonly name: string
  readonly kind: NameMention['kind']
  readonly sex: NameMention['sex']
}

/** The resolver of one article. What stays in doubt is left as it is, and the gates drop it. */
export function resolverFor(analysis: Analysis): Resolver {
  const subjects = subjectsOf(analysis)
  const references = shortReferences(analysis)
  return (sentence, body, clause) => {
    const pronoun = subjectPronoun(sentence, clause?.subject.first ?? body.first, body)
    const meant = pronoun === null ? null : antecedent(analysis, sentence, { subjects, pronoun })
    const edits = meant && pronoun !== null ? [rename(sentence, pronoun, meant.name)] : []
    return [...edits, ...fullNames(sentence, body), ...references(sentence, body)]
  }
}

const PRONOUN = /^(?:he|she|it|his|her|its)$/

/** Token index of the pronoun that is, or opens, the subject; null when there is none. */
function subjectPronoun(sentence: AnalysedSentence, first: number, body: TokenRange): number | null {
  if (first < body.first || first >= body.last) return null
  return PRONOUN.test(sentence.tokens[first]?.lower ?? '') ? first : null
}

function rename(sentence: AnalysedSentence, index: number, name: string): Edit {
  const token = sentence.tokens[index]
  const next = sentence.tokens[index + 1]
  const possessive =
    /^(?:his|its)$/.test(token?.lower ?? '') ||
    (token?.lower === 'her' && next?.pos !== 'VERB' && next?.pos !== 'AUX')
  const ending = possessive ? (name.endsWith('s') ? '’' : '’s') : ''
  return { start: token?.start ?? 0, end: token?.end ?? 0, text: name + ending }
}

interface Doubt {
  readonly subjects: ReadonlyMap<number, Subject>
  readonly pronoun: number
}

/** The one thing that the pronoun can mean, or null when in doubt. */
function antecedent(
  analysis: Analysis,
  sentence: AnalysedSentence,
  { subjects, pronoun }: Doubt,
): Subject | null {
  const word = sentence.tokens[pronoun]?.lower ?? ''
  const before = analysis.sentences[sentence.index - 1]
  const subject = before && subjects.get(before.index)
  if (!before || !subject) return null
  if (/^it/.test(word))
    return isThing(subject) && before.paragraph === sentence.paragraph && !isEmptyIt(sentence, pronoun)
      ? subject
      : null
  const sex = /^h(?:e|is)$/.test(word) ? 'male' : 'female'
  if (subject.kind !== 'person' || (subject.sex ?? sex) !== sex) return null
  const rivals = before.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' && name.name !== subject.name && (name.sex ?? sex) === sex)
  if (rivals.length > 0) return null
  const sure = subject.sex === sex || before.paragraph === sentence.paragraph
  return sure ? subject : null
}

const isThing = (subject: Subject): boolean =>
  subject.kind !== 'person' && subject.kind !== 'other' && subject.kind !== 'nationality'

/** "It is clear that", "It took a year": this "it" means nothing that was named. */
function isEmptyIt(sentence: AnalysedSentence, pronoun: number): boolean {
  const rest = sentence.tokens.slice(pronoun + 1, pronoun + 12).map((token) => token.lower)
  if (
    /^(?:took|takes|seems|appears|seemed|appeared|rained|rains|turned|follows|happened|may|might|would|could)$/.test(
      rest[0] ?? '',
    )
  )
    return true
  return (
    /^(?:is|was|has|had)$/.test(rest[0] ?? '') &&
    rest.some((word) => /^(?:that|to|who|whether|if|when|because)$/.test(word))
  )
}

/** The subject of each sentence, where it is one named thing; pronouns are followed back. */
function subjectsOf(analysis: Analysis): ReadonlyMap<number, Subject> {
  const subjects = new Map<number, Subject>()
  for (const sentence of analysis.sentences) {
    const subject = subjectOf(analysis, sentence, subjects)
    if (subject) subjects.set(sentence.index, subject)
  }
  return subjects
}

function subjectOf(
  analysis: Analysis,
  sentence: AnalysedSentence,
  subjects: ReadonlyMap<number, Subject>,
): Subject | null {
  const start = startOfStatement(analysis.text, sentence)
  const first = sentence.tokens.findIndex((token) => token.start >= start)
  const clause = clauseAt(sentence.tokens, first, sentence.tokens.length)
  if (!clause) return null
  if (PRONOUN.test(sentence.tokens[clause.subject.first]?.lower ?? '')) {
    const possessive = /^(?:his|its)$/.test(sentence.tokens[clause.subject.first]?.lower ?? '')
    if (possessive && clause.head.last - clause.head.first > 1)
      return antecedent(analysis, sentence, { subjects, pronoun: clause.subject.first })
    return antecedent(analysis, sentence, { subjects, pronoun: clause.subject.first })
  }
  const names = sentence.mentions.filter(isName).filter((name) => name.kind !== 'nationality')
  const head = names.find((name) => name.last === clause.head.last && name.first >= clause.head.first)
  const several = names.some(
    (name) =>
      name.first >= clause.head.last &&
      name.last <= clause.subject.last &&
      sentence.tokens[name.first - 1]?.lower === 'and',
  )
  return head && !several ? { name: withThe(sentence, head), kind: head.kind, sex: head.sex } : null
}

function withThe(sentence: AnalysedSentence, name: NameMention): string {
  const before = sentence.tokens[name.first - 1]
  return before?.lower === 'the' && name.text === name.name ? `the ${name.name}` : name.name
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss)\.?$/

/** "Mr. Kim" and the first "Kim" of a statement become "Kim Jong-un". */
function fullNames(sentence: AnalysedSentence, body: TokenRange): Edit[] {
  return sentence.mentions
    .filter(isName)
    .filter((name) => name.kind === 'person' && name.first >= body.first && name.last <= body.last)
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
