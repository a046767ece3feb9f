import { trimmed } from './adverbials'
import { clauseAt } from './clauses'
import type { TokenRange } from './mentions'
import type { NounPhrase, ReadSentence } from './noun-phrases'
import { nounPhraseOf } from './noun-phrases'
import type { Token } from './token'
import type { Tree } from './tree'
import { childrenBy, hangsBy, spanUnder } from './tree'
import type { VerbGroup } from './verb-groups'

/**
 * The word that is the subject, behind a role right before a name that hangs on the verb as well ("the stonemason Tom Ferris").
 * Where the parser found none, the phrase that patterns find before the root is it, if it hangs there.
 */
export function subjectsOf({ tree, tokens }: ReadSentence, word: number): number[] {
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

/** All that hangs on the subject; a predicate noun's own words are not part of it. */
export const subjectRange = (sentence: ReadSentence, at: number): TokenRange =>
  trimmed(sentence, spanUnder(sentence.tree, at))

/** "The 2010 | Ocean Census": the words from an article on belong to the noun, whatever the tree hangs them on. */
export function withArticle({ tokens }: ReadSentence, subject: TokenRange): TokenRange {
  let first = subject.first
  while (/^(?:NUM|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first--
  const opens = first === 1 || /^(?:[,;:]|that|and|but)$/.test(tokens[first - 2]?.lower ?? '')
  const article = /^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '')
  return opens && article ? { first: first - 1, last: subject.last } : subject
}

/** "Born in England, Norton": what stands before a comma in front of the noun is the clause's front. */
export function withoutFront({ tokens }: ReadSentence, whole: TokenRange, { core }: NounPhrase): TokenRange {
  const front = core.first > whole.first && tokens[core.first - 1]?.text === ','
  return front ? { first: core.first, last: whole.last } : whole
}

/** With the comma or dash that closes an apposition or relative clause. */
export function withMark({ tokens }: ReadSentence, subject: TokenRange): TokenRange {
  const mark = tokens[subject.last]?.text ?? ''
  const opened = tokens.slice(subject.first, subject.last).some((token) => token.text === mark)
  return /^[,—–]$/.test(mark) && opened ? { first: subject.first, last: subject.last + 1 } : subject
}

/** The noun that a relative clause speaks of, where its own "which" or "who" is the subject. */
export function antecedentOf(sentence: ReadSentence, word: number, at: number): NounPhrase | null {
  const head = sentence.tree.heads[word] ?? -1
  return /^(?:which|who|that)$/.test(sentence.tokens[at]?.lower ?? '') && head >= 0
    ? nounPhraseOf(sentence, head)
    : null
}

/**
 * Only adverbs or one short insertion stand between subject and verb. A lone comma ends what another one opened before the subject:
 * in "herons, which live further north, seem", "north" is no subject.
 */
export const meets = ({ tree, tokens }: ReadSentence, from: number, to: number): boolean =>
  from <= to &&
  (isInserted(tokens, from, to) ||
    isSaidBetween(tree, tokens, { first: from, last: to }) ||
    (onlyAdverbs(tree, from, to) && !closesAside(tokens, from, to)))

const closesAside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).filter(({ text }) => text === ',').length === 1 &&
  tokens.slice(0, from).some(({ text }) => text === ',')

/** "Bats, said the biologist Ada Elm in 2011, are …": who says so stands between two commas. */
const isSaidBetween = (tree: Tree, tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens[first]?.text === ',' &&
  tree.relations.slice(first, last).some((relation, step) => {
    const said = spanUnder(tree, first + step)
    return (
      relation === 'parataxis' &&
      said.first <= first + 1 &&
      tokens.slice(said.last, last).every(({ pos, text }) => pos === 'ADV' || text === ',')
    )
  })

/** "China, for instance, has given": a short phrase between two commas. */
const isInserted = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 3 && to - from <= 8 && tokens[from]?.text === ',' && tokens[to - 1]?.text === ','

const onlyAdverbs = (tree: Tree, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, step) => from + step).every(
    (at) => /^(?:RB|RBR|RBS|,)$/.test(tree.xpos[at] ?? '') || tree.relations[at] === 'det',
  )

/** Index of the first of the adverbs right before a verb group. */
export function firstAdverb({ tree }: ReadSentence, verb: VerbGroup): number {
  let first = verb.first
  while (/^(?:RB|RBR|RBS)$/.test(tree.xpos[first - 1] ?? '')) first--
  return first
}
