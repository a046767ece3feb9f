'use no memo' // The compiler's memo slots weigh more here than they save.

import { lazy, Suspense, type ComponentProps } from 'react'

import { useTranslations } from '#i18n/translations'
import { FieldError } from '@/components/ui/field'
import type { CheckedView } from '@/lib/data/checked-answers'

import styles from './quiz-run.module.css'
import { RunQuestion } from './run-question'

/** Only practice needs it, and only after the first answer. */
const CheckedAnswer = lazy(async () => ({ default: (await import('./checked-answer')).CheckedAnswer }))

/** The question here, and in practice what was told of its answer, which is then fixed. */
export function RunPlace({
  practice,
  ...asked
}: Omit<ComponentProps<typeof RunQuestion>, 'isPractice'> & {
  /** Null where nothing is told before the hand-in. */
  practice: { readonly told: CheckedView | undefined; readonly isOffline: boolean } | null
}) {
  const t = useTranslations('quizzes')
  const told = practice?.told
  return (
    <>
      <fieldset className={styles.asked} disabled={told !== undefined}>
        <RunQuestion {...asked} isPractice={practice !== null} />
      </fieldset>
      <div role="status">
        {told && (
          <Suspense>
            <CheckedAnswer checked={told} />
          </Suspense>
        )}
        {practice?.isOffline && !told && <FieldError>{t('run.checkOffline')}</FieldError>}
      </div>
    </>
  )
}
