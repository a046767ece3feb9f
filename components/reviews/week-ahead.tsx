import type { Route } from 'next'
import Link from 'next/link'
import { useId } from 'react'

import { useTranslations } from '#i18n/translations'
import type { ReviewSession } from '@/lib/data/cards'
import { formatDay, formatShortDay } from '@/lib/i18n/format'

import styles from './week-ahead.module.css'

/** The most lines a pile is drawn with; the figure below it is exact. */
const TALLEST_PILE = 12

/** How many cards come back on each of the next days. */
export function WeekAhead({ forecast }: { forecast: ReviewSession['forecast'] }) {
  const id = useId()
  const t = useTranslations('reviews')
  const total = forecast.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.ahead} aria-labelledby={id}>
      <div className="row row--between">
        <h2 className="subhead" id={id}>
          {t('ahead.title')}
        </h2>
        <span className="folio">
          {t('ahead.count', { count: total })} ·{' '}
          <Link href={'/reviews/forecast' as Route}>{t('ahead.forecast')}</Link>
        </span>
      </div>
      <ol className={styles.days}>
        {forecast.map(({ day, count }, index) => {
          const date = new Date(`${day}T00:00:00Z`)
          return (
            <li key={day} className={index === 0 ? styles.now : undefined}>
              <span className={styles.pile} aria-hidden="true">
                {Array.from({ length: Math.min(count, TALLEST_PILE) }, (_, line) => (
                  <i key={line} />
                ))}
              </span>
              <b aria-hidden="true">{count}</b>
              <span aria-hidden="true">{index === 0 ? t('ahead.today') : formatShortDay(date, 'UTC')}</span>
              <span className="vh">{t('ahead.day', { day: formatDay(date, 'UTC'), count })}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
