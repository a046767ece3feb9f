import type { CalibrationBin } from '@/lib/domain/reviews/predictions'

import styles from './chart.module.css'

const SIZE = 100
/** Few answers make a small dot. */
const radius = (count: number): number => Math.min(4.5, 1.2 + Math.sqrt(count) / 6)
const x = (share: number): number => share * SIZE
const y = (share: number): number => SIZE - share * SIZE

/** Predicted against actual recall: dots on the line are predictions that came true. Bars are 95 % intervals. */
export function CalibrationPlot({
  bins,
  words,
}: {
  bins: readonly CalibrationBin[]
  words: { readonly predicted: string; readonly actual: string }
}) {
  return (
    <div className={styles.square}>
      <span className={styles.axisY}>{words.actual}</span>
      <svg viewBox={`-1 -1 ${SIZE + 2} ${SIZE + 2}`}>
        <path className={styles.frame} d={`M0 0V${SIZE}H${SIZE}`} />
        <path className={styles.ideal} d={`M0 ${SIZE}L${SIZE} 0`} />
        {bins.map(({ predicted, actual, low, high, count }) => (
          <g key={predicted}>
            <path className={styles.interval} d={`M${x(predicted)} ${y(low)}V${y(high)}`} />
            <circle className={styles.dot} cx={x(predicted)} cy={y(actual)} r={radius(count)} />
          </g>
        ))}
      </svg>
      <span className={styles.axisX}>
        <span>0</span>
        <span>{words.predicted}</span>
        <span>100</span>
      </span>
    </div>
  )
}
