import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import type { AssignmentView } from '@/lib/data/assignments'
import { formatDayAndTime } from '@/lib/i18n/format'

import styles from './assignment-results.module.css'

/** An assignment that was made a moment ago: what its students see of it. */
export function NewAssignment({ assignment, now }: { assignment: AssignmentView; now: Date }) {
  const t = useTranslations('assignments')
  const { title, className, questions, opensAt, dueAt, timeZone, timeLimitMinutes, attemptsAllowed } =
    assignment
  const isOpen = opensAt <= now
  return (
    <div className={styles.new} role="status">
      <p className="verdict right-text">
        <Icon name="tick" /> {t('page.assigned', { className })}
      </p>
      <p>
        {isOpen
          ? t('page.assignedBody')
          : t('page.assignedLater', { date: formatDayAndTime(opensAt, timeZone) })}
      </p>
      <div className={styles.preview}>
        <b>{title}</b>
        <span>{t('page.due', { date: formatDayAndTime(dueAt, timeZone) })}</span>
        <span className="note">
          {[
            t('page.questions', { count: questions }),
            timeLimitMinutes === null ? t('page.noLimit') : t('page.limit', { minutes: timeLimitMinutes }),
            t('page.attempts', { count: attemptsAllowed }),
          ].join(', ')}
        </span>
      </div>
    </div>
  )
}
