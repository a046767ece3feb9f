import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Bars } from '@/components/charts/bars'
import { Chart } from '@/components/charts/chart'
import { StudyCalendar } from '@/components/charts/study-calendar'
import { Section } from '@/components/layout/section'
import type { ForecastPictures, ForecastView } from '@/lib/data/forecast'
import type { Day } from '@/lib/domain/shared/calendar'
import { formatDay, formatDayOfMonth } from '@/lib/i18n/format'

import { Calibration } from './calibration'
import styles from './forecast.module.css'

const PILES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const
const WEEK = 7

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** A learner's memory in pictures, each with its table: of all cards, or of those of one set. */
export function ForecastCharts({ view }: { view: ForecastView }) {
  const t = useTranslations('forecast')
  const { picturedSet: set } = view
  return (
    <div id="pictures">
      <Section
        title={set ? t('picturesOf', { set: set.title }) : t('pictures')}
        aside={set && <Link href={'/reviews/forecast#pictures' as Route}>{t('picturesAll')}</Link>}
      >
        <div className={styles.charts}>
          <Ahead view={view} />
          <Piles view={view} />
          <Studied view={view} />
          <Calibration tested={view} />
        </div>
      </Section>
    </div>
  )
}

function Ahead({ view: { ahead } }: { view: ForecastPictures }) {
  const t = useTranslations('forecast')
  const count = ahead.reduce((sum, day) => sum + day.count, 0)
  return (
    <Chart
      title={t('ahead.title')}
      lede={t('ahead.lede', { count, today: ahead[0]?.count ?? 0 })}
      tableTitle={t('table')}
      head={[t('ahead.day'), t('ahead.cards')]}
      rows={ahead.map((day) => [formatDay(at(day.day), 'UTC'), String(day.count)])}
    >
      <Bars
        bars={ahead.map(({ day, count: value }, index) => ({
          key: day,
          value,
          label: labelOf(day, index, t('ahead.today')),
          isMarked: index === 0,
        }))}
      />
    </Chart>
  )
}

/** Room for one label a week. */
function labelOf(day: Day, index: number, today: string): string | null {
  if (index === 1) return today
  return index > 1 && index % WEEK === 0
    ? formatDayOfMonth(at(day), 'UTC').replace(/(\s\w{3})\w+$/u, '$1')
    : null
}

function Piles({ view: { piles } }: { view: ForecastPictures }) {
  const t = useTranslations('forecast')
  return (
    <Chart
      title={t('piles.title')}
      lede={t('piles.lede')}
      tableTitle={t('table')}
      head={[t('piles.lasts'), t('piles.cards')]}
      rows={PILES.map((pile, index) => [t(`piles.steps.${pile}`), String(piles[index] ?? 0)])}
    >
      <Bars
        bars={PILES.map((pile, index) => ({
          key: pile,
          value: piles[index] ?? 0,
          label: t(`piles.short.${pile}`),
        }))}
      />
    </Chart>
  )
}

function Studied({ view: { calendar } }: { view: ForecastPictures }) {
  const t = useTranslations('forecast')
  const studied = (week: ForecastPictures['calendar'][number]) => week.filter(({ count }) => count > 0)
  return (
    <Chart
      title={t('calendar.title')}
      lede={t('calendar.lede', { count: calendar.flatMap(studied).length })}
      tableTitle={t('table')}
      head={[t('calendar.week'), t('calendar.days'), t('calendar.answers')]}
      rows={calendar.map((week) => [
        formatDayOfMonth(at(week[0]?.day ?? ''), 'UTC'),
        String(studied(week).length),
        String(week.reduce((sum, { count }) => sum + count, 0)),
      ])}
    >
      <StudyCalendar weeks={calendar} />
    </Chart>
  )
}
