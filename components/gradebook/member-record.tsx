import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { NoValue, Table } from '@/components/ui/table'
import type { MemberRecordView, MemberWork } from '@/lib/data/member-record'
import { formatDate } from '@/lib/i18n/format'

import styles from './gradebook.module.css'
import { WorkCell } from './work-cell'

/** What one student did of the class's assignments, and what of it is remembered. */
export function MemberRecord({ record }: { record: MemberRecordView }) {
  const t = useTranslations('gradebook')
  const { works, share, dueCards, cards, recall, daysAway } = record
  const perCent = (value: number | null) =>
    value === null ? <NoValue said={t('noShare')} /> : `${Math.round(value * 100)} %`
  return (
    <Section title={t('member.title')}>
      <dl className={styles.counts}>
        {(
          [
            ['share', perCent(share)],
            ['cards', dueCards],
            ['recall', perCent(recall)],
          ] as const
        ).map(([part, value]) => (
          <div key={part}>
            <dt>{t(`member.${part}`)}</dt>
            <dd className="big num">{value}</dd>
          </div>
        ))}
      </dl>
      {works.length === 0 ? (
        <p className="note">{t('member.nothing')}</p>
      ) : (
        <Table label={t('member.label')}>
          <thead>
            <tr>
              <th scope="col">{t('member.assignment')}</th>
              <th scope="col" className="wide">
                {t('member.due')}
              </th>
              <th scope="col" className="n">
                {t('member.marks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {works.map((each) => (
              <WorkRow key={each.assignment.id} shown={each} timeZone={record.timeZone} />
            ))}
          </tbody>
        </Table>
      )}
      <p className="folio">
        {t('member.basis', { cards })} {daysAway !== null && t('member.last', { count: daysAway })}
      </p>
    </Section>
  )
}

function WorkRow({
  shown: { assignment, work, attemptId },
  timeZone,
}: {
  shown: MemberWork
  timeZone: string
}) {
  const t = useTranslations('gradebook')
  const { id, title, dueAt, maxMarks } = assignment
  const due = formatDate(dueAt, timeZone)
  const href = attemptId ? `/assignments/${id}/attempts/${attemptId}` : `/assignments/${id}`
  return (
    <tr>
      <th scope="row" className="own">
        <Link className={styles.work} href={href as Route} prefetch={false}>
          {title}
        </Link>
        <span className="folio narrow">
          {t('member.due')} {due}
        </span>
      </th>
      <td className="wide">{due}</td>
      <td className="n">
        <WorkCell work={work} />{' '}
        {work.state === 'in' && <span className="folio">{t('of', { marks: maxMarks })}</span>}
      </td>
    </tr>
  )
}
