'use client'

import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'
import type { ReviewView } from '@/lib/data/question-review'
import type { Tally } from '@/lib/domain/question-sets/review'

import { PublishForm, type Publishing } from './publish-form'
import styles from './review-queue.module.css'

/** Every draft is read: what there is to publish, or that it is published already. */
export function ReviewEnd({
  review: { id, published },
  counts,
  publishing,
}: {
  review: ReviewView
  counts: Tally
  publishing: Publishing
}) {
  const t = useTranslations('questionSets')
  const { accepted, rejected } = counts
  return (
    <section className={styles.end} aria-labelledby="all-read">
      <h2 className="head" id="all-read">
        {t('review.allRead', { count: accepted + rejected })}
      </h2>
      {publishing.hasNews || !published || accepted === 0 ? (
        <p>{t('review.allReadBody', { accepted })}</p>
      ) : (
        <p role="status">{t('review.nothingNew', { number: published.number })}</p>
      )}
      <div className="row">
        {publishing.hasNews && <PublishForm count={accepted} publishing={publishing} />}
        {published && <LinkButton href={`/question-sets/${id}` as Route}>{t('review.toSet')}</LinkButton>}
      </div>
    </section>
  )
}
