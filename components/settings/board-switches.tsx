import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import type { OwnMembershipView } from '@/lib/data/memberships'

import styles from './settings.module.css'

/** For each class of a student, whether it sees them on its standing. */
export function BoardSwitches({
  places,
  setShown,
}: {
  places: readonly OwnMembershipView[]
  setShown: (classId: string, shown: boolean) => Promise<void>
}) {
  const t = useTranslations('settings')
  if (places.length === 0) return <p className="note">{t('board.none')}</p>
  return (
    <ul className="lines">
      {places.map(({ classId, className, boardEnabled, showOnBoard }) => (
        <li key={classId} className={styles.switch}>
          <span>
            {t(boardEnabled ? (showOnBoard ? 'board.on' : 'board.off') : 'board.class', { className })}
          </span>
          {boardEnabled && (
            <form action={setShown.bind(null, classId, !showOnBoard)}>
              <Button type="submit">
                {showOnBoard ? t('board.hide') : t('board.show')}
                <span className="vh"> {className}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
