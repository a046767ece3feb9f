import { isPluralNoun } from './inflection'
import type { Mention, TokenRange } from './mentions'
import type { Token } from './token'
import type { Tree } from './tree'
import { hangsBy, spanUnder } from './tree'

/** How a noun phrase picks out what it means: "the tower", "a tower", "towers", "Ada Byron", "it". */
export type Definiteness = 'definite' | 'indefinite' | 'bare' | 'name' | 'pronoun'

/** A noun with all that belongs to it. Indexes count tokens of its sentence. */
export interface NounPhrase extends TokenRange {
  /** Index of the noun, name or pronoun that the phrase is about. */
  readonly head: number
  /** The phrase without relative clauses, appositions and what else stands between commas. */
  readonly core: TokenRange
  /** True for "roads and bridges". */
  readonly coordinated: boolean
  readonly plural: boolean
  readonly definiteness: Definiteness
  /** The name, date or quantity whose last word is the head; null when it is a plain noun or a pronoun. */
  readonly mention: Mention | null
  /** How sure its borders are, 0 to 1: the least sure word it is made of. */
  readonly confidence: number
  /** How sure its place in the clause is, 0 to 1: the arc that its head hangs on. */
  readonly attached: number
}

/** What a phrase does in its clause. */
export type Role = 'subject' | 'object' | 'complement' | 'oblique' | 'modifier'

/** What tells how, when, where or by whom: "in 1891", "by a local builder". */
export interface Oblique extends TokenRange {
  /** "in", "because of"; null where none stands before it ("last year"). */
  readonly preposition: string | null
  readonly kind: 'time' | 'place' | 'agent' | 'cause' | 'other'
  /** Null where it is no noun phrase. */
  readonly phrase: NounPhrase | null
  readonly confidence: number
}

/** What a copula says of its subject: "a clock tower", "tall", "in ruins". */
export interface PredicateComplement extends TokenRange {
  readonly kind: 'noun' | 'adjective' | 'other'
  /** Null where it is no noun phrase. */
  readonly phrase: NounPhrase | null
  readonly confidence: number
}

/** A clause inside a clause: "that the war was over", "to leave", "because it rained", "leaving the town in ruins". */
export interface InnerClause extends TokenRange {
  readonly kind: 'content' | 'infinitive' | 'adverbial' | 'participle' | 'parenthesis'
  /** "that", "because", "if"; null where none opens it. */
  readonly marker: string | null
  readonly confidence: number
}

/** A sentence as it is read for its clauses. */
export interface ReadSentence {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly tree: Tree
}

const BEFORE_NOUN = ['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'nmod:desc', 'nmod:unmarked']
const WITHIN_NOUN = [...BEFORE_NOUN, 'nmod', 'appos', 'acl', 'conj', 'fixed', 'advmod:emph', 'goeswith']

/** The noun phrase around the word `head`; what hangs on a predicate noun as on a verb is left out. */
export function nounPhraseOf(sentence: ReadSentence, head: number): NounPhrase {
  const { mentions, tree } = sentence
  const own = (tree.children[head] ?? []).filter((child) => hangsBy(tree, child, WITHIN_NOUN))
  const nouns = own.filter((child) => !hangsBy(tree, child, ['conj']) || !isVerbal(tree, child))
  const spans = nouns.map((child) => withoutMarks(sentence, spanUnder(tree, child)))
  const first = Math.min(head, ...spans.map((span) => span.first))
  const last = Math.max(head + 1, ...spans.map((span) => span.last))
  const mention = mentions.find((other) => other.last === head + 1 || headOfCounted(other) === head) ?? null
  const plain = coreOf(sentence, head, nouns)
  const core = { first: Math.min(plain.first, mention?.first ?? head), last: plain.last }
  const coordinated = nouns.some((child) => hangsBy(tree, child, ['conj']))
  return {
    first: Math.min(first, core.first),
    last: Math.max(last, core.last),
    head,
    core,
    coordinated,
    plural: coordinated || isPlural(sentence, head),
    definiteness: definitenessOf(sentence, core, { head, mention }),
    mention,
    confidence: certaintyOf(sentence, core, head),
    attached: tree.confidence[head] ?? 0,
  }
}

const headOfCounted = (mention: Mention): number =>
  'counted' in mention && mention.counted ? mention.counted.last - 1 : -1

const isVerbal = (tree: Tree, word: number): boolean => /^VB|^MD/.test(tree.xpos[word] ?? '')

/** Without the commas at both ends. */
function withoutMarks({ tokens }: ReadSentence, { first, last }: TokenRange): TokenRange {
  let [from, to] = [first, last]
  while (from < to && tokens[from]?.pos === 'PUNCT' && !/^[("“]$/.test(tokens[from]?.text ?? '')) from++
  while (to > from && /^[,;:—–]$/.test(tokens[to - 1]?.text ?? '')) to--
  return { first: from, last: to }
}

/** What stands before the noun without a break, the noun, and what "of" adds right behind it. */
function coreOf(sentence: ReadSentence, head: number, nouns: readonly number[]): TokenRange {
  const { tree, tokens } = sentence
  const before = nouns.filter((child) => child < head && hangsBy(tree, child, BEFORE_NOUN))
  const first = Math.min(head, ...before.map((child) => spanUnder(tree, child).first))
  let last = head + 1
  for (const child of nouns.filter((other) => other > head)) {
    const span = spanUnder(tree, child)
    const of = hangsBy(tree, child, ['nmod']) && tokens[span.first]?.lower === 'of'
    const tied = hangsBy(tree, child, ['flat', 'fixed', 'goeswith', 'compound'])
    if (span.first !== last || !(of || tied)) break
    last = coreLast(sentence, child, span)
  }
  return { first, last }
}

/** The end of an "of" phrase's own core. */
const coreLast = (sentence: ReadSentence, child: number, span: TokenRange): number =>
  hangsBy(sentence.tree, child, ['nmod']) ? nounPhraseOf(sentence, child).core.last : span.last

function isPlural({ tokens, tree }: ReadSentence, head: number): boolean {
  const xpos = tree.xpos[head] ?? ''
  if (/^NNP?S$/.test(xpos)) return true
  if (/^NNP?$/.test(xpos)) return false
  return (
    isPluralNoun(tokens[head]?.lower ?? '') || /^(?:they|we|these|those)$/.test(tokens[head]?.lower ?? '')
  )
}

interface Headed {
  readonly head: number
  readonly mention: Mention | null
}

function definitenessOf(
  { tokens, tree }: ReadSentence,
  core: TokenRange,
  { head, mention }: Headed,
): Definiteness {
  if (/^(?:PRP|WP|DT|EX)/.test(tree.xpos[head] ?? '')) return 'pronoun'
  const words = tokens.slice(core.first, head + 1).map((token) => token.lower)
  if (mention && 'name' in mention && !/^an?$/.test(words[0] ?? '')) return 'name'
  if (/^(?:the|this|that|these|those|my|your|his|her|its|our|their)$/.test(words[0] ?? '')) return 'definite'
  if (words.some((word) => /^['’]s?$/.test(word))) return 'definite'
  return /^(?:an?|some|any|another|each|every|no)$/.test(words[0] ?? '') ? 'indefinite' : 'bare'
}

/** The least sure word of the core, and of the words right beside it that could belong to it as well. */
function certaintyOf({ tokens, tree }: ReadSentence, core: TokenRange, head: number): number {
  const own = tree.confidence.filter((_, at) => at >= core.first && at < core.last && at !== head)
  const beside = [core.first - 1, core.last].filter((at) =>
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? ''),
  )
  return Math.min(1, ...own, ...beside.map((at) => tree.confidence[at] ?? 1))
}
