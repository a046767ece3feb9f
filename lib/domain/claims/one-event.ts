import type { Amount } from './amounts'
import type { Told } from './points'
import type { SharedQuote } from './quotes'
import { sharedQuotes } from './quotes'

/** With fewer coincidences than this nothing is said, and with a smaller share of what could coincide neither. */
const FEWEST = 3
const LEAST_SHARE = 0.38
/** So many more names are taken to be needed, so that two shared of two do not count as all. */
const SMOOTHING = 3
const QUOTE = 2

/**
 * Whether two articles are accounts of one event: most full names of the one with fewer stand in the other too, or
 * numbers that are seldom met by chance, or quotations word for word. In two accounts of one event the same rare thing
 * is seldom told of two matters, so less has to be alike around it.
 */
export function tellOneEvent(
  a: readonly Told[],
  b: readonly Told[],
  quotes: readonly SharedQuote[] = sharedQuotes(a, b),
): boolean {
  const [names, others] = [fullNames(a), fullNames(b)]
  const coincidences = inBoth(names, others) + inBoth(rareAmounts(a), rareAmounts(b)) + QUOTE * quotes.length
  const possible = Math.min(names.size, others.size) + SMOOTHING
  return coincidences >= FEWEST && coincidences >= LEAST_SHARE * possible
}

const inBoth = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((key) => other.has(key)).length

const fullNames = (told: readonly Told[]): Set<string> =>
  new Set(
    told.flatMap(({ points }) =>
      points.flatMap(({ kind, at }) =>
        kind === 'name' && at.name.includes(' ') ? [at.name.toLowerCase()] : [],
      ),
    ),
  )

const rareAmounts = (told: readonly Told[]): Set<string> =>
  new Set(
    told.flatMap(({ points }) =>
      points.flatMap(({ kind, at }) =>
        kind === 'amount' && isRare(at) ? [`${at.dimension} ${at.value}`] : [],
      ),
    ),
  )

/** Two texts seldom have it by chance: three telling digits, three figures, or a measure above a dozen. */
export const isRare = ({ digits, value, dimension, factor }: Amount): boolean =>
  digits >= 3 || value / factor >= 100 || (dimension !== 'count' && value / factor > 12)
