import styles from './chart.module.css'

/** One bar: how high, and what stands below it, if anything. */
export interface Bar {
  readonly key: string
  readonly value: number
  readonly label: string | null
  /** Whether it is the one to look at. */
  readonly isMarked?: boolean
}

const HEIGHT = 100

/** Upright bars from one line, with the highest value at the left; drawn on the server. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const highest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <div className={styles.bars}>
      <span className={styles.most}>{highest}</span>
      <svg viewBox={`0 0 ${bars.length} ${HEIGHT}`} preserveAspectRatio="none">
        <line className={styles.grid} x1="0" x2={bars.length} y1="0.5" y2="0.5" />
        {bars.map(({ key, value, isMarked }, index) => {
          const height = (value / highest) * HEIGHT
          return (
            <rect
              key={key}
              className={isMarked ? styles.marked : styles.bar}
              x={index + 0.14}
              y={HEIGHT - height}
              width="0.72"
              height={height}
            />
          )
        })}
      </svg>
      <ol className={styles.labels}>
        {bars.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ol>
    </div>
  )
}
