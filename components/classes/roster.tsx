import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import { Who } from '@/components/ui/alias-ring'
import { Button } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { MemberView } from '@/lib/data/memberships'
import { formatDate } from '@/lib/i18n/format'

import styles from './roster.module.css'

/** The students of a class; each leads to the page on which a teacher helps them. */
export function Roster({
  classId,
  members,
  timeZone,
  letIn,
}: {
  classId: string
  members: readonly MemberView[]
  timeZone: string
  letIn: (userId: string) => Promise<void>
}) {
  const t = useTranslations('classes')
  if (members.length === 0) return <p className="note">{t('roster.empty')}</p>
  return (
    <Table label={t('roster.title')}>
      <thead>
        <tr>
          <th scope="col">{t('roster.alias')}</th>
          <th scope="col" className="n">
            {t('roster.joined')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...members].sort(waitingFirst).map((member) => (
          <tr key={member.userId}>
            <th scope="row" className="own">
              <Link href={`/classes/${classId}/members/${member.userId}` as Route} prefetch={false}>
                <Who alias={member.alias} />
              </Link>{' '}
              {member.removed && <Tag>{t('roster.removed')}</Tag>}
              {member.waiting && <Tag>{t('roster.waiting')}</Tag>}
            </th>
            <td className="n">
              {member.waiting ? (
                <form action={letIn.bind(null, member.userId)}>
                  <Button type="submit" aria-label={t('roster.letInOne', { alias: member.alias })}>
                    {t('roster.letIn')}
                  </Button>
                </form>
              ) : (
                formatDate(member.joinedAt, timeZone)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const waitingFirst = (one: MemberView, other: MemberView): number =>
  Number(other.waiting) - Number(one.waiting)

/** What can be done for many students of a class at once. */
export function RosterActs({ classId }: { classId: string }) {
  const t = useTranslations('classes')
  const act = (path: string, label: string) => (
    <LinkButton kind="quiet" href={`/classes/${classId}/members/${path}` as Route}>
      {label}
    </LinkButton>
  )
  return (
    <span className={styles.acts}>
      {act('new', t('roster.fromList'))} {act('cards', t('roster.cards'))}
    </span>
  )
}
