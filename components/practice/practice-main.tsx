import type { ReactNode } from 'react'

import styles from './practice-run.module.css'

/** The page of a run: as narrow as a card. */
export function PracticeMain({ children }: { children: ReactNode }) {
  return (
    <main id="main" className={styles.session}>
      {children}
    </main>
  )
}
