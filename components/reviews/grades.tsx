'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import type { Grade } from '@/lib/domain/reviews/schedule'

import styles from './review-run.module.css'
import { gradesOffered } from './use-review-keys'

/** How it was: two buttons, or four for who asked for them. What was typed makes one of them likely. */
export function Grades({
  daysAfter,
  fourGrades,
  isRight,
  onGrade,
}: {
  /** In how many days each brings the card back; null where that is not told. */
  daysAfter: Readonly<Record<Grade, number>> | null
  fourGrades: boolean
  /** Whether what was typed is right; null where nothing was. */
  isRight: boolean | null
  onGrade: (grade: Grade) => void
}) {
  const t = useTranslations('reviews')
  const likely = isRight === false ? 'again' : 'good'
  return (
    <div className={styles.grade} role="group" aria-label={t('grade.label')}>
      {gradesOffered(fourGrades).map((grade, index) => (
        <span key={grade} className={grade === 'again' ? styles.no : styles.yes}>
          <Button onClick={() => onGrade(grade)} data-likely={grade === likely || undefined}>
            <Icon name={grade === 'again' ? 'cross' : 'tick'} />
            <span>
              {t(`grade.${grade}`)}
              {daysAfter && (
                <small>
                  {daysAfter[grade] === 1 ? t('grade.tomorrow') : t('grade.days', { days: daysAfter[grade] })}
                </small>
              )}
            </span>
            <Kbd>{String(index + 1)}</Kbd>
          </Button>
        </span>
      ))}
    </div>
  )
}
