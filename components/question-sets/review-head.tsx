'use client'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'
import type { ReviewedQuestionView, ReviewView } from '@/lib/data/question-review'
import type { Tally } from '@/lib/domain/question-sets/review'

import { PublishForm, type Publishing } from './publish-form'
import styles from './review-queue.module.css'

/** The set's title, how far its review has come, and the way to publish what is accepted. */
export function ReviewHead({
  review,
  counts,
  publishing,
  onWrite,
}: {
  review: ReviewView
  counts: Tally
  publishing: Publishing
  /** Opens a blank question; null while one is open. */
  onWrite: (() => void) | null
}) {
  const t = useTranslations('questionSets')
  return (
    <header className={styles.head}>
      <div>
        <p className="folio dot-list">
          <span>
            <State review={review} hasNews={publishing.hasNews} />
          </span>
          <span>{t('list.fromArticles', { count: review.articles.length })}</span>
          <span>{publishing.isUnsaved ? t('review.saving') : t('review.saved')}</span>
        </p>
        <h1 className="title">{review.title}</h1>
      </div>
      <div className={styles.tally}>
        <dl>
          {(['accepted', 'rejected', 'toRead'] as const).map((name) => (
            <div key={name}>
              <dt>{t(`review.${name}`)}</dt>
              <dd>{counts[name]}</dd>
            </div>
          ))}
        </dl>
        {onWrite && (
          <Button aria-keyshortcuts="n" onClick={onWrite}>
            <Icon name="plus" /> {t('write.do')} <Kbd>N</Kbd>
          </Button>
        )}
        {counts.toRead > 0 && publishing.hasNews && (
          <PublishForm kind="plain" count={counts.accepted} publishing={publishing} />
        )}
      </div>
    </header>
  )
}

function State({ review: { published }, hasNews }: { review: ReviewView; hasNews: boolean }) {
  const t = useTranslations('questionSets')
  if (!published) return t('list.draft')
  const { number } = published
  return hasNews ? t('review.publishedBefore', { number }) : t('review.unchanged', { number })
}

/** The run of the draft on a narrow screen, where the list is not shown. */
export function ReviewSteps({
  draft,
  currentId,
}: {
  draft: readonly ReviewedQuestionView[]
  currentId: string
}) {
  const t = useTranslations('questionSets')
  const place = draft.findIndex((question) => question.id === currentId) + 1
  return (
    <div className={styles.steps}>
      <div className="steps" role="img" aria-label={t('review.step', { place, total: draft.length })}>
        {draft.map((question) => (
          <span
            key={question.id}
            className={
              question.id === currentId ? 'now' : question.decision === 'drafted' ? undefined : 'done'
            }
          />
        ))}
      </div>
    </div>
  )
}
