import type { Election } from '@/lib/domain/language/syntax/evidence'
import { FORCED } from '@/lib/domain/language/syntax/lead'

/** How many times as large one parser's margins are as another's. */
export interface Ratios {
  readonly tags: number
  readonly labels: number
  /** One for each voter. */
  readonly leads: readonly number[]
}

/** The margins of `ones` compared with those of `others`, parses of the same sentences, by their medians. */
export function ratios(ones: readonly Election[], others: readonly Election[]): Ratios {
  const ratio = (of: (election: Election) => Float64Array | undefined): number => {
    const one = medianOf(ones, of)
    const other = medianOf(others, of)
    return one > 0 && other > 0 ? one / other : 1
  }
  return {
    tags: ratio(({ tagMargins }) => tagMargins),
    labels: ratio(({ labelMargins }) => labelMargins),
    leads: (others[0]?.voters ?? []).map((_, index) => ratio(({ voters }) => voters[index]?.leads)),
  }
}

function medianOf(
  elections: readonly Election[],
  of: (election: Election) => Float64Array | undefined,
): number {
  const sizes = elections.flatMap((election) => [...(of(election) ?? [])].map(Math.abs))
  const free = Float64Array.from(sizes.filter((size) => size < FORCED)).sort()
  return free[free.length >> 1] ?? 0
}

/** The same parse with margins so many times as large. */
export const scaled = (election: Election, { tags, labels, leads }: Ratios): Election => ({
  ...election,
  tagMargins: times(election.tagMargins, tags),
  labelMargins: times(election.labelMargins, labels),
  labelScores: election.labelScores.map((scores) => scores?.map((score) => score * labels)),
  voters: election.voters.map((voter, index) => ({ ...voter, leads: times(voter.leads, leads[index] ?? 1) })),
})

/** What was forced stays so. */
const times = (margins: Float64Array, ratio: number): Float64Array =>
  margins.map((margin) => (Math.abs(margin) < FORCED ? margin * ratio : margin))
