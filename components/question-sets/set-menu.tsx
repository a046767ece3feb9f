import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/forms/form-state'
import { IntlIsland } from '@/lib/i18n/intl-island'

import { RenameSetForm } from './rename-set-form'
import styles from './set-menu.module.css'

/** What is seldom done to a set: another title, a copy, and putting it away. */
export function SetMenu({
  title,
  actions: { rename, copy, putAway },
}: {
  title: string
  actions: {
    readonly rename: FormAction
    readonly copy: () => Promise<void>
    readonly putAway: () => Promise<void>
  }
}) {
  const t = useTranslations('questionSets')
  return (
    <details className={styles.more}>
      <summary className="btn btn--quiet">
        {t('set.more')} <Icon name="chev" />
      </summary>
      <div className={styles.open}>
        <IntlIsland namespaces={['questionSets']}>
          <RenameSetForm title={title} action={rename} />
        </IntlIsland>
        <form action={copy} className="stack">
          <p className="note">{t('set.copyBody')}</p>
          <SubmitButton kind="plain" busyLabel={t('set.copying')}>
            {t('set.copy')}
          </SubmitButton>
        </form>
        <form action={putAway} className="stack">
          <p className="note">{t('set.deleteBody')}</p>
          <Button type="submit" kind="danger">
            {t('set.delete')}
          </Button>
        </form>
      </div>
    </details>
  )
}
