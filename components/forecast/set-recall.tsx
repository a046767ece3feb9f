import { useTranslations } from '#i18n/translations'
import { Table } from '@/components/ui/table'
import type { ForecastView, SetRecall } from '@/lib/data/forecast'
import { formatDayOfMonth } from '@/lib/i18n/format'

/** What is remembered of each set, today and in a month. */
export function SetRecallTable({ view: { sets, overall, examOn } }: { view: ForecastView }) {
  const t = useTranslations('forecast')
  const exam = examOn === null ? null : formatDayOfMonth(new Date(`${examOn}T00:00:00Z`), 'UTC')
  const rows = sets.length > 1 && overall ? [...sets, { ...overall, title: t('recall.all') }] : sets
  return (
    <Table label={t('recall.title')}>
      <thead>
        <tr>
          <th scope="col">{t('recall.set')}</th>
          <th scope="col">{t('recall.cards')}</th>
          <th scope="col">{t('recall.now')}</th>
          <th scope="col">{t('recall.later')}</th>
          {exam && <th scope="col">{t('recall.exam', { day: exam })}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.title} row={row} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ row: { title, cardCount, now, inThirtyDays, onExam } }: { row: SetRecall }) {
  const t = useTranslations('forecast')
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="num">{cardCount}</td>
      <td className="num">{t('percent', { percent: Math.round(now * 100) })}</td>
      <td className="num">{t('percent', { percent: Math.round(inThirtyDays * 100) })}</td>
      {onExam !== null && <td className="num">{t('percent', { percent: Math.round(onExam * 100) })}</td>}
    </tr>
  )
}
