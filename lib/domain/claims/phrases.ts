import type { Span } from '../articles/span'
import type { Alignment } from './align'
import { relationOf } from './encounters'
import { hang, isChild, rootOf } from './governors'
import type { Match } from './matches'
import { matchesOf } from './matches'
import type { Feature, Point, Told } from './points'
import type { Relation } from './values'
import type { Weight } from './weights'

/** What two sentences tell alike in words: verb and object, noun and what stands beside it, that belong together in both. */
export interface SharedPhrase {
  readonly told: readonly [Told, Told]
  readonly spans: readonly [Span, Span]
}

/** What aligned sentences of two accounts of one event tell alike, in whatever words that have one stem or meaning. */
export const sharedPhrases = (alignments: readonly Alignment[], weight: Weight): SharedPhrase[] =>
  alignments.flatMap(({ a, b }) => {
    const all = matchesOf(a, b, weight).filter((match) => isWord(match) || match.a.pos === null)
    return groupsOf(all, a, b).flatMap((matches) => phraseOf({ matches, all, a, b }) ?? [])
  })

/** Words further apart belong to different phrases. */
const MOST_BETWEEN = 5

/** Matches that stand near each other in both sentences. */
function groupsOf(matches: readonly Match[], a: Told, b: Told): Match[][] {
  const left = new Set(matches)
  const found: Match[][] = []
  for (const seed of matches) {
    if (!left.delete(seed)) continue
    const group = [seed]
    for (const member of group)
      for (const other of left)
        if (isBeside(a, member.a, other.a) && isBeside(b, member.b, other.b)) {
          left.delete(other)
          group.push(other)
        }
    found.push(group)
  }
  return found
}

/** "…, and 17 flights were cancelled": another clause begins. */
const OPENS_CLAUSE = /^(?:and|but|while|when|where|who|which|whose|because|although|so|after|before|as)$/

function isBeside({ sentence: { tokens } }: Told, one: Feature, other: Feature): boolean {
  const [from, to] = [Math.min(one.last, other.last), Math.max(one.first, other.first)]
  if (to - from > MOST_BETWEEN) return false
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    if (/^[;:]$/.test(text)) return false
    if (/^[,–—]$/.test(text) && OPENS_CLAUSE.test(tokens[at + 1]?.lower ?? '')) return false
  }
  return true
}

interface Group {
  readonly matches: readonly Match[]
  /** All matches of the two sentences. */
  readonly all: readonly Match[]
  readonly a: Told
  readonly b: Told
}

/** No name: a lower-case word that is read as part of one is a slip. */
const isWord = ({ a, b }: Match): boolean => [a, b].every(({ pos }) => pos !== null && pos !== 'PROPN')

/**
 * Null where the group is too light, where one side leaves open what the other states, or where a value beside its words
 * differs or stands in one article alone: whether the same is told, or something finer, is then not sure.
 */
function phraseOf(group: Group): SharedPhrase | null {
  const { matches, a, b } = group
  if (!isEnough(group)) return null
  if (matches.some((match) => isWord(match) && isOpen(a, match.a) !== isOpen(b, match.b))) return null
  const relationsOf = (hangs: typeof hang): (Relation | null)[] =>
    valuesBeside(group, 'a', hangs).flatMap((one) =>
      valuesBeside(group, 'b', hangs).map((other) => relationAt([a, one], [b, other])),
    )
  if (relationsOf(hang).includes('differing') || relationsOf(isChild).includes('finer')) return null
  const [ours, theirs] = [valuesBeside(group, 'a', isChild), valuesBeside(group, 'b', isChild)]
  if (ours.length > 0 !== theirs.length > 0) return null
  return {
    told: [a, b],
    spans: [
      spanOf(
        a,
        matches.map((match) => match.a),
      ),
      spanOf(
        b,
        matches.map((match) => match.b),
      ),
    ],
  }
}

const LEAST_WEIGHT = 1.2
/** Words that do not hang on each other are one phrase only where more of the two sentences is alike. */
const LEAST_ELSEWHERE = 1.5
/** A bare noun phrase ("steam engine") is only a thing that both name: the sentences must share something else. */
const LEAST_BESIDE_NOUNS = 0.7

function isEnough(group: Group): boolean {
  const { matches, all, a, b } = group
  const weight = weightOf(matches)
  if (matches.length < 2 || weight < LEAST_WEIGHT || !matches.some(isWord)) return false
  const elsewhere = weightOf(all) - weight
  const links = matches.flatMap((one, at) =>
    matches
      .slice(at + 1)
      .filter((other) => hang(a, one.a, other.a) && hang(b, one.b, other.b))
      .map((other) => [one, other] as const),
  )
  if (links.length === 0) return matches.length >= 3 || elsewhere >= LEAST_ELSEWHERE
  const firm = links.filter((link) => !link.some(isVerbal) || isDirect(link, group))
  if (firm.flat().some(isVerbal)) return true
  return firm.length > 0 && (!matches.every(isWord) || elsewhere >= LEAST_BESIDE_NOUNS)
}

const isVerbal = ({ a, b }: Match): boolean => a.pos === 'VERB' || b.pos === 'VERB'

/**
 * One hangs on the other itself, in both sentences where both have a verb, else in one ("was damaged", "suffered
 * damage"): "North Korea deepened" is not "the crisis in North Korea deepened".
 */
function isDirect([one, other]: readonly [Match, Match], { a, b }: Group): boolean {
  const areVerbs = [one, other].some((match) => match.a.pos === 'VERB' && match.b.pos === 'VERB')
  const [down, up] = [
    [isChild(a, one.a, other.a), isChild(b, one.b, other.b)],
    [isChild(a, other.a, one.a), isChild(b, other.b, one.b)],
  ]
  return [down, up].some((sides) => (areVerbs ? sides.every(Boolean) : sides.some(Boolean)))
}

const weightOf = (matches: readonly Match[]): number => matches.reduce((sum, each) => sum + each.weight, 0)

/** Words that make what a clause says untrue, open or wished for. */
const OPEN =
  /^(?:not|n't|n’t|no|never|nobody|none|nothing|without|neither|nor|hardly|any|may|might|could|would|should|if|whether|unless)$/

/** How far up its clause such a word is looked for. */
const MOST_STEPS = 3

function isOpen({ sentence: { tokens, syntax } }: Told, feature: Feature): boolean {
  if (!syntax) return false
  let at = rootOf(feature, syntax)
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    if (syntax.children[at]?.some((child) => OPEN.test(tokens[child]?.lower ?? ''))) return true
    if (/^(?:advcl|acl|ccomp|conj|parataxis)/.test(syntax.relations[at] ?? '')) return false
    at = syntax.heads[at] ?? -1
  }
  return false
}

/** The names, dates and amounts by the words of a group that one side has and the other lacks. */
const valuesBeside = ({ matches, all, ...told }: Group, side: 'a' | 'b', hangs: typeof hang): Feature[] =>
  told[side].features.filter(
    (feature) =>
      feature.pos === null &&
      !all.some((match) => match[side] === feature) &&
      matches.some((match) => isWord(match) && hangs(told[side], match[side], feature)),
  )

function relationAt(
  [a, one]: readonly [Told, Feature],
  [b, other]: readonly [Told, Feature],
): Relation | null {
  const [left, right] = [pointAt(a, one), pointAt(b, other)]
  return left && right ? relationOf(left, right) : null
}

const pointAt = ({ points }: Told, { first, last }: Feature): Point | undefined =>
  points.find(({ at }) => at.first === first && at.last === last)

function spanOf({ sentence: { tokens } }: Told, features: readonly Feature[]): Span {
  const first = Math.min(...features.map((feature) => feature.first))
  const last = Math.max(...features.map((feature) => feature.last))
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}
