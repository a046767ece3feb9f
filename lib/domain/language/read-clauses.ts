import { complementOf, innerClausesOf, obliquesOf, trimmed } from './adverbials'
import type { Clause, ClauseKind } from './clauses'
import { clauseAt } from './clauses'
import { SUBORDINATORS } from './closed-classes'
import type { TokenRange } from './mentions'
import type { NounPhrase, ReadSentence } from './noun-phrases'
import { nounPhraseOf } from './noun-phrases'
import { withMainBehindFront } from './subordinate-fronts'
import type { VerbGroup } from './verb-groups'
import { sharedGroup, verbGroupOf } from './verb-groups'
import type { Token } from './token'
import type { Tree } from './tree'
import { childBy, childrenBy, hangsBy, spanUnder } from './tree'

/** The finite clauses of a sentence whose subject stands before its verb, in the order of their predicates. */
export function clausesOf(sentence: ReadSentence): readonly Clause[] {
  const found = new Map<number, Clause>()
  for (const word of sentence.tokens.keys()) readInto(sentence, word, found)
  const inOrder = [...found.values()].toSorted((a, b) => a.predicate - b.predicate)
  return withMainBehindFront(sentence, inOrder).map((clause) => confirmed(sentence, clause))
}

/**
 * A main clause that plain patterns of words find too is as good as sure: on the treebanks' development parts 98 in 100 such are right.
 */
function confirmed({ tokens }: ReadSentence, clause: Clause): Clause {
  if (clause.kind !== 'main') return clause
  const pattern = clauseAt(tokens, clause.first, tokens.length)
  const agrees = pattern?.subject.first === clause.subject.first && pattern.verb.finite === clause.verb.finite
  return agrees ? { ...clause, confidence: 0.6 + 0.4 * clause.confidence } : clause
}

/** A second predicate of one subject needs the first one's clause: heads are read before what hangs on them. */
function readInto(sentence: ReadSentence, word: number, found: Map<number, Clause>): void {
  if (found.has(word)) return
  const kind = kindOf(sentence, word)
  if (kind === null) return
  const head = sentence.tree.heads[word] ?? -1
  if (kind === 'second' && head < word) readInto(sentence, head, found)
  const clause =
    kind === 'second' ? secondClause(sentence, word, found.get(head)) : ownClause(sentence, word, kind)
  if (clause) found.set(word, clause)
}

/** What kind of clause a word is the predicate of; null when it is none. */
function kindOf(sentence: ReadSentence, word: number): ClauseKind | null {
  const { tree } = sentence
  const relation = tree.relations[word] ?? ''
  const hasSubject = subjectsOf(sentence, word).length > 0
  if (tree.heads[word] === -1) return hasSubject ? 'main' : null
  if (relation === 'conj') {
    if (hasSubject) return 'joined'
    if (sharesObject(sentence, word)) return null
    return /^(?:VB|MD)/.test(tree.xpos[word] ?? '') || childBy(tree, word, ['cop']) >= 0 ? 'second' : null
  }
  if (!hasSubject) return null
  if (relation === 'parataxis') return 'joined'
  if (relation === 'ccomp') return 'content'
  if (relation === 'advcl') return 'adverbial'
  return relation === 'acl:relcl' ? 'relative' : null
}

/** "Police arrested and questioned the student": nothing stands between the first verb and "and", so both have one object. */
function sharesObject({ tree, tokens }: ReadSentence, word: number): boolean {
  const head = tree.heads[word] ?? -1
  const next = tokens[head + 1]?.lower ?? ''
  return /^(?:VB|MD)/.test(tree.xpos[head] ?? '') && /^(?:and|or|,)$/.test(next)
}

function ownClause(sentence: ReadSentence, word: number, kind: ClauseKind): Clause | null {
  const { tree } = sentence
  const verb = verbGroupOf(sentence, word)
  const subjects = subjectsOf(sentence, word)
  const at = subjects.at(-1)
  if (!verb || at === undefined) return null
  const there = hangsBy(tree, at, ['expl'])
  const phrase = kind === 'relative' ? antecedentOf(sentence, word, at) : nounPhraseOf(sentence, at)
  if (!phrase || (there && sentence.tokens[at]?.lower !== 'there')) return null
  const range = subjectRange(sentence, at)
  const joined =
    subjects.length > 1 ? { first: spanUnder(tree, subjects[0] ?? at).first, last: range.last } : range
  const whole = kind === 'relative' ? phrase.core : withMark(sentence, joined)
  const subject = withoutFront(sentence, whole, phrase)
  if (SUBORDINATORS.has(sentence.tokens[subject.first]?.lower ?? '') && subject.last - subject.first > 1)
    return null
  if (!meets(sentence, kind === 'relative' ? at + 1 : subject.last, verb.first)) return null
  const start = kind === 'relative' ? subject.first : startOf(sentence, word, whole.first)
  return assembled(sentence, {
    kind,
    predicate: word,
    start,
    subject,
    phrase: there ? null : phrase,
    gap: kind === 'relative' ? { first: subject.last, last: at + 1 } : null,
    verb: {
      ...verb,
      first: Math.max(kind === 'relative' ? at + 1 : subject.last, firstAdverb(sentence, verb)),
    },
    confidence: Math.min(
      kind !== 'relative' && isPlain(sentence, word, start)
        ? auxiliaryCertainty(sentence, word)
        : certainty(sentence, word),
      subjectCertainty(sentence, at),
    ),
  })
}

/**
 * The word that is the subject, behind a role right before a name that hangs on the verb as well ("the stonemason Tom Ferris").
 * Where the parser found none, the phrase that patterns find before the root is it, if it hangs there.
 */
function subjectsOf({ tree, tokens }: ReadSentence, word: number): number[] {
  const found = childrenBy(tree, word, ['nsubj', 'expl'])
  const [first, second] = found
  if (first !== undefined && second !== undefined) {
    if (hangsBy(tree, first, ['expl'])) return [first]
    return spanUnder(tree, first).last === spanUnder(tree, second).first && found.length === 2 ? found : []
  }
  if (first !== undefined || tree.heads[word] !== -1) return found
  const pattern = clauseAt(tokens, 0, tokens.length)
  const head = (pattern?.head.last ?? 0) - 1
  return pattern?.verb.main === word && tree.heads[head] === word ? [head] : []
}

/** "A did X and did Y": the second verb with the subject of the first. */
function secondClause(sentence: ReadSentence, word: number, first: Clause | undefined): Clause | null {
  if (!first || first.kind === 'relative') return null
  const own = verbGroupOf(sentence, word)
  const verb = own ? { ...own, first: firstAdverb(sentence, own) } : sharedGroup(sentence, word, first.verb)
  if (!verb) return null
  const auxiliaries = first.verb.last - 1
  const gap = own
    ? { first: first.subject.last, last: verb.first }
    : { first: auxiliaries, last: firstAdverb(sentence, { ...verb, first: word }) }
  return assembled(sentence, {
    kind: 'second',
    predicate: word,
    start: first.subject.first,
    subject: first.subject,
    phrase: first.subjectPhrase,
    gap,
    verb,
    confidence: Math.min(first.confidence, certainty(sentence, word)),
  })
}

interface Found {
  readonly kind: ClauseKind
  readonly predicate: number
  readonly start: number
  readonly subject: TokenRange
  readonly phrase: NounPhrase | null
  readonly gap: TokenRange | null
  readonly verb: VerbGroup
  readonly confidence: number
}

function assembled(sentence: ReadSentence, found: Found): Clause {
  const { kind, predicate, start, subject, phrase, gap, verb, confidence } = found
  const { tree } = sentence
  const last = endOf(sentence, predicate)
  const inRest = <T extends TokenRange>(parts: readonly T[]): T[] => parts.filter((part) => part.last <= last)
  return {
    kind,
    predicate,
    first: start,
    last,
    front: start < subject.first ? { first: start, last: subject.first } : null,
    subject,
    head: phrase ? { first: phrase.core.first, last: phrase.head + 1 } : subject,
    subjectPhrase: phrase,
    verb,
    rest: { first: verb.last, last: Math.max(verb.last, last) },
    objects: inRest(childrenBy(tree, predicate, ['obj', 'iobj']).map((at) => objectOf(sentence, at))),
    complement: complementOf(sentence, predicate),
    obliques: inRest(obliquesOf(sentence, predicate)),
    inner: inRest(innerClausesOf(sentence, predicate)),
    gap,
    confidence,
  }
}

function objectOf(sentence: ReadSentence, at: number): NounPhrase {
  const phrase = nounPhraseOf(sentence, at)
  return { ...phrase, confidence: Math.min(phrase.confidence, sentence.tree.confidence[at] ?? 0) }
}

/** A subject that only patterns found counts as much as an unsure one. */
const subjectCertainty = ({ tree }: ReadSentence, at: number): number =>
  hangsBy(tree, at, ['nsubj', 'expl']) ? (tree.confidence[at] ?? 0) : 0.5

/** The weakest arc of the verb group and of its predicate. */
const certainty = (sentence: ReadSentence, word: number): number =>
  Math.min(sentence.tree.confidence[word] ?? 0, auxiliaryCertainty(sentence, word))

const auxiliaryCertainty = ({ tree }: ReadSentence, word: number): number =>
  Math.min(1, ...childrenBy(tree, word, ['aux', 'cop']).map((at) => tree.confidence[at] ?? 0))

/** The words before the clause tell its kind themselves: "says that", "; ", ", and", ", while". */
function isPlain({ tree, tokens }: ReadSentence, word: number, start: number): boolean {
  const before = tokens[start - 1]?.lower ?? ''
  const further = tokens[start - 2]?.text ?? ''
  if (hangsBy(tree, word, ['ccomp'])) return tree.heads[word] === start - (before === 'that' ? 2 : 1)
  if (hangsBy(tree, word, ['conj', 'parataxis']))
    return before === ';' || (/^[,;]$/.test(further) && /^(?:and|but)$/.test(before))
  return hangsBy(tree, word, ['advcl']) && /^(?:although|though|whereas|while|because)$/.test(before)
}

/** All that hangs on the subject; a predicate noun's own words are not part of it. */
const subjectRange = (sentence: ReadSentence, at: number): TokenRange =>
  trimmed(sentence, spanUnder(sentence.tree, at))

/** "Born in England, Norton": what stands before a comma in front of the noun is the clause's front. */
function withoutFront({ tokens }: ReadSentence, whole: TokenRange, { core }: NounPhrase): TokenRange {
  const front = core.first > whole.first && tokens[core.first - 1]?.text === ','
  return front ? { first: core.first, last: whole.last } : whole
}

/** With the comma or dash that closes an apposition or relative clause. */
function withMark({ tokens }: ReadSentence, subject: TokenRange): TokenRange {
  const mark = tokens[subject.last]?.text ?? ''
  const opened = tokens.slice(subject.first, subject.last).some((token) => token.text === mark)
  return /^[,—–]$/.test(mark) && opened ? { first: subject.first, last: subject.last + 1 } : subject
}

/** The noun that a relative clause speaks of, where its own "which" or "who" is the subject. */
function antecedentOf(sentence: ReadSentence, word: number, at: number): NounPhrase | null {
  const head = sentence.tree.heads[word] ?? -1
  return /^(?:which|who|that)$/.test(sentence.tokens[at]?.lower ?? '') && head >= 0
    ? nounPhraseOf(sentence, head)
    : null
}

/** Only adverbs or one short insertion stand between subject and verb. */
const meets = ({ tree, tokens }: ReadSentence, from: number, to: number): boolean =>
  from <= to && (isInserted(tokens, from, to) || onlyAdverbs(tree, from, to))

/** "China, for instance, has given": a short phrase between two commas. */
const isInserted = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 3 && to - from <= 8 && tokens[from]?.text === ',' && tokens[to - 1]?.text === ','

const onlyAdverbs = (tree: Tree, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, step) => from + step).every(
    (at) => /^(?:RB|RBR|RBS|,)$/.test(tree.xpos[at] ?? '') || tree.relations[at] === 'det',
  )

function firstAdverb({ tree }: ReadSentence, verb: VerbGroup): number {
  let first = verb.first
  while (/^(?:RB|RBR|RBS)$/.test(tree.xpos[first - 1] ?? '')) first--
  return first
}

/** Where the clause starts: its earliest part, without "and", "because" and marks. */
function startOf(sentence: ReadSentence, word: number, subject: number): number {
  const { tree } = sentence
  const starts = (tree.children[word] ?? [])
    .filter((child) => child < subject && hangsBy(tree, child, ['obl', 'advcl', 'advmod', 'nmod']))
    .map((child) => trimmed(sentence, spanUnder(tree, child)).first)
  return Math.min(subject, ...starts)
}

/** Where the clause ends: before a second verb, an inserted clause, and the closing stop. */
function endOf(sentence: ReadSentence, word: number): number {
  const { tree } = sentence
  const children = tree.children[word] ?? []
  const beside = children.filter((child) => child > word && isBeside(sentence, child))
  const limit = Math.min(...beside.map((child) => openingOf(sentence, child)), sentence.tokens.length)
  const own = children
    .filter((child) => !beside.includes(child) && child < limit && !hangsBy(tree, child, ['punct']))
    .map((child) => Math.min(limit, spanUnder(tree, child).last))
  const { last } = trimmed(sentence, { first: 0, last: Math.max(word + 1, ...own) })
  return withClosing(sentence, last)
}

/** A bracket or quotation mark that closes what stands inside belongs to the clause. */
const withClosing = ({ tokens }: ReadSentence, last: number): number =>
  /^[)\]”"’']$/.test(tokens[last]?.text ?? '') ? last + 1 : last

/** A second verb or clause beside this one. */
const isBeside = (sentence: ReadSentence, child: number): boolean =>
  (hangsBy(sentence.tree, child, ['conj']) && kindOf(sentence, child) !== null) ||
  hangsBy(sentence.tree, child, ['parataxis'])

/** Where what a coordinated clause brings along begins: its comma and its "and". */
function openingOf({ tokens, tree }: ReadSentence, child: number): number {
  let at = spanUnder(tree, child).first
  while (at > 0 && /^(?:[,;:—–(“"]|and|but|or)$/.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}
