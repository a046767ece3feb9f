import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Table } from '@/components/ui/table'
import type { ForecastView, SetRecall } from '@/lib/data/forecast'
import { formatDayOfMonth } from '@/lib/i18n/format'

/** What is remembered of each set, today and in a month. */
export function SetRecallTable({ view: { sets, overall, examOn } }: { view: ForecastView }) {
  const t = useTranslations('forecast')
  const exam = examOn === null ? null : formatDayOfMonth(new Date(`${examOn}T00:00:00Z`), 'UTC')
  const all = overall && { ...overall, title: t('recall.all') }
  const hasMany = sets.length > 1
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
        {sets.map((row) => (
          <Row key={row.id} row={row} href={hasMany ? `/reviews/forecast?set=${row.id}#pictures` : null} />
        ))}
        {hasMany && all && <Row row={all} href={null} />}
      </tbody>
    </Table>
  )
}

/** `href` leads to the pictures of the set. */
function Row({
  row: { title, cardCount, now, inThirtyDays, onExam },
  href,
}: {
  row: SetRecall
  href: string | null
}) {
  const t = useTranslations('forecast')
  return (
    <tr>
      <th scope="row">{href === null ? title : <Link href={href as Route}>{title}</Link>}</th>
      <td className="num">{cardCount}</td>
      <td className="num">{t('percent', { percent: Math.round(now * 100) })}</td>
      <td className="num">{t('percent', { percent: Math.round(inThirtyDays * 100) })}</td>
      {onExam !== null && <td className="num">{t('percent', { percent: Math.round(onExam * 100) })}</td>}
    </tr>
  )
}
