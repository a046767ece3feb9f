import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Side } from '@/components/layout/side'

import styles from './board.module.css'

/** How points work, in two lines, and where to read more. */
export function PointRules() {
  const t = useTranslations('leaderboard')
  return (
    <Side title={t('rules.title')}>
      <div className={`note ${styles.rules}`}>
        <p>{t('rules.one')}</p>
        <p>
          {t('rules.two')}{' '}
          <Link href={'/help/points' as Route} prefetch={false}>
            {t('rules.more')}
          </Link>
        </p>
      </div>
    </Side>
  )
}
