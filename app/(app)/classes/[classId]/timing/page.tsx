import type { Route } from 'next'
import { notFound } from 'next/navigation'

import { PageHead } from '@/components/layout/page-head'
import { Timing } from '@/components/reviews/timing'
import { LinkButton } from '@/components/ui/link-button'
import { getClass } from '@/lib/data/classes'
import { getTuning } from '@/lib/data/tuning-view'
import { getTranslator } from '@/lib/i18n/translator'

import { lookForClassAction, revertForClassAction } from './actions'

const t = getTranslator('timing')

export const metadata = { title: t('title') }

export default async function ClassTimingPage({ params }: PageProps<'/classes/[classId]/timing'>) {
  const { classId } = await params
  const [found, view] = await Promise.all([getClass(classId), getTuning({ classId })])
  if (!found || !view) notFound()

  return (
    <main id="main" className="page">
      <PageHead
        folio={[found.name]}
        title={t('title')}
        lede={`${t('classLede')} ${t('lede')}`}
        acts={
          <LinkButton href={`/classes/${classId}/forecast` as Route}>
            {getTranslator('classes')('tabs.forecast')}
          </LinkButton>
        }
      />
      <Timing
        view={view}
        timeZone={found.timeZone}
        look={lookForClassAction.bind(null, classId)}
        revert={revertForClassAction.bind(null, classId)}
      />
    </main>
  )
}
