import type { Label } from '@/lib/domain/questions/ranker/label'

/** How far two readings of the same questions say the same. */
export interface Agreement {
  readonly both: number
  /** The share of equal verdicts, 0 to 1. */
  readonly share: number
  /** Cohen's kappa (1960); null where one of the verdicts never comes. */
  readonly kappa: number | null
}

/** The agreement of the two readings, over the questions that have both. */
export function agreementOf(labels: readonly Pick<Label, 'ratings'>[]): Agreement {
  const pairs = labels.flatMap(({ ratings }) => {
    const [one, other] = [1, 2].map((pass) => ratings.find((rating) => rating.pass === pass)?.verdict)
    return one && other ? [[one === 'pass', other === 'pass'] as const] : []
  })
  const both = pairs.length
  const equal = pairs.filter(([one, other]) => one === other).length / Math.max(1, both)
  const passes = [0, 1].map((at) => pairs.filter((pair) => pair[at]).length / Math.max(1, both))
  const [one = 0, other = 0] = passes
  const chance = one * other + (1 - one) * (1 - other)
  return { both, share: equal, kappa: chance === 1 ? null : (equal - chance) / (1 - chance) }
}
