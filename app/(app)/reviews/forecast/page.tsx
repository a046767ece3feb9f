import type { Route } from 'next'

import { ExamForm } from '@/components/forecast/exam-form'
import { ExamPlans } from '@/components/forecast/exam-plans'
import styles from '@/components/forecast/forecast.module.css'
import { ForecastCharts } from '@/components/forecast/forecast-charts'
import { SetRecallTable } from '@/components/forecast/set-recall'
import { PageHead } from '@/components/layout/page-head'
import { Section } from '@/components/layout/section'
import { LinkButton } from '@/components/ui/link-button'
import { listExamPlans } from '@/lib/data/exam-plans'
import { getForecast } from '@/lib/data/forecast'
import { getTranslator } from '@/lib/i18n/translator'

import { setOwnExamAction } from './actions'

const t = getTranslator('forecast')

export const metadata = { title: t('title') }

export default async function ForecastPage({ searchParams }: PageProps<'/reviews/forecast'>) {
  const { set } = await searchParams
  const [view, plans] = await Promise.all([getForecast(typeof set === 'string' ? set : ''), listExamPlans()])
  const { overall, cardCount: count } = view
  const lede = overall ? t('recall.lede', { percent: Math.round(overall.now * 100), count }) : t('empty')
  const own = plans.find(({ title }) => title === null)

  return (
    <main id="main" className="page">
      <PageHead
        title={t('title')}
        lede={t('lede')}
        acts={<LinkButton href={'/reviews' as Route}>{t('back')}</LinkButton>}
      />
      <div className={styles.page}>
        <Section title={t('recall.title')}>
          <div className="stack">
            <p>{lede}</p>
            {overall && <SetRecallTable view={view} />}
          </div>
        </Section>
        <Section title={t('exams.title')}>
          <div className={styles.exams}>
            <ExamPlans plans={plans} today={view.today} />
            <ExamForm
              action={setOwnExamAction}
              initial={own?.onDay ?? ''}
              words={{ label: t('exams.label'), hint: t('exams.hint'), save: t('exams.save') }}
            />
          </div>
        </Section>
        {overall && <ForecastCharts view={view} />}
      </div>
    </main>
  )
}
