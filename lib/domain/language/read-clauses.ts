import { complementOf, innerClausesOf, obliquesOf } from './adverbials'
import { withBareVerbs } from './bare-verbs'
import { endOf, startOf } from './clause-borders'
import { auxiliaryCertainty, certainty, isPlain, subjectCertainty } from './clause-certainty'
import { kindOf } from './clause-kinds'
import {
  antecedentOf,
  firstAdverb,
  meets,
  subjectRange,
  subjectsOf,
  withArticle,
  withMark,
  withoutFront,
} from './clause-subjects'
import type { Clause, ClauseKind } from './clauses'
import { clauseAt } from './clauses'
import { SUBORDINATORS } from './closed-classes'
import type { TokenRange } from './mentions'
import { isName } from './mentions'
import { namedRelatives } from './named-relatives'
import { isPersonNoun } from './person-words'
import type { NounPhrase, ReadSentence } from './noun-phrases'
import { nounPhraseOf } from './noun-phrases'
import { isFinite, nounPhraseAt } from './phrases'
import { withMainBehindFront } from './subordinate-fronts'
import type { Token } from './token'
import { childrenBy, hangsBy, spanUnder } from './tree'
import { shareSubject, sharesTo } from './verb-number'
import type { VerbGroup } from './verb-groups'
import { isUnreal, sharedGroup, verbGroupOf } from './verb-groups'

/** The finite clauses of a sentence whose subject stands before its verb, in the order of their predicates. */
export function clausesOf(sentence: ReadSentence): readonly Clause[] {
  const found = new Map<number, Clause>()
  for (const word of sentence.tokens.keys()) readInto(sentence, word, found)
  const named = namedRelatives(sentence)
  const read = [...found.values()].filter((clause) => !named.some((other) => isSame(clause, other)))
  const inOrder = [...read, ...named].toSorted((a, b) => a.predicate - b.predicate)
  return withBareVerbs(sentence, withMainBehindFront(sentence, inOrder)).map((clause) =>
    confirmed(sentence, clause),
  )
}

/** Both are told by one "who" or "which", or stand on one verb. */
const isSame = (clause: Clause, { predicate, gap }: Clause): boolean =>
  clause.predicate === predicate || (clause.kind === 'relative' && clause.gap?.last === gap?.last)

/**
 * A main clause that plain patterns of words find too is as good as sure: on the treebanks' development parts 97 in 100 such are right.
 * So is one behind "while" or "comes as", which say themselves what kind of clause follows.
 */
function confirmed({ tokens }: ReadSentence, clause: Clause): Clause {
  if (clause.kind !== 'main' && !isContrast(tokens, clause)) return clause
  const { front, subject, verb } = clause
  const agrees = (from: number): boolean => {
    const pattern = clauseAt(tokens, from, tokens.length)
    return pattern?.subject.first === subject.first && pattern.verb.finite === verb.finite
  }
  const closed = front !== null && tokens[subject.first - 1]?.text === ','
  const parted = tokens[subject.last]?.text === ',' && verb.first === subject.last + 1
  const alone = parted && nounPhraseAt(tokens, subject.first)?.last === subject.last
  return agrees(clause.first) || (closed && agrees(subject.first)) || alone
    ? { ...clause, confidence: 0.8 + 0.2 * clause.confidence }
    : clause
}

/** "A won, while B lost", "the news comes as A said": a clause behind such words with nothing in front of its subject. */
const isContrast = (tokens: readonly Token[], { kind, first, subject }: Clause): boolean =>
  kind === 'adverbial' &&
  first === subject.first &&
  (/^(?:while|whilst|whereas)$/.test(tokens[first - 1]?.lower ?? '') ||
    (tokens[first - 1]?.lower === 'as' && /^(?:come|comes|came)$/.test(tokens[first - 2]?.lower ?? '')))

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

/** A clause with a subject of its own; a relative clause's is what its "which" stands for, which comes before it. */
function ownClause(sentence: ReadSentence, word: number, kind: ClauseKind): Clause | null {
  const verb = verbGroupOf(sentence, word)
  const found = verb && (kind === 'relative' ? relativeSubject(sentence, word) : plainSubject(sentence, word))
  if (!verb || !found || !meets(sentence, found.behind, verb.first)) return null
  const { at, subject, phrase, behind } = found
  if (kind !== 'relative' && isReducedBy(sentence, verb)) return null
  const start = kind === 'relative' ? subject.first : startOf(sentence, word, found.first)
  const plain = kind !== 'relative' && isPlain(sentence, word, start)
  const sure = plain ? auxiliaryCertainty(sentence, word) : certainty(sentence, word)
  return assembled(sentence, {
    kind,
    predicate: word,
    start,
    subject,
    phrase,
    gap: kind === 'relative' ? { first: subject.last, last: behind } : null,
    verb: { ...verb, first: Math.max(behind, firstAdverb(sentence, verb)) },
    confidence: Math.min(sure, subjectCertainty(sentence, at)),
  })
}

/** "The committee headed by her in 1961 made …": a lone "-ed" with "by" is no verb where another one follows for it. */
function isReducedBy({ tokens, tree }: ReadSentence, { finite, main, last }: VerbGroup): boolean {
  if (main !== finite || !/ed$/.test(tokens[main]?.lower ?? '') || tokens[last]?.lower !== 'by') return false
  const next = tokens.findIndex((_, at) => at > last && isFinite(tokens, at) && tree.xpos[at] !== 'VBN')
  return next > 0 && !tokens.slice(last, next).some(({ lower }) => OPENS_ANOTHER.test(lower))
}

/** Words that give a later verb a clause of its own. */
const OPENS_ANOTHER =
  /^(?:and|but|or|who|which|that|when|where|while|because|as|if|although|though|after|before|until|since|so|what|how|why|whose|;|:|—|–)$/

interface FoundSubject {
  /** Index of its noun or pronoun, or of the "which" that stands for it. */
  readonly at: number
  readonly subject: TokenRange
  /** Null for "there". */
  readonly phrase: NounPhrase | null
  /** Index of the first word that hangs on it, what stands in front of it included. */
  readonly first: number
  /** Index where the verb may start. */
  readonly behind: number
}

function plainSubject(sentence: ReadSentence, word: number): FoundSubject | null {
  const { tree, tokens } = sentence
  const subjects = subjectsOf(sentence, word)
  const at = subjects.at(-1)
  if (at === undefined || /^(?:who|which)$/.test(tokens[at]?.lower ?? '')) return null
  const there = hangsBy(tree, at, ['expl'])
  if (there && tokens[at]?.lower !== 'there') return null
  const phrase = nounPhraseOf(sentence, at)
  const range = withArticle(sentence, subjectRange(sentence, at))
  const first = Math.min(
    range.first,
    phrase.core.first,
    ...subjects.map((each) => spanUnder(tree, each).first),
  )
  const whole = withMark(sentence, { first, last: range.last })
  const subject = withoutFront(sentence, whole, phrase)
  const opening = tokens[subject.first]?.lower ?? ''
  if (SUBORDINATORS.has(opening) && subject.last - subject.first > 1) return null
  if (isBehindRole(sentence, subject.first)) return null
  return { at, subject, phrase: there ? null : phrase, first: whole.first, behind: subject.last }
}

/** "… hired by the baker Ada Holt sailed": a name right behind what somebody is belongs to the phrase before. */
const isBehindRole = ({ tokens }: ReadSentence, at: number): boolean =>
  tokens[at]?.pos === 'PROPN' && tokens[at - 1]?.pos === 'NOUN' && isPersonNoun(tokens[at - 1]?.lower ?? '')

function relativeSubject(sentence: ReadSentence, word: number): FoundSubject | null {
  const at = subjectsOf(sentence, word).at(-1)
  const phrase = at === undefined ? null : antecedentOf(sentence, word, at)
  return at === undefined || !phrase || phrase.core.last > at
    ? null
    : { at, subject: phrase.core, phrase, first: phrase.core.first, behind: at + 1 }
}

/** "A did X and did Y": the second verb with the subject of the first. */
function secondClause(sentence: ReadSentence, word: number, first: Clause | undefined): Clause | null {
  if (!first || first.kind === 'relative') return null
  const isShared = repeats(sentence, word, first.verb) || isUnreal(sentence, word, first.verb)
  const own = isShared ? null : verbGroupOf(sentence, word)
  const verb = own
    ? { ...own, first: frontBefore(sentence, word, firstAdverb(sentence, own)) }
    : sharedGroup(sentence, word, first.verb)
  if (!verb || (own && hasOtherSubject(sentence, verb.first))) return null
  if (own && sharesTo(sentence.tokens, sentence.tree.xpos, { and: word - 1, second: word })) return null
  if (
    own &&
    !shareSubject(sentence.tokens, sentence.tree.xpos, {
      subject: first.head.last - 1,
      first: first.verb.finite,
      second: own.finite,
    })
  )
    return null
  if (own && (isOfPerson(first, own) || speaksOfAnother(sentence, first.verb.last, word))) return null
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

/** "… and by 1900 had grown": what had happened needs its time, though it stands between "and" and the verb. */
function frontBefore(sentence: ReadSentence, word: number, verb: number): number {
  const { tree, tokens } = sentence
  if (tokens[verb]?.lower !== 'had') return verb
  const phrase = childrenBy(tree, word, ['obl'])
    .map((at) => spanUnder(tree, at))
    .find(({ last }) => last === verb)
  return phrase && /^(?:and|but)$/.test(tokens[phrase.first - 1]?.lower ?? '') ? phrase.first : verb
}

/** "The team replaced Berg … and was praised": after a deed to a person, a passive may tell what was done to the person. */
const isOfPerson = ({ verb, objects }: Clause, { passive }: VerbGroup): boolean =>
  passive &&
  !verb.passive &&
  objects.some(
    ({ mention }) => mention !== null && isName(mention) && /^(?:person|other)$/.test(mention.kind),
  )

/** "has a hall that opened after he bought the land and drained it": a verb with another subject stands between, and no mark. */
function speaksOfAnother({ tree, tokens }: ReadSentence, from: number, word: number): boolean {
  const and = tokens.findLastIndex(({ lower }, at) => at >= from && at < word && /^(?:and|but)$/.test(lower))
  if (and < 0 || tokens[and - 1]?.text === ',') return false
  const between = tokens.slice(from, and)
  return between.some(
    ({ lower }, step) =>
      /^(?:after|before|when|while|because|since|until|as)$/.test(lower) &&
      tree.relations[from + step] === 'mark' &&
      childrenBy(tree, tree.heads[from + step] ?? -1, ['nsubj']).length > 0,
  )
}

/** "was used to … and used to …": the same form once more is a participle too. */
const repeats = ({ tokens }: ReadSentence, word: number, { passive, main }: VerbGroup): boolean =>
  passive && tokens[word]?.lower === tokens[main]?.lower

/** "30 houses were sold and 12 (8 %) had …": a number between "and" and the verb is what the verb speaks of. */
function hasOtherSubject({ tokens }: ReadSentence, verb: number): boolean {
  const and = tokens.findLastIndex(({ lower }, at) => at < verb && /^(?:and|or|but|then)$/.test(lower))
  return and >= 0 && verb - and <= 6 && tokens[and + 1]?.pos === 'NUM'
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
    objects: inRest(childrenBy(tree, predicate, ['obj', 'iobj']).map((at) => nounPhraseOf(sentence, at))),
    complement: complementOf(sentence, predicate),
    obliques: inRest(obliquesOf(sentence, predicate)),
    inner: inRest(innerClausesOf(sentence, predicate)),
    gap,
    confidence,
  }
}
