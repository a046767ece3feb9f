import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { PageHead } from '@/components/layout/page-head'
import { LinkButton } from '@/components/ui/link-button'
import { Empty } from '@/components/ui/empty'
import type { ReviewView } from '@/lib/data/question-review'

import { LeftOutList } from './left-out-list'

/** A set for which no question was good enough: what to do, and why each candidate was left out. */
export function NothingFound({ review }: { review: ReviewView }) {
  const t = useTranslations('questionSets')
  return (
    <>
      <PageHead folio={[t('title')]} title={review.title} />
      <Empty title={t('review.nothing.title')}>
        <p>{t('review.nothing.body')}</p>
        <div className="row">
          <LinkButton kind="primary" href={'/question-sets/new' as Route}>
            {t('review.nothing.other')}
          </LinkButton>
          <LinkButton href={`/question-sets/${review.id}/review?write` as Route}>{t('write.do')}</LinkButton>
        </div>
      </Empty>
      <LeftOutList leftOut={review.leftOut} />
    </>
  )
}
