import type { StudiedDay } from '@/lib/domain/reviews/outlook'

import styles from './chart.module.css'

const STEP = 10
const SIDE = 8
const DAYS = 7

/** Answers from which a day is drawn fuller. */
const FULLER = [1, 10, 30] as const

const fullness = (count: number): number => FULLER.filter((from) => count >= from).length

/** A square a day, a column a week, the fuller the more was answered. */
export function StudyCalendar({ weeks }: { weeks: readonly (readonly StudiedDay[])[] }) {
  return (
    <svg className={styles.calendar} viewBox={`0 0 ${weeks.length * STEP} ${DAYS * STEP}`}>
      {weeks.flatMap((week, column) =>
        week.map(({ day, count }, row) => (
          <rect
            key={day}
            className={styles[`day${fullness(count)}`]}
            x={column * STEP + 1}
            y={row * STEP + 1}
            width={SIDE}
            height={SIDE}
            rx="1"
          />
        )),
      )}
    </svg>
  )
}
