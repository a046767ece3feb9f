import { useTranslations } from '#i18n/translations'
import { OneFieldForm } from '@/components/forms/one-field-form'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { MAX_TAG } from '@/lib/domain/question-sets/set-tags'
import type { FormAction } from '@/lib/forms/form-state'
import { IntlIsland } from '@/lib/i18n/intl-island'

import styles from './set-menu.module.css'
import tagStyles from './set-tags.module.css'

/** What can be done to a tag in all sets at once: write it otherwise, and take it off. */
export function TagMenu({
  tag,
  rename,
  remove,
}: {
  tag: string
  rename: FormAction
  remove: () => Promise<void>
}) {
  const t = useTranslations('questionSets')
  return (
    <details className={`${styles.more} ${tagStyles.change}`}>
      <summary className="btn btn--quiet">
        {t('tags.change', { tag })} <Icon name="chev" />
      </summary>
      <div className={styles.open}>
        <IntlIsland namespaces={['questionSets']}>
          <OneFieldForm
            action={rename}
            name="tag"
            label={t('tags.rename')}
            hint={t('tags.renameHint')}
            submit={t('set.save')}
            initial={tag}
            autoComplete="off"
            maxLength={MAX_TAG}
          />
        </IntlIsland>
        <form action={remove} className="stack">
          <p className="note">{t('tags.removeBody')}</p>
          <Button type="submit" kind="danger">
            {t('tags.removeAll')}
          </Button>
        </form>
      </div>
    </details>
  )
}
