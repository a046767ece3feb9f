import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { boardHref } from '@/lib/forms/board-address'

import styles from './board.module.css'

/** The viewer's classes, where there are several: each with its own board. */
export function ClassChoice({
  classes,
  chosenId,
}: {
  classes: readonly { readonly id: string; readonly name: string }[]
  chosenId: string
}) {
  const t = useTranslations('leaderboard')
  if (classes.length < 2) return null
  return (
    <nav className={styles.classes} aria-label={t('classes')}>
      {classes.map(({ id, name }) => (
        <Link
          key={id}
          href={boardHref({ classId: id, window: 'week', from: null, isWhole: false }) as Route}
          prefetch={false}
          aria-current={id === chosenId ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
