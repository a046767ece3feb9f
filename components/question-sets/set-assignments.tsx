import { useTranslations } from '#i18n/translations'
import { Items } from '@/components/ui/items'
import type { AssignmentProgressView } from '@/lib/data/assignments'
import { formatDayAndTime } from '@/lib/i18n/format'

/** Where a set is assigned, and how far each class has come. */
export function SetAssignments({ assignments }: { assignments: readonly AssignmentProgressView[] }) {
  const t = useTranslations('questionSets')
  const words = useTranslations('assignments')
  if (assignments.length === 0) return <p className="note">{t('set.notAssigned')}</p>
  return (
    <Items
      items={assignments.map(({ id, className, dueAt, timeZone, handedIn, members, versionNumber }) => ({
        href: `/assignments/${id}`,
        title: className,
        aside: <span className="num folio">{words('handedInOf', { handedIn, members })}</span>,
        note: `${words('dueOn', { date: formatDayAndTime(dueAt, timeZone) })}, ${words('version', { number: versionNumber })}`,
      }))}
    />
  )
}
