import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { AssignmentView } from '@/lib/data/assignments'
import { localTimeIn } from '@/lib/domain/shared/local-time'
import { formatDayAndTime } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'

import type { AssignmentActions } from './assignment-results'
import styles from './assignment-results.module.css'
import { ChangeForm } from './change-form'

/** The dates and rules of an assignment, to be changed, and the way to take it back. */
export function AssignmentSettings({
  assignment,
  actions,
}: {
  assignment: AssignmentView
  actions: AssignmentActions
}) {
  const t = useTranslations('assignments')
  const { timeZone, withdrawnAt, lateWork, allowances } = assignment
  if (withdrawnAt) {
    return (
      <form action={actions.restore} className="row" role="status">
        <span>{t('page.withdrawn', { date: formatDayAndTime(withdrawnAt, timeZone) })}</span>
        <Button type="submit">
          <Icon name="undo" /> {t('page.restore')}
        </Button>
      </form>
    )
  }
  return (
    <details className={styles.more}>
      <summary className="btn">
        {t('page.change')} <Icon name="chev" />
      </summary>
      <div>
        <IntlIsland namespaces={['assignments', 'ui']}>
          <ChangeForm
            rules={{
              ...assignment,
              opensAt: localTimeIn(timeZone, assignment.opensAt),
              dueAt: localTimeIn(timeZone, assignment.dueAt),
              late: typeof lateWork === 'string' ? lateWork : 'until',
              lateUntil: localTimeIn(timeZone, assignment.closesAt),
            }}
            kind={assignment.kind}
            zone={timeZone}
            action={actions.change}
          />
        </IntlIsland>
        <p>
          <Link href={`/assignments/${assignment.id}/allowances` as Route}>{t('allowances.title')}</Link>
          {allowances.length > 0 && (
            <span className="note"> {t('allowances.count', { count: allowances.length })}</span>
          )}
        </p>
        <form action={actions.withdraw} className="stack">
          <p className="note">{t('page.withdrawBody')}</p>
          <Button type="submit" kind="danger">
            {t('page.withdraw')}
          </Button>
        </form>
      </div>
    </details>
  )
}
