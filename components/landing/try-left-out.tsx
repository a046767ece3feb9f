'use client'

import { useTranslations } from '#i18n/translations'
import type { TryOut } from '@/lib/domain/questions/try-out'

import styles from './try-out.module.css'

/** The candidates that were not kept, each with the reason, behind one line. */
export function TryLeftOut({ leftOut, count }: { leftOut: TryOut['leftOut']; count: number }) {
  const t = useTranslations('landing')
  const hidden = count - leftOut.length
  if (count === 0) return null
  return (
    <details className={styles.leftOut}>
      <summary>{t.rich('leftOut.summary', { count, reasons: (words) => <u>{words}</u> })}</summary>
      <ul className="lines">
        {leftOut.map(({ stem, detail }, index) => (
          <li key={index}>
            <i>{stem}</i>
            <span>{detail}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="note">{t('leftOut.more', { count: hidden })}</p>}
    </details>
  )
}
