import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'

import styles from './article.module.css'

const NOTES = ['saved', 'known', 'described', 'revised', 'same', 'restored'] as const

/** What has just happened to the article, as the address says it; nothing where it says nothing we know. */
export function ArticleNote({ note, versionNumber }: { note: unknown; versionNumber: number }) {
  const t = useTranslations('articles')
  const known = NOTES.find((each) => each === note)
  if (!known) return null
  return (
    <p className={styles.note} role="status">
      <Icon name="tick" /> {t(`notes.${known}`, { number: versionNumber })}
    </p>
  )
}
