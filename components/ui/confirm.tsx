import type { ReactNode } from 'react'

import { buttonClass, type ButtonKind } from './button'
import styles from './confirm.module.css'

/** A button that first says what it will do. `children` are the sentence and the form that does it; no script. */
export function Confirm({
  label,
  kind = 'plain',
  children,
}: {
  label: string
  kind?: ButtonKind
  children: ReactNode
}) {
  return (
    <details className={styles.confirm}>
      <summary className={buttonClass(kind)}>{label}</summary>
      <div className={styles.ask}>{children}</div>
    </details>
  )
}
