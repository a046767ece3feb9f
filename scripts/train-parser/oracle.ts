import { LEFT, SHIFT, type Configuration } from '@/lib/domain/language/syntax/configuration'
import type { Nodes } from '@/lib/domain/language/syntax/nodes'

/** A tree to learn from; the head of the root word is the number of words. */
export interface GoldTree {
  readonly nodes: Nodes
  readonly heads: Int16Array
  readonly labels: Int16Array
  readonly dependents: readonly (readonly number[])[]
}

/** How many right arcs can no longer be drawn after `move` (Goldberg & Nivre 2013, for the arc-hybrid system). */
export function lost(state: Configuration, tree: GoldTree, move: number): number {
  return move === SHIFT ? lostByShift(state, tree) : lostByArc(state, tree, move)
}

function lostByShift(state: Configuration, { heads }: GoldTree): number {
  const next = state.inBuffer(0)
  let count = 0
  for (let down = 0, node = state.onStack(0); node >= 0; node = state.onStack(++down)) {
    if (heads[node] === next) count++
    if (down > 0 && heads[next] === node) count++
  }
  return count
}

function lostByArc(state: Configuration, { heads, dependents }: GoldTree, move: number): number {
  const top = state.onStack(0)
  const head = heads[top] ?? 0
  const later = (dependents[top] ?? []).filter((node) => node >= state.next).length
  const kept = move === LEFT ? head === state.inBuffer(0) : head < state.next
  const reachable = head >= state.next || head === state.onStack(1)
  return later + (!kept && reachable ? 1 : 0)
}
