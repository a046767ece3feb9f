/** The normal quantile of a 95 % interval. */
export const Z = 1.959964

/**
 * The 95 % score interval of a share of `count` trials (Wilson 1927), 0 to 1; the whole range without any. It also holds
 * the mean of `count` numbers between 0 and 1, and is then too wide rather than too narrow.
 */
export function wilson(share: number, count: number): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 }
  const scale = 1 + Z ** 2 / count
  const centre = (share + Z ** 2 / (2 * count)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
