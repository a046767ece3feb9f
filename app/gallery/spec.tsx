import type { ReactNode } from 'react'

import { useTranslations } from '#i18n/translations'
import type { Messages } from '@/lib/i18n/catalogue'

import styles from './gallery.module.css'

/** A part of the gallery, by its place in the page and in the catalogue. */
export type Part = keyof Messages['gallery']['parts']

type Noted = keyof Messages['gallery']['notes']

const UNNOTED: readonly Part[] = ['choice', 'tags', 'wait', 'forms']
const isNoted = (id: Part): id is Noted => !UNNOTED.includes(id)

/** One kind of thing in the gallery: its name and rule at the left, its states at the right. */
export function Spec({ id, children }: { id: Part; children: ReactNode }) {
  const t = useTranslations('gallery')
  return (
    <section className={styles.spec} id={id} aria-labelledby={`${id}-head`}>
      <div className="stack--2">
        <h2 className="head" id={`${id}-head`}>
          {t(`parts.${id}`)}
        </h2>
        {isNoted(id) && <p className="note">{t(`notes.${id}`)}</p>}
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
export function State({
  name,
  children,
}: {
  name: keyof Messages['gallery']['states']
  children: ReactNode
}) {
  const t = useTranslations('gallery')
  return (
    <div>
      <p className={styles.cap}>{t(`states.${name}`)}</p>
      {children}
    </div>
  )
}
