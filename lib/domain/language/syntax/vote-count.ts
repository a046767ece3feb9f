import type { Election, Voter } from './evidence'
import { FORCED } from './lead'

/** What is counted once for all arcs of an elected tree. */
export interface VoteCount {
  /** For each word, and the root, its dependents in their order. */
  readonly dependents: readonly (readonly number[])[]
  /** For each word a bit for each voter that is for its head, and three bits higher one if it is for its label. */
  readonly votes: Int32Array
  /** For each word, and the root, the least lead of a voter; below 0 where one is for another head. */
  readonly weakest: Float64Array
  /** For each word whether a voter is for another head. */
  readonly disputed: readonly boolean[]
}

/** An arc to some word. */
interface Arc {
  readonly head: number
  readonly label: number
}

/** How many voters a word's bits have room for. */
const VOTERS = 3

/** The votes for and against each arc of a tree. */
export function countVotes({ heads, labels, voters, tagMargins }: Election): VoteCount {
  const size = tagMargins.length
  const dependents = Array.from({ length: size + 1 }, (): number[] => [])
  const votes = new Int32Array(size + 1)
  const weakest = new Float64Array(size + 1).fill(FORCED)
  const disputed: boolean[] = []
  for (let word = 0; word < size; word++) {
    const head = heads[word] ?? size
    dependents[head]?.push(word)
    votes[word] = votesFor(voters, word, { head, label: labels[word] ?? 0 })
    weakest[word] = Math.min(...voters.map((voter) => signedLead(voter, word, head)))
    disputed.push(voters.some((voter) => voter.heads[word] !== head))
  }
  return { dependents, votes, weakest, disputed }
}

function votesFor(voters: readonly Voter[], word: number, { head, label }: Arc): number {
  let bits = 0
  for (const [index, voter] of voters.entries()) {
    if (voter.heads[word] === head) bits |= 1 << index
    if (voter.labels?.[word] === label) bits |= 1 << (index + VOTERS)
  }
  return bits
}

const signedLead = ({ heads, leads }: Voter, word: number, head: number): number =>
  heads[word] === head ? (leads[word] ?? 0) : -(leads[word] ?? 0)

/** How many arcs, drawn by voters but not elected, cross an arc between two words. */
export function arcsAcross(
  { heads, voters }: Election,
  { disputed }: VoteCount,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  let crossing = 0
  for (let word = 0; word < disputed.length; word++) {
    if (!disputed[word]) continue
    for (const voter of voters) {
      const other = voter.heads[word] ?? 0
      if (other === heads[word] || other === disputed.length) continue
      const from = Math.min(other, word)
      const to = Math.max(other, word)
      if ((from < first && to > first && to < last) || (from > first && from < last && to > last)) crossing++
    }
  }
  return crossing
}

/** Where another head stands: before, between or behind the ends of an arc. */
export function placeOf(other: number, head: number, dependent: number): number {
  if (other < 0) return 0
  if (other > dependent) return head > dependent ? (other > head ? 1 : 2) : 3
  return head > dependent ? 4 : other < head ? 5 : 6
}
