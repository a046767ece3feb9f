'use no memo' // The compiler's memo slots weigh more here than they save.

import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'

import styles from './quiz-run.module.css'

/** The bar above a quiz under way: the way out, and what it is. `children` stand at its end. */
export function RunBar({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('quizzes')
  return (
    <header className={styles.head}>
      <div className="page">
        <Link className="mark" href={'/home' as Route} aria-label={t('run.leave')} prefetch={false}>
          <span>
            Read<i>back</i>
          </span>
        </Link>
        <span className={styles.name}>{title}</span>
        {children}
      </div>
    </header>
  )
}
