import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { AliasRing } from '@/components/ui/alias-ring'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { AllowancesView, AllowanceView } from '@/lib/data/allowances'
import { formatDayAndTime, formatNumber } from '@/lib/i18n/format'

import { NobodyYet } from './nobody-yet'
import styles from './assignment-results.module.css'

/** A row a student: when it is due for them and how long they have; what differs from the class is marked. */
export function AllowanceTable({ allowances: { assignment, members } }: { allowances: AllowancesView }) {
  const t = useTranslations('assignments')
  if (members.length === 0) return <NobodyYet classId={assignment.classId} />
  return (
    <Table label={t('allowances.title')}>
      <thead>
        <tr>
          <th scope="col">{t('page.alias')}</th>
          <th scope="col">{t('list.due')}</th>
          <th scope="col">{t('allowances.time')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.userId}>
            <th scope="row" className="own">
              <span className="who">
                <AliasRing alias={member.alias} />
                <Link
                  className={styles.who}
                  href={`/assignments/${assignment.id}/allowances/${member.userId}` as Route}
                  aria-label={t('allowances.change', { alias: member.alias })}
                  prefetch={false}
                >
                  {member.alias}
                </Link>
              </span>
            </th>
            <td>
              {formatDayAndTime(member.terms.dueAt, assignment.timeZone)}{' '}
              {member.own.dueAt && <Tag>{t('allowances.own')}</Tag>}
            </td>
            <td>
              <Time member={member} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Time({ member: { own, classPercent, terms } }: { member: AllowanceView }) {
  const t = useTranslations('assignments')
  const percent = own.extraTimePercent ?? classPercent
  const seconds = terms.timeLimitSeconds
  return (
    <>
      {seconds === null
        ? t('page.noLimit')
        : t('allowances.minutes', { minutes: formatNumber(seconds / 60) })}{' '}
      {percent > 0 && <Tag>{t('allowances.percent', { percent })}</Tag>}
    </>
  )
}
