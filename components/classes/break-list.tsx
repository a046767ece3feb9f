import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import type { BreakView } from '@/lib/data/school-days'
import { formatCalendarDate } from '@/lib/i18n/format'

import styles from './teacher-list.module.css'

/** The breaks of a class in their order, each with the button that takes it out. */
export function BreakList({
  breaks,
  remove,
}: {
  breaks: readonly BreakView[]
  remove: (breakId: string) => Promise<void>
}) {
  const t = useTranslations('classes')
  if (breaks.length === 0) return <p className="note">{t('schoolDays.none')}</p>
  return (
    <ul>
      {breaks.map(({ id, name, firstDay, lastDay }) => {
        const days =
          firstDay === lastDay
            ? formatCalendarDate(firstDay)
            : t('schoolDays.span', { from: formatCalendarDate(firstDay), to: formatCalendarDate(lastDay) })
        return (
          <li key={id} className={styles.line}>
            <span>
              {name || days} {name && <span className="folio">{days}</span>}
            </span>
            <form action={remove.bind(null, id)}>
              <Button
                type="submit"
                kind="quiet"
                aria-label={t('schoolDays.removeOne', { name: name || days })}
              >
                {t('schoolDays.remove')}
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
