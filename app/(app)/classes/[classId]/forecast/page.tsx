import type { Route } from 'next'
import { notFound } from 'next/navigation'

import { ClassTabs } from '@/components/classes/class-tabs'
import { ClassForecast } from '@/components/forecast/class-forecast'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import { getClassForecast } from '@/lib/data/class-forecast'
import { getTranslator } from '@/lib/i18n/translator'

import { setAssignmentExamAction } from './actions'

const t = getTranslator('forecast')

export const metadata = { title: t('class.title') }

export default async function ClassForecastPage({
  params,
  searchParams,
}: PageProps<'/classes/[classId]/forecast'>) {
  const { on } = await searchParams
  const view = await getClassForecast((await params).classId, typeof on === 'string' ? on : '')
  if (!view) notFound()

  return (
    <main id="main" className="page">
      <PageHead
        folio={[view.className]}
        title={t('class.title')}
        lede={t('class.lede')}
        acts={
          <LinkButton href={`/classes/${view.classId}/timing` as Route}>
            {getTranslator('timing')('link')}
          </LinkButton>
        }
      />
      <ClassTabs classId={view.classId} current="forecast" />
      <ClassForecast view={view} setExam={setAssignmentExamAction} />
    </main>
  )
}
