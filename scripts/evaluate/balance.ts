/**
 * Pearson's chi-square of counts against equal shares, and the probability of so uneven counts by chance.
 * The probability is that of the chi-square distribution by the Wilson-Hilferty cube root (1931), right to about 0.01.
 */
export function evenness(counts: readonly number[]): { readonly chiSquare: number; readonly p: number } {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const freedom = counts.length - 1
  if (total === 0 || freedom < 1) return { chiSquare: 0, p: 1 }
  const expected = total / counts.length
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const spread = 2 / (9 * freedom)
  const z = (Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread)
  return { chiSquare, p: upperTail(z) }
}

/** The share of a normal distribution above z (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (series * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}
