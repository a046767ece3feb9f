import styles from './student-home.module.css'

/** Four strokes of a pencil, no two alike, and the one that crosses them. */
const STROKES = [
  'M7 4.5c-.6 8-.4 16 .3 23',
  'M14.5 3.8c.3 8-.2 16-.2 23.7',
  'M22 4.6c-.5 7.8.3 15.4.1 22.9',
  'M29.3 3.6c.4 8.2-.3 15.8.2 23.6',
  'M2.5 23.5C13 19 25 12.5 36.5 7.8',
]

/** More than six bundles say no more than the number beside them. */
const MOST = 30

/** A count in pencil strokes, bundled by fives; `label` says it. */
export function Tally({ count, label }: { count: number; label: string }) {
  const drawn = Math.min(count, MOST)
  const bundles = Array.from({ length: Math.ceil(drawn / 5) }, (_, index) => Math.min(5, drawn - 5 * index))
  return (
    <div className={styles.tally} role="img" aria-label={label}>
      {bundles.map((strokes, index) => (
        <svg
          key={index}
          viewBox="0 0 40 32"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d={STROKES.slice(0, strokes).join('')} />
        </svg>
      ))}
    </div>
  )
}
