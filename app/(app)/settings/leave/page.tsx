import type { Route } from 'next'
import Link from 'next/link'

import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LeaveForm } from '@/components/settings/leave-form'
import styles from '@/components/settings/settings.module.css'
import { previewLeaving, type LeavingView } from '@/lib/data/leaving'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { leaveAction } from '../actions'

const t = getTranslator('settings')

export const metadata = { title: t('leave.title') }

export default async function LeavePage() {
  const goes = whatGoes(await previewLeaving())

  return (
    <main id="main" className="page">
      <PageHead title={t('leave.title')} lede={t('leave.lede')} />
      <div className={styles.page}>
        <Section title={t('leave.what')}>
          <ul className={styles.goes}>
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('data.title')}>
          <div className="stack">
            <p>
              {t('leave.before')}{' '}
              <a href="/settings/export" download>
                {t('data.export')}
              </a>
            </p>
            <IntlIsland namespaces={['settings', 'ui']}>
              <LeaveForm action={leaveAction} />
            </IntlIsland>
            <p>
              <Link href={'/settings' as Route}>{t('leave.back')}</Link>
            </p>
          </div>
        </Section>
      </div>
    </main>
  )
}

/** A sentence for each thing that goes, where there is any of it. */
function whatGoes(view: LeavingView): string[] {
  const { attempts, cards, classes, students, questionSets, articles } = view
  return [
    t('leave.account'),
    ...(attempts ? [t('leave.attempts', { count: attempts })] : []),
    ...(cards ? [t('leave.cards', { count: cards })] : []),
    ...(classes ? [t('leave.classes', { count: classes, students })] : []),
    ...(questionSets ? [t('leave.sets', { count: questionSets })] : []),
    ...(articles ? [t('leave.articles', { count: articles })] : []),
  ]
}
