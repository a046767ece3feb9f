import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'

import styles from './door.module.css'

/** A page that lets people in: its form at the left, a sentence from an article at the right. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('people')
  return (
    <main id="main" className={`page ${styles.door}`}>
      <div>
        <h1 className="title">{title}</h1>
        {children}
      </div>
      <aside className={styles.aside} aria-label={t('aside.label')}>
        <blockquote className={`source ${styles.quote}`}>
          {t.rich('aside.quote', { mark: (words) => <mark className="hl hl--on">{words}</mark> })}
        </blockquote>
        <span className="cite">{t('aside.cite')}</span>
        <p className={`folio ${styles.note}`}>{t('aside.note')}</p>
      </aside>
    </main>
  )
}

/** Other ways in, below the form. */
export function OtherDoors({ children }: { children: ReactNode }) {
  return <div className={styles.or}>{children}</div>
}
