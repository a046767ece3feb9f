'use no memo' // The compiler's memo slots weigh more here than they save.

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

import styles from './quiz-run.module.css'

/** How one place of a run stands. */
export interface PlaceState {
  readonly place: number
  readonly isAnswered: boolean
  readonly isFlagged: boolean
}

/** All questions at a glance; each is one press away. */
export function QuestionMap({
  places,
  here,
  onGo,
  onHandIn,
}: {
  places: readonly PlaceState[]
  here: number
  /** Null where no question is gone back to: then they are only shown. */
  onGo: ((place: number) => void) | null
  onHandIn: () => void
}) {
  const t = useTranslations('quizzes')
  const count = places.filter(({ isAnswered }) => isAnswered).length
  return (
    <nav className={styles.over} aria-label={t('run.all')}>
      <h2 className="subhead">{t('run.answered', { count, total: places.length })}</h2>
      <ol>
        {places.map(({ place, isAnswered, isFlagged }) => {
          const state = [
            place,
            t(isAnswered ? 'run.is.answered' : 'run.is.open'),
            ...(isFlagged ? [t('run.is.flagged')] : []),
          ]
          return (
            <li key={place}>
              <button
                type="button"
                className={isAnswered ? styles.did : undefined}
                aria-current={place === here ? 'step' : undefined}
                aria-label={state.join(', ')}
                disabled={onGo === null && place !== here}
                onClick={() => onGo?.(place)}
              >
                {place}
                {isFlagged && <Icon name="flag" />}
              </button>
            </li>
          )
        })}
      </ol>
      <p className={`folio ${styles.key}`}>{t('run.key')}</p>
      <Button wide onClick={onHandIn}>
        {t('run.handIn')}
      </Button>
    </nav>
  )
}
