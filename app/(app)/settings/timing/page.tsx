import type { Route } from 'next'

import { PageHead } from '@/components/layout/page-head'
import { Timing } from '@/components/reviews/timing'
import { LinkButton } from '@/components/ui/link-button'
import { getSettings } from '@/lib/data/settings'
import { getTuning } from '@/lib/data/tuning-view'
import { getTranslator } from '@/lib/i18n/translator'

import { lookAction, revertAction } from './actions'

const t = getTranslator('timing')

export const metadata = { title: t('title') }

export default async function TimingPage() {
  const [view, { timeZone }] = await Promise.all([getTuning('own'), getSettings()])

  return (
    <main id="main" className="page">
      <PageHead
        title={t('title')}
        lede={t('lede')}
        acts={<LinkButton href={'/settings' as Route}>{getTranslator('settings')('title')}</LinkButton>}
      />
      {view && <Timing view={view} timeZone={timeZone} look={lookAction} revert={revertAction} />}
    </main>
  )
}
