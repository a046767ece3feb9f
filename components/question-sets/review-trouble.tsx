'use client'

import { useTranslations } from '#i18n/translations'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

import styles from './review-queue.module.css'
import type { Desk } from './use-desk'

const ICON = { waiting: 'offline', 'signed-out': 'lock', refused: 'alert', conflict: 'differ' } as const

/** What keeps decisions from being saved, and what to do about it; nothing while all is well. */
export function ReviewTrouble({ desk }: { desk: Pick<Desk, 'line' | 'merged' | 'retry' | 'yieldToOther'> }) {
  const t = useTranslations('questionSets')
  const { line } = desk
  const isTrouble = line === 'waiting' || line === 'signed-out' || line === 'refused' || line === 'conflict'
  return (
    <div role="alert">
      {isTrouble && (
        <div className={styles.trouble}>
          <p>
            <Icon name={ICON[line]} /> {t(`review.trouble.${line}`)}
          </p>
          {line === 'conflict' ? (
            <div className="row">
              <Button onClick={desk.yieldToOther}>{t('review.trouble.keepOther')}</Button>
              <Button kind="primary" onClick={desk.retry}>
                {t('review.trouble.keepMine')}
              </Button>
            </div>
          ) : (
            line !== 'refused' && <Button onClick={desk.retry}>{t('review.trouble.retry')}</Button>
          )}
        </div>
      )}
      {desk.merged && <p className={`${styles.merged} note`}>{t('review.trouble.merged')}</p>}
    </div>
  )
}
