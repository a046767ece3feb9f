import { SUBORDINATORS, WH_WORDS } from './closed-classes'
import type { Parsed } from './parsed'
import { childOf, isUnder } from './parsed'
import type { Token } from './token'
import { FINITE_TAG, isOnlyPast } from './verbs'
import { isVerbBase } from './wordnet/verbs'

/** A noun that was joined to another, with the verb that it is the subject of. */
interface Torn {
  readonly and: number
  readonly noun: number
  readonly predicate: number
  /** The predicate of the clause before. */
  readonly main: number
}

/**
 * "sells boats in Elm and Oak and bakers buy them": a finite verb that has no subject and no "and" of its own tells of the
 * noun right before it, which was joined to a noun of the clause before. The "and" joins the two clauses.
 */
export const withSecondSubjects = (tokens: readonly Token[], parsed: Parsed): Parsed =>
  tokens.reduce((tree, _, verb) => {
    const torn = tornAt(tokens, tree, verb)
    return torn === null ? tree : joined(tree, torn)
  }, parsed)

/**
 * "has a long coast and Oak was sold": a clause with a subject and an "and" of its own was joined to the last noun of the
 * clause before; it stands beside that clause.
 */
export const withJoinedClauses = (tokens: readonly Token[], parsed: Parsed): Parsed =>
  tokens.reduce((tree, _, at) => {
    const main = clauseBeside(tokens, tree, at)
    return main === null ? tree : { ...tree, heads: tree.heads.with(at, main) }
  }, parsed)

/** Index of the predicate that a clause which hangs on a noun stands beside; null for any other word. */
function clauseBeside(tokens: readonly Token[], tree: Parsed, at: number): number | null {
  const noun = tree.heads[at] ?? -1
  const isOnNoun = /^(?:NOUN|PROPN)$/.test(tree.tags[noun] ?? '') && PARTS.test(tree.relations[noun] ?? '')
  if (tree.relations[at] !== 'conj' || !isOnNoun || childOf(tree, noun, /^(?:cop|[nc]subj)/) >= 0) return null
  const [and, subject] = [childOf(tree, at, /^cc$/), childOf(tree, at, /^nsubj/)]
  const opening = tokens.slice(and + 1, subject)
  if (and < noun || subject < and || tokens[and - 1]?.text === ',') return null
  if (opening.some(({ lower }) => WH_WORDS.has(lower)) || !isSurelyFinite(tokens, tree, at)) return null
  const main = predicateAbove(tree, noun)
  return main >= 0 && main < noun && isSurelyFinite(tokens, tree, main) ? main : null
}

/** Relations by which a noun is part of a clause that stands in front of it. */
const PARTS = /^(?:i?obj|obl|nmod|conj)/

function joined(tree: Parsed, { and, noun, predicate, main }: Torn): Parsed {
  const isPassive = childOf(tree, predicate, /^aux:pass$/) >= 0
  return {
    ...tree,
    heads: tree.heads.with(and, predicate).with(noun, predicate).with(predicate, main),
    relations: tree.relations.with(noun, isPassive ? 'nsubj:pass' : 'nsubj').with(predicate, 'conj'),
    xpos: tree.xpos.map((tag, at) => (at === predicate && tag === 'VB' ? 'VBP' : tag)),
  }
}

function tornAt(tokens: readonly Token[], tree: Parsed, verb: number): Torn | null {
  const predicate = /^(?:aux|cop)/.test(tree.relations[verb] ?? '') ? (tree.heads[verb] ?? -1) : verb
  if (predicate < verb || !LOOSE.test(tree.relations[predicate] ?? '')) return null
  if (childOf(tree, predicate, /^(?:[nc]subj|expl|cc|mark)/) >= 0) return null
  const noun = joinedNounBefore(tokens, tree, verb)
  const and = childOf(tree, noun, /^cc$/)
  const isBase = tree.xpos[predicate] === 'VB' && tree.xpos[noun] === 'NNS'
  if (!isBase && !isSurelyFinite(tokens, tree, predicate)) return null
  if (noun < 0 || !opensClause(tokens, tree, { and, noun })) return null
  const main = predicateAbove(tree, noun)
  const isFree =
    !isUnder(tree, main, predicate) && !isUnder(tree, main, noun) && !isUnder(tree, predicate, noun)
  if (/^acl/.test(tree.relations[main] ?? '')) return null
  const between = tokens.slice(main + 1, and)
  return isFree && isSurelyFinite(tokens, tree, main) && !between.some(({ lower }) => GOES_ON.test(lower))
    ? { and, noun, predicate, main }
    : null
}

/** Relations by which a clause hangs on what it does not belong to. */
const LOOSE = /^(?:conj|advcl|parataxis|obl|nmod|dep)(?::(?!relcl)|$)/

/** Words behind which the clause before has another one inside, or the noun one of two. */
const GOES_ON = new RegExp(`^(?:${[...SUBORDINATORS].join('|')}|between|both|either|or|who|which|what|how)$`)

/** With an auxiliary, in the present, or a past that is no participle ("sang", "opened a mill"). */
function isSurelyFinite(tokens: readonly Token[], tree: Parsed, predicate: number): boolean {
  const auxiliary = childOf(tree, predicate, /^(?:aux|cop)/)
  if (auxiliary >= 0) return FINITE_TAG.test(tree.xpos[auxiliary] ?? '')
  const [tag, word] = [tree.xpos[predicate] ?? '', tokens[predicate]?.lower ?? '']
  const hasObject = childOf(tree, predicate, /^obj$/) > predicate
  return (
    FINITE_TAG.test(tag) &&
    (!/ed$/.test(word) || hasObject) &&
    (tag !== 'VBD' || isOnlyPast(word) || hasObject)
  )
}

/** The noun behind an "and" of which all between it and the verb tells; -1 where there is none. */
function joinedNounBefore(tokens: readonly Token[], tree: Parsed, verb: number): number {
  let last = verb - 1
  while (tokens[last]?.pos === 'ADV') last--
  const isRelative = tokens[last]?.text === ','
  if (isRelative) last--
  for (let word = last; word >= 0; word = tree.heads[word] ?? -1) {
    if (tree.relations[word] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(tree.tags[word] ?? '')) continue
    const isWhole = tokens.slice(word, last + 1).every((_, step) => isUnder(tree, word + step, word))
    const isClosed =
      !isRelative || (tokens[word + 1]?.text === ',' && /^wh/.test(tokens[word + 2]?.lower ?? ''))
    return isWhole && isClosed ? word : -1
  }
  return -1
}

interface Joint {
  readonly and: number
  readonly noun: number
}

/** No comma stands before the "and", no preposition behind it; a second "and" joins a noun of another kind than the two names before. */
function opensClause(tokens: readonly Token[], tree: Parsed, { and, noun }: Joint): boolean {
  if (tokens[and]?.lower !== 'and' || tokens[and - 1]?.text === ',') return false
  if (childOf(tree, noun, /^case$/) >= 0) return false
  const isBare = noun === and + 1 && tree.xpos[noun] === 'NN'
  if (isBare && isVerbBase(tokens[noun]?.lower ?? '')) return false
  const before = tree.heads[noun] ?? -1
  const isSecond = tree.relations[before] === 'conj' || childOf(tree, before, /^conj$/) < noun
  return !isSecond || (tree.tags[before] === 'PROPN' && tree.tags[noun] === 'NOUN')
}

/** The predicate with a subject that a word stands under; -1 where there is none. */
function predicateAbove(tree: Parsed, at: number): number {
  for (let word = tree.heads[at] ?? -1; word >= 0; word = tree.heads[word] ?? -1)
    if (childOf(tree, word, /^[nc]subj/) >= 0) return word
  return -1
}
