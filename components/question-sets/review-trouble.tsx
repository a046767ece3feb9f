'use client'

import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { ReviewedQuestionView } from '@/lib/data/question-review'
import { keyText } from '@/lib/domain/questions/wording'

import type { Clash } from './review-state'
import styles from './review-queue.module.css'
import type { Desk } from './use-desk'

const ICON = { waiting: 'offline', 'signed-out': 'lock', refused: 'alert', conflict: 'differ' } as const

/** What keeps decisions from being saved, and what to do about it; nothing while all is well. */
export function ReviewTrouble({
  desk,
}: {
  desk: Pick<Desk, 'line' | 'merged' | 'clashes' | 'retry' | 'yieldToOther'>
}) {
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
          <Clashes clashes={desk.clashes} />
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

/** What both sides made of the same questions, side by side. */
function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  const t = useTranslations('questionSets')
  if (clashes.length === 0) return null
  return (
    <dl className={styles.clashes}>
      {clashes.map(({ id, ours, theirs }) => (
        <div key={id}>
          <dt>{t('review.trouble.mine')}</dt>
          <dd>
            <Side question={ours} />
          </dd>
          <dt>{t('review.trouble.other')}</dt>
          <dd>{theirs ? <Side question={theirs} /> : t('review.trouble.gone')}</dd>
        </div>
      ))}
    </dl>
  )
}

function Side({ question: { wording, decision } }: { question: ReviewedQuestionView }) {
  const t = useTranslations('questionSets')
  return (
    <>
      <StemText text={wording.stem} />
      <br />
      {t('set.key', { key: keyText(wording) })}
      <br />
      {t(`review.trouble.as.${decision}`)}
    </>
  )
}
