import type { Route } from 'next'
import { notFound } from 'next/navigation'

import styles from '@/components/classes/class.module.css'
import { InviteTeachers } from '@/components/classes/invite-teachers'
import { OpenInvitations, TeacherList } from '@/components/classes/teacher-list'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import { listInvitations } from '@/lib/data/class-invitations'
import { getClass } from '@/lib/data/classes'
import { listTeachers } from '@/lib/data/co-teachers'
import { getTranslator } from '@/lib/i18n/translator'

import {
  inviteTeacherAction,
  makeInvitationLinkAction,
  removeTeacherAction,
  revokeInvitationAction,
} from './actions'

const t = getTranslator('classes')

export const metadata = { title: t('teachers.title') }

export default async function TeachersPage({ params }: PageProps<'/classes/[classId]/teachers'>) {
  const found = await getClass((await params).classId)
  if (!found?.canManage) notFound()
  const { id, timeZone } = found

  return (
    <main id="main" className="page">
      <PageHead
        folio={[found.name]}
        title={t('teachers.title')}
        lede={t('teachers.lede')}
        acts={<LinkButton href={`/classes/${id}` as Route}>{t('teachers.back')}</LinkButton>}
      />
      <div className={styles.cols}>
        <div className={styles.col}>
          <TeacherList teachers={await listTeachers(id)} remove={removeTeacherAction.bind(null, id)} />
          <OpenInvitations
            invitations={await listInvitations(id)}
            timeZone={timeZone}
            revoke={revokeInvitationAction.bind(null, id)}
          />
        </div>
        <div className={styles.col}>
          <InviteTeachers
            invite={inviteTeacherAction.bind(null, id)}
            makeLink={makeInvitationLinkAction.bind(null, id)}
          />
        </div>
      </div>
    </main>
  )
}
