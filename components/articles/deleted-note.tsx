import { useTranslations } from '#i18n/translations'

import styles from './article-list.module.css'

/** Says that an article was deleted, and offers to bring it back for as long as the page is open. */
export function DeletedNote({ title, restore }: { title: string; restore: () => Promise<void> }) {
  const t = useTranslations('articles')
  return (
    <form action={restore} className={styles.deleted}>
      <p className="toast" role="status">
        <span>{t('deleted', { title })}</span>
        <button type="submit">{t('restore')}</button>
      </p>
    </form>
  )
}
