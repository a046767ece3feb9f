import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import type { StudentHomeView } from '@/lib/data/student-home'
import { GAP } from '@/lib/domain/questions/kinds'
import { minutesFor } from '@/lib/domain/reviews/pace'
import { addDays } from '@/lib/domain/shared/calendar'
import { formatDay } from '@/lib/i18n/format'

import styles from './student-home.module.css'

/** The first due card, without its answer, and the way to all of them. */
export function DueNow({
  view,
  first,
}: {
  view: StudentHomeView
  first: NonNullable<StudentHomeView['first']>
}) {
  const t = useTranslations('home')
  return (
    <section className={styles.due} aria-label={t('student.title.due', { count: view.dueCount })}>
      <div>
        <p className="folio">{t('student.due.first', { title: first.title })}</p>
        {first.context && <p className={styles.context}>{first.context}</p>}
        <p className={styles.ask}>
          <Teaser stem={first.stem} />
        </p>
        <p className="note">
          {t('student.due.minutes', { minutes: minutesFor(view.dueCount) })} <Afterwards view={view} />
        </p>
      </div>
      <LinkButton kind="primary" href={'/reviews' as Route}>
        {t('student.due.start')} <Icon name="right" />
      </LinkButton>
    </section>
  )
}

function Teaser({ stem }: { stem: string }) {
  const t = useTranslations('questions')
  const [before = '', after] = stem.split(GAP)
  if (after === undefined) return stem
  return (
    <>
      {before}
      <mark className="hl hl--on">
        <span className="vh">{t('blank')}</span>
        <span aria-hidden="true">{'\u00a0'.repeat(11)}</span>
      </mark>
      {after}
    </>
  )
}

function Afterwards({ view: { nextDay, today } }: { view: StudentHomeView }) {
  const t = useTranslations('home')
  if (nextDay === null) return t('student.due.thenNothing')
  const isTomorrow = nextDay === addDays(today, 1)
  return t('student.due.then', { day: isTomorrow ? t('student.due.tomorrow') : dayName(nextDay) })
}

/** Nothing is due: when the next cards come, or where cards come from. */
export function NothingDue({ view: { nextDay, today } }: { view: StudentHomeView }) {
  const t = useTranslations('home')
  if (nextDay === null) return <p className={styles.calm}>{t('student.due.none')}</p>
  const isTomorrow = nextDay === addDays(today, 1)
  const day = isTomorrow ? t('student.due.nextTomorrow') : t('student.due.nextDay', { day: dayName(nextDay) })
  return <p className={styles.calm}>{t('student.due.next', { day })}</p>
}

const dayName = (day: string): string => formatDay(new Date(`${day}T00:00:00Z`), 'UTC')
