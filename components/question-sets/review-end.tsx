'use client'

import { useTranslations } from '#i18n/translations'
import type { Tally } from '@/lib/domain/questions/review'

import { PublishForm } from './publish-form'
import styles from './review-queue.module.css'

/** Every draft is read: what there is to publish. */
export function ReviewEnd({
  counts,
  publish,
  isUnsaved,
}: {
  counts: Tally
  publish: () => void | Promise<void>
  isUnsaved: boolean
}) {
  const t = useTranslations('questionSets')
  const { accepted, rejected } = counts
  return (
    <section className={styles.end} aria-labelledby="all-read">
      <h2 className="head" id="all-read">
        {t('review.allRead', { count: accepted + rejected })}
      </h2>
      <p>{t('review.allReadBody', { accepted })}</p>
      {accepted > 0 && <PublishForm count={accepted} publish={publish} isUnsaved={isUnsaved} />}
    </section>
  )
}
