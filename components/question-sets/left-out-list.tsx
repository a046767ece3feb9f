import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Icon } from '@/components/ui/icon'
import type { LeftOutView } from '@/lib/data/question-review'

import styles from './fold.module.css'

/** All candidates that were left out, each with its reason, behind a summary. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOutView[] }) {
  const t = useTranslations('questionSets')
  const forms = useTranslations('questions')
  if (leftOut.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>
        <Icon name="chev" /> {t('set.leftOut', { count: leftOut.length })}
      </summary>
      <p className="note">{t('set.leftOutBody')}</p>
      <ul>
        {leftOut.map(({ form, stem, detail }, index) => (
          <li key={index}>
            <i>
              <StemText text={stem} />
            </i>
            <span className="note">
              {forms(`form.${form}`)}. {detail}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
