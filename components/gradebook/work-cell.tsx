import { useTranslations } from '#i18n/translations'
import { NoValue } from '@/components/ui/table'
import { isLow, type Work } from '@/lib/domain/assignments/work'
import { formatNumber } from '@/lib/i18n/format'

import styles from './gradebook.module.css'

/** What a student did of an assignment, in a cell: the marks, or why there are none. */
export function WorkCell({ work }: { work: Work | undefined }) {
  const t = useTranslations('gradebook')
  switch (work?.state) {
    case 'in':
      return (
        <>
          <span className={isLow(work.marks, work.maxMarks) ? styles.low : undefined}>
            {formatNumber(work.marks)}
          </span>
          {work.isLate && <span className={styles.late}> {t('late')}</span>}
        </>
      )
    case 'running':
      return <span className={styles.run}>{t('at', { question: work.at })}</span>
    case 'done':
      return (
        <>
          {t('done')}
          {work.isLate && <span className={styles.late}> {t('late')}</span>}
        </>
      )
    case 'begun':
      return <span className={styles.run}>{t('begun')}</span>
    case 'missing':
      return <span className="wrong-text">{t('missing')}</span>
    case 'waiting':
    case undefined:
      return <NoValue said={t('waiting')} />
  }
}
