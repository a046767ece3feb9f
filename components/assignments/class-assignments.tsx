import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { Table } from '@/components/ui/table'
import type { AssignmentProgressView } from '@/lib/data/assignments'
import { assignmentStatus } from '@/lib/domain/assignments/status'
import { formatDayAndTime } from '@/lib/i18n/format'

/** The assignments of a class: when each is due, how it stands, and how many have handed in. */
export function ClassAssignments({
  assignments,
  now,
}: {
  assignments: readonly AssignmentProgressView[]
  now: Date
}) {
  const t = useTranslations('assignments')
  if (assignments.length === 0) {
    return (
      <Empty title={t('list.empty')}>
        <p>{t('list.emptyBody')}</p>
        <LinkButton href={'/question-sets' as Route}>{t('list.toSets')}</LinkButton>
      </Empty>
    )
  }
  return (
    <Table label={t('list.label')}>
      <thead>
        <tr>
          <th scope="col">{t('list.title')}</th>
          <th scope="col">{t('list.state')}</th>
          <th scope="col" className="wide">
            {t('list.due')}
          </th>
          <th scope="col" className="n">
            {t('list.handedIn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {assignments.map((assignment) => (
          <tr key={assignment.id}>
            <th scope="row" className="own">
              <Link href={`/assignments/${assignment.id}` as Route} prefetch={false}>
                {assignment.title}
              </Link>
              <span className="folio narrow">
                {t('list.due')} {formatDayAndTime(assignment.dueAt, assignment.timeZone)}
              </span>
            </th>
            <td>{t(`status.${assignmentStatus(assignment, [], now)}`)}</td>
            <td className="wide">{formatDayAndTime(assignment.dueAt, assignment.timeZone)}</td>
            <td className="n">
              {t('list.of', { handedIn: assignment.handedIn, members: assignment.members })}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
