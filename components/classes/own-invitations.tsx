import { useTranslations } from '#i18n/translations'
import { Section } from '@/components/layout/section'
import { Button } from '@/components/ui/button'
import type { OwnInvitationView } from '@/lib/data/class-invitations'

import styles from './teacher-list.module.css'

/** The classes that a teacher is asked to teach. */
export function OwnInvitations({
  invitations,
  answer,
}: {
  invitations: readonly OwnInvitationView[]
  answer: (invitationId: string, accept: boolean) => Promise<void>
}) {
  const t = useTranslations('classes')
  if (invitations.length === 0) return null
  return (
    <Section title={t('invitation.title')}>
      <ul>
        {invitations.map(({ id, className, from }) => (
          <li key={id} className={styles.line}>
            <span>{t('invitation.asks', { from, className })}</span>
            <span className={styles.acts}>
              <form action={answer.bind(null, id, true)}>
                <Button type="submit" kind="primary">
                  {t('invitation.accept', { className })}
                </Button>
              </form>
              <form action={answer.bind(null, id, false)}>
                <Button type="submit" kind="quiet" aria-label={t('invitation.declineOne', { className })}>
                  {t('invitation.decline')}
                </Button>
              </form>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
