import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Side } from '@/components/layout/side'

import type { BoardMeasure } from '@/lib/domain/leaderboard/boards'

import styles from './board.module.css'

/** How points, or kept facts, are counted, in two lines, and where to read more. */
export function PointRules({ measure }: { measure: BoardMeasure }) {
  const t = useTranslations('leaderboard')
  const rules = measure === 'kept' ? 'rulesKept' : 'rules'
  return (
    <Side title={t(`${rules}.title`)}>
      <div className={`note ${styles.rules}`}>
        <p>{t(`${rules}.one`)}</p>
        <p>
          {t(`${rules}.two`)}{' '}
          <Link href={'/help/points' as Route} prefetch={false}>
            {t('rules.more')}
          </Link>
        </p>
      </div>
    </Side>
  )
}
