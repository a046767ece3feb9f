import type { TokenRange } from '../language/mentions'
import type { Tree } from '../language/tree'
import type { Feature, Point, Told } from './points'
import type { Weight } from './weights'

/** The token by which a stretch of words hangs in the tree. */
export function rootOf({ first, last }: TokenRange, { heads }: Tree): number {
  for (let at = first; at < last; at++) {
    const head = heads[at] ?? -1
    if (head < first || head >= last) return at
  }
  return last - 1
}

/** The second stretch hangs on the first. */
export const isChild = ({ sentence: { syntax } }: Told, head: TokenRange, child: TokenRange): boolean =>
  syntax !== null && syntax.heads[rootOf(child, syntax)] === rootOf(head, syntax)

/** One stretch hangs on the other, by one word between them at most, or both hang on one word. */
export function hang({ sentence: { syntax } }: Told, one: TokenRange, other: TokenRange): boolean {
  if (!syntax) return false
  const [a, b] = [rootOf(one, syntax), rootOf(other, syntax)]
  const [up, over] = [syntax.heads[a] ?? -1, syntax.heads[b] ?? -1]
  return (
    up === b ||
    over === a ||
    (up >= 0 && (up === over || syntax.heads[up] === b)) ||
    (over >= 0 && syntax.heads[over] === a)
  )
}

/** From this weight on, each article has a word in one sentence alone. */
export const ONCE = 0.95

/**
 * The words that two points hang on, or that hang on them, where both articles have them once: the verb of both, or the
 * noun that both count. What stands beside such a word fills one slot.
 */
export function sharedGovernors(a: Point, b: Point, weight: Weight): Feature[] {
  const others = governorsOf(b)
  const isOnce = ({ keys: [key] }: Feature): boolean => weight(key) >= ONCE
  return governorsOf(a).filter(
    (one) =>
      isOnce(one) &&
      others.some((other) => isOnce(other) && one.keys.some((key) => other.keys.includes(key))),
  )
}

const governorsOf = ({ told, at }: Point): Feature[] =>
  told.features.filter(
    (feature) =>
      feature.pos !== null && (isInside(at, feature) ? isCounted(at, feature) : hang(told, feature, at)),
  )

const isInside = (at: TokenRange, { first, last }: TokenRange): boolean =>
  at.first <= first && last <= at.last

const isCounted = (at: Point['at'], { first }: Feature): boolean => 'nounAt' in at && at.nounAt === first
