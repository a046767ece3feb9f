import { useTranslations } from '#i18n/translations'
import { Bars } from '@/components/charts/bars'
import { CalibrationPlot } from '@/components/charts/calibration-plot'
import { Chart } from '@/components/charts/chart'
import { StudyCalendar } from '@/components/charts/study-calendar'
import type { ForecastView } from '@/lib/data/forecast'
import type { Day } from '@/lib/domain/shared/calendar'
import { formatDay, formatDayOfMonth } from '@/lib/i18n/format'

import styles from './forecast.module.css'

/** Predictions below which a picture of them would mislead. */
const LEAST_PREDICTIONS = 50

const PILES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const
const WEEK = 7

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const inHundred = (share: number): string => String(Math.round(share * 100))

/** A learner's memory in pictures, each with its table. */
export function ForecastCharts({ view }: { view: ForecastView }) {
  return (
    <div className={styles.charts}>
      <Ahead view={view} />
      <Piles view={view} />
      <Studied view={view} />
      <Calibrated view={view} />
    </div>
  )
}

function Ahead({ view: { ahead } }: { view: ForecastView }) {
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

function Piles({ view: { piles } }: { view: ForecastView }) {
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

function Studied({ view: { calendar } }: { view: ForecastView }) {
  const t = useTranslations('forecast')
  const studied = (week: ForecastView['calendar'][number]) => week.filter(({ count }) => count > 0)
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

function Calibrated({ view: { calibration, predictionCount: count } }: { view: ForecastView }) {
  const t = useTranslations('forecast')
  if (count < LEAST_PREDICTIONS) {
    return (
      <div>
        <h3 className="subhead">{t('calibration.title')}</h3>
        <p className="note">{t('calibration.few', { count, least: LEAST_PREDICTIONS })}</p>
      </div>
    )
  }
  const words = { predicted: t('calibration.predicted'), actual: t('calibration.actual') }
  return (
    <Chart
      title={t('calibration.title')}
      lede={t('calibration.lede', { count })}
      tableTitle={t('table')}
      head={[words.predicted, words.actual, t('calibration.range'), t('calibration.answers')]}
      rows={calibration.map((bin) => [
        inHundred(bin.predicted),
        inHundred(bin.actual),
        `${inHundred(bin.low)}–${inHundred(bin.high)}`,
        String(bin.count),
      ])}
    >
      <CalibrationPlot bins={calibration} words={words} />
    </Chart>
  )
}
