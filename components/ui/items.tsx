import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import styles from './items.module.css'

/** One line of a list of things: where it leads, a word at the right, and a note below. */
export interface Item {
  readonly href: string
  readonly title: string
  readonly aside?: ReactNode
  readonly note: ReactNode
}

/** Things as lines, each a link. */
export function Items({ items }: { items: readonly Item[] }) {
  return (
    <ul>
      {items.map(({ href, title, aside, note }) => (
        <li className={styles.item} key={href}>
          <Link href={href as Route} prefetch={false}>
            {title}
          </Link>
          {aside}
          <span className="folio">{note}</span>
        </li>
      ))}
    </ul>
  )
}
