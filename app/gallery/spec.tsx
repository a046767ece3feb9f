import type { ReactNode } from 'react'

import styles from './gallery.module.css'

/** One kind of thing in the gallery: its name and rule at the left, its states at the right. */
export function Spec({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section className={styles.spec} id={id} aria-labelledby={`${id}-head`}>
      <div className="stack--2">
        <h2 className="head" id={`${id}-head`}>
          {title}
        </h2>
        {note && <p className="note">{note}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}

/** Two or more states beside each other. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.two}>{children}</div>
}

/** One state, with its name. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className={styles.cap}>{name}</p>
      {children}
    </div>
  )
}
