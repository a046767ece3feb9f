import type { Route } from 'next'

import { ClassLines, ClassTable } from '@/components/classes/class-table'
import { OwnInvitations } from '@/components/classes/own-invitations'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { listOwnInvitations } from '@/lib/data/class-invitations'
import { listClasses } from '@/lib/data/classes'
import { listOwnWaiting } from '@/lib/data/memberships'
import { requireViewer } from '@/lib/data/viewer'
import { getTranslator } from '@/lib/i18n/translator'

import { answerInvitationAction } from './actions'

const t = getTranslator('classes')

export const metadata = { title: t('title') }

export default async function ClassesPage() {
  const viewer = await requireViewer()
  const classes = await listClasses()
  const isStudent = viewer.role === 'student'
  const List = isStudent ? ClassLines : ClassTable
  const [now, archived] = [classes.filter((one) => !one.archived), classes.filter((one) => one.archived)]
  const act = isStudent ? (
    <LinkButton href={'/join' as Route}>{t('joinClass')}</LinkButton>
  ) : (
    <LinkButton kind="primary" href={'/classes/new' as Route}>
      {t('new')}
    </LinkButton>
  )

  return (
    <main id="main" className="page">
      <PageHead title={t('title')} acts={act} />
      <OwnInvitations
        invitations={isStudent ? [] : await listOwnInvitations()}
        answer={answerInvitationAction}
      />
      {isStudent &&
        (await listOwnWaiting()).map((className) => (
          <p key={className}>{t('student.waiting', { className })}</p>
        ))}
      {now.length > 0 ? (
        <List classes={now} />
      ) : (
        <Empty title={t('empty')}>
          <p>{isStudent ? t('emptyStudent') : t('emptyTeacher')}</p>
        </Empty>
      )}
      {archived.length > 0 && (
        <Section title={t('archived')}>
          <List classes={archived} />
        </Section>
      )}
    </main>
  )
}
