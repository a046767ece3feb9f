import type { Route } from 'next'
import { v7 as uuid } from 'uuid'

import { PageHead } from '@/components/layout/page-head'
import { NewSetForm } from '@/components/question-sets/new-set-form'
import { Empty } from '@/components/ui/empty'
import { LinkButton } from '@/components/ui/link-button'
import { listAllArticles } from '@/lib/data/article-list'
import { formatCalendarDate } from '@/lib/i18n/format'
import { IntlIsland } from '@/lib/i18n/intl-island'
import { getTranslator } from '@/lib/i18n/translator'

import { makeSetAction } from './actions'

const t = getTranslator('questionSets')

export const metadata = { title: t('new.title') }

export default async function NewQuestionSetPage({ searchParams }: PageProps<'/question-sets/new'>) {
  const chosen = [(await searchParams).article ?? []].flat()
  const articles = await listAllArticles()
  const lines = articles.map(({ id, versionId, title, isSample, publishedOn, source, factCount: count }) => ({
    ...{ versionId, title, isSample },
    isChosen: chosen.includes(id),
    note: [source, publishedOn && formatCalendarDate(publishedOn), t('new.facts', { count })]
      .filter(Boolean)
      .join(', '),
  }))

  return (
    <main id="main" className="page">
      <PageHead title={t('new.title')} lede={t('new.lede')} />
      {lines.length > 0 ? (
        <IntlIsland namespaces={['questionSets', 'ui']}>
          <NewSetForm articles={lines} clientKey={uuid()} action={makeSetAction} />
        </IntlIsland>
      ) : (
        <Empty title={t('new.none')}>
          <p>{t('new.noneBody')}</p>
          <LinkButton kind="primary" href={'/articles/new' as Route}>
            {t('new.import')}
          </LinkButton>
        </Empty>
      )}
    </main>
  )
}
