import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'

import styles from './join-form.module.css'

/** What a student should know before joining. Each of the three is kept elsewhere in the product. */
export function GoodToKnow() {
  const t = useTranslations('people')
  return (
    <section className="sect">
      <h2 className="subhead">{t('join.know')}</h2>
      <ul className={styles.know}>
        <li>
          <Icon name="lock" />
          <span>{t('join.knowData')}</span>
        </li>
        <li>
          <Icon name="eye" />
          <span>{t('join.knowSeen')}</span>
        </li>
        <li>
          <Icon name="out" />
          <span>{t('join.knowYours')}</span>
        </li>
      </ul>
    </section>
  )
}
