import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import type { InvitationView } from '@/lib/data/class-invitations'
import type { TeacherView } from '@/lib/data/co-teachers'
import { formatDate } from '@/lib/i18n/format'

import styles from './teacher-list.module.css'

/** Those who teach a class. Each but its owner can be taken out, or go. */
export function TeacherList({
  teachers,
  remove,
}: {
  teachers: readonly TeacherView[]
  remove: (userId: string) => Promise<void>
}) {
  const t = useTranslations('classes')
  return (
    <Section title={t('teachers.title')}>
      <ul>
        {teachers.map(({ userId, name, isOwner, isViewer }) => (
          <li key={userId} className={styles.line}>
            <span>
              {name}{' '}
              <span className="folio">
                {t('teachers.who', { owner: String(isOwner), you: String(isViewer) })}
              </span>
            </span>
            {!isOwner && (
              <Confirm kind="quiet" label={t(isViewer ? 'teachers.leave' : 'teachers.remove')}>
                <p>{isViewer ? t('teachers.leaveText') : t('teachers.removeText', { name })}</p>
                <form action={remove.bind(null, userId)}>
                  <Button type="submit" kind="danger">
                    {isViewer ? t('teachers.leaveDo') : t('teachers.removeDo', { name })}
                  </Button>
                </form>
              </Confirm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Invitations that nobody has answered yet. */
export function OpenInvitations({
  invitations,
  timeZone,
  revoke,
}: {
  invitations: readonly InvitationView[]
  timeZone: string
  revoke: (invitationId: string) => Promise<void>
}) {
  const t = useTranslations('classes')
  if (invitations.length === 0) return null
  return (
    <Section title={t('teachers.open')}>
      <ul>
        {invitations.map(({ id, name, expiresAt }) => (
          <li key={id} className={styles.line}>
            <span>
              {name ?? t('teachers.openLink')}{' '}
              <span className="folio">{t('teachers.until', { date: formatDate(expiresAt, timeZone) })}</span>
            </span>
            <form action={revoke.bind(null, id)}>
              <Button
                type="submit"
                kind="quiet"
                aria-label={name ? t('teachers.revokeOne', { name }) : t('teachers.revokeLink')}
              >
                {t('teachers.revoke')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
