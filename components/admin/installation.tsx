import { useTranslations } from '#i18n/translations'
import type { InstallationView } from '@/lib/data/users'
import { formatDayAndTime, formatNumber } from '@/lib/i18n/format'

import styles from './installation.module.css'

const COUNTS = [
  'students',
  'teachers',
  'classes',
  'articles',
  'questionSets',
  'attempts',
  'answers',
  'reviews',
] as const

/** How the installation is, in numbers. */
export function Installation({ view, timeZone }: { view: InstallationView; timeZone: string }) {
  const t = useTranslations('admin')
  const since = formatDayAndTime(view.upSince, timeZone)
  const megabytes = formatNumber(view.databaseBytes / 1_048_576)
  return (
    <dl className={styles.numbers}>
      {COUNTS.map((name) => (
        <div key={name}>
          <dt>{t(`numbers.${name}`)}</dt>
          <dd className="num">{formatNumber(view[name])}</dd>
        </div>
      ))}
      <div>
        <dt>{t('numbers.database')}</dt>
        <dd>{t('numbers.megabytes', { count: megabytes, version: view.databaseVersion })}</dd>
      </div>
      <div>
        <dt>{t('numbers.server')}</dt>
        <dd>{t('numbers.up', { version: view.serverVersion, since })}</dd>
      </div>
    </dl>
  )
}
