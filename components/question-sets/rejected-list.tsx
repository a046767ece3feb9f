import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { ReviewedQuestionView } from '@/lib/data/question-review'

import styles from './fold.module.css'

/** The questions that were rejected, each with a way back into the draft. */
export function RejectedList({
  rejected,
  bringBack,
}: {
  rejected: readonly ReviewedQuestionView[]
  bringBack: (questionId: string) => Promise<void>
}) {
  const t = useTranslations('questionSets')
  if (rejected.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>
        <Icon name="chev" /> {t('set.rejected', { count: rejected.length })}
      </summary>
      <ul>
        {rejected.map(({ id, wording }) => (
          <li key={id}>
            <i>
              <StemText text={wording.stem} />
            </i>
            <form action={bringBack.bind(null, id)}>
              <Button type="submit" kind="quiet">
                <Icon name="undo" /> {t('set.bringBack')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
