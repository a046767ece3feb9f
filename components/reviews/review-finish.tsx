'use no memo' // The compiler's memo slots weigh more here than they save.

import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { LinkButton } from '@/components/ui/link-button'

import styles from './review-run.module.css'
import type { Reviewed } from './use-review-run'

/** What the session came to, in plain figures. */
export function Finish({ done, waiting }: { done: readonly Reviewed[]; waiting: number }) {
  const t = useTranslations('reviews')
  const recalled = done.filter(({ grade }) => grade !== 'again').length
  const tomorrow = done.filter(({ card, grade }) => card.daysAfter[grade] === 1).length
  const soonest = Math.min(...done.map(({ card, grade }) => card.daysAfter[grade]))
  const recall = done.reduce((sum, { card }) => sum + card.recall, 0) / Math.max(1, done.length)
  const predicted = t('finish.predicted', { percent: Math.round(recall * 100) })
  return (
    <section className={styles.finish} tabIndex={-1} aria-labelledby="finish">
      <h1 className="title" id="finish">
        {t('finish.title', { count: done.length })}
      </h1>
      <p className="lede">
        {t('finish.recalled', { count: recalled })}{' '}
        {tomorrow > 0 ? t('finish.tomorrow', { count: tomorrow }) : t('finish.soonest', { days: soonest })}
      </p>
      <p className="note">{predicted}</p>
      {waiting > 0 && <p className="note">{t('finish.waiting', { count: waiting })}</p>}
      <p className={styles.acts}>
        <LinkButton kind="primary" href={'/home' as Route}>
          {t('finish.home')}
        </LinkButton>{' '}
        <LinkButton kind="quiet" href={'/reviews/kept' as Route}>
          {t('kept.see')}
        </LinkButton>
      </p>
    </section>
  )
}
