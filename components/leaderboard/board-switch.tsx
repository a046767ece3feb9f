import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import { Side } from '@/components/layout/side'

import styles from './board.module.css'

type SwitchAction = (formData: FormData) => Promise<void>

/** A student's own wish: on the board of a class, or not. It works without a script. */
export function ShowMeSwitch({
  classId,
  on,
  action,
}: {
  classId: string
  on: boolean
  action: SwitchAction
}) {
  const t = useTranslations('leaderboard')
  return (
    <Side title={t('switch.title')}>
      <Switch
        classId={classId}
        on={on}
        action={action}
        label={t('switch.show')}
        hint={t('switch.showHint')}
      />
    </Side>
  )
}

/** A teacher's switch: whether the class has a board at all. `shownCount` members chose to be on it. */
export function BoardSwitch({
  classId,
  on,
  shownCount,
  action,
}: {
  classId: string
  on: boolean
  shownCount: number
  action: SwitchAction
}) {
  const t = useTranslations('leaderboard')
  return (
    <Side title={t('switch.titleTeacher')}>
      <Switch
        classId={classId}
        on={on}
        action={action}
        label={t('switch.board')}
        hint={t('switch.boardHint')}
      />
      <p className="note">{t('switch.shownCount', { count: shownCount })}</p>
    </Side>
  )
}

function Switch({
  classId,
  on,
  action,
  label,
  hint,
}: {
  classId: string
  on: boolean
  action: SwitchAction
  label: string
  hint: string
}) {
  return (
    <form action={action}>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="on" value={String(!on)} />
      <button type="submit" role="switch" aria-checked={on} className={`check ${styles.switch}`}>
        <span className={styles.box} aria-hidden="true">
          <Icon name="tick" />
        </span>
        <span>
          {label}
          <small>{hint}</small>
        </span>
      </button>
    </form>
  )
}
