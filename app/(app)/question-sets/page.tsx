import type { Route } from 'next'

import { PageHead } from '@/components/layout/page-head'
import { SetGone } from '@/components/question-sets/set-gone'
import { SetLines } from '@/components/question-sets/set-lines'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { listQuestionSets } from '@/lib/data/question-sets'
import { getTranslator } from '@/lib/i18n/translator'

import { restoreSetAction } from './actions'

const t = getTranslator('questionSets')

export const metadata = { title: t('title') }

export default async function QuestionSetsPage({ searchParams }: PageProps<'/question-sets'>) {
  const sets = await listQuestionSets()
  const { gone } = await searchParams
  const newSet = (
    <LinkButton kind="primary" href={'/question-sets/new' as Route}>
      {t(sets.length > 0 ? 'list.new' : 'list.emptyAct')}
    </LinkButton>
  )

  return (
    <main id="main" className="page">
      <PageHead title={t('title')} acts={sets.length > 0 && newSet} />
      {typeof gone === 'string' && <SetGone bringBack={restoreSetAction.bind(null, gone)} />}
      {sets.length > 0 ? (
        <SetLines sets={sets} />
      ) : (
        <Empty title={t('list.empty')}>
          <p>{t('list.emptyBody')}</p>
          {newSet}
        </Empty>
      )}
    </main>
  )
}
