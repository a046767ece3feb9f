import Link from 'next/link'
import type { Route } from 'next'
import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'

import styles from './help.module.css'

/** The pages of the help, in reading order. */
export const TOPICS = ['questions', 'points', 'shortcuts', 'privacy'] as const
export type Topic = (typeof TOPICS)[number]

/** One page of the help: title, lede, its parts, and the way to the others. */
export function HelpArticle({ topic, lede, children }: { topic: Topic; lede: string; children: ReactNode }) {
  const t = useTranslations('help')
  return (
    <main id="main" className={`page ${styles.page}`}>
      <article>
        <header className={styles.head}>
          <p className="folio">
            <Link href={'/help' as Route} prefetch={false}>
              {t('title')}
            </Link>
          </p>
          <h1 className="title">{t(`topics.${topic}.title`)}</h1>
          <p className="lede">{lede}</p>
        </header>
        {children}
      </article>
      <nav className={styles.more} aria-label={t('more')}>
        <ul>
          {TOPICS.map((other) => (
            <li key={other}>
              <Link
                href={`/help/${other}` as Route}
                prefetch={false}
                aria-current={other === topic ? 'page' : undefined}
              >
                {t(`topics.${other}.title`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  )
}

/** A part of a page of the help. */
export function HelpPart({
  title,
  isTable,
  children,
}: {
  title: string
  /** A table is worked, not read, and so is set in the sans. */
  isTable?: boolean
  children: ReactNode
}) {
  return (
    <section className={styles.part}>
      <h2 className="head">{title}</h2>
      {isTable ? children : <div className="read">{children}</div>}
    </section>
  )
}
