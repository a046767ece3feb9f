import { useTranslations } from '#i18n/translations'
import { StemText } from '@/components/questions/question-stem'
import type { LeftOut } from '@/lib/domain/questions/try-out'

import styles from './try-out.module.css'

/** Why candidates were not kept: every reason with how often it held and examples, behind one line. */
export function TryLeftOut({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useTranslations('landing')
  const count = leftOut.reduce((sum, reason) => sum + reason.count, 0)
  if (count === 0) return null
  return (
    <details className={styles.leftOut}>
      <summary>
        {t.rich('leftOut.summary', { count, reasons: (words) => <u key="reasons">{words}</u> })}
      </summary>
      <ul className="lines">
        {leftOut.map(({ reason, count: times, stems }) => (
          <li key={reason}>
            <b>{reason}</b>
            <span className="folio">{t('leftOut.count', { count: times })}</span>
            {stems.map((stem) => (
              <i key={stem}>
                <StemText text={stem} />
              </i>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
