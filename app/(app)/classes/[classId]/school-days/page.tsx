import type { Route } from 'next'
import { notFound } from 'next/navigation'

import { BreakForm } from '@/components/classes/break-form'
import { BreakList } from '@/components/classes/break-list'
import styles from '@/components/classes/class.module.css'
import { WeekdaysForm } from '@/components/classes/weekdays-form'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { getSchoolDays } from '@/lib/data/school-days'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { addBreakAction, removeBreakAction, setFreeWeekdaysAction } from './actions'

const t = getTranslator('classes')

export const metadata = { title: t('schoolDays.title') }

export default async function SchoolDaysPage({ params }: PageProps<'/classes/[classId]/school-days'>) {
  const view = await getSchoolDays((await params).classId)
  if (!view) notFound()
  const { classId, className, freeWeekdays, breaks } = view

  return (
    <main id="main" className="page">
      <PageHead
        folio={[className]}
        title={t('schoolDays.title')}
        lede={t('schoolDays.lede')}
        acts={<LinkButton href={`/classes/${classId}` as Route}>{t('teachers.back')}</LinkButton>}
      />
      <div className={styles.cols}>
        <div className={styles.col}>
          <Section title={t('schoolDays.breaks')}>
            <BreakList breaks={breaks} remove={removeBreakAction.bind(null, classId)} />
          </Section>
          <Section title={t('schoolDays.more')}>
            <IntlIsland namespaces={['classes', 'ui']}>
              <BreakForm action={addBreakAction.bind(null, classId)} />
            </IntlIsland>
          </Section>
        </div>
        <div className={styles.col}>
          <Section title={t('schoolDays.weekdays')}>
            <IntlIsland namespaces={['classes', 'ui']}>
              <WeekdaysForm freeWeekdays={freeWeekdays} action={setFreeWeekdaysAction.bind(null, classId)} />
            </IntlIsland>
          </Section>
        </div>
      </div>
    </main>
  )
}
