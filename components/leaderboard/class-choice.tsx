import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import type { BoardView } from '@/lib/data/leaderboard'
import { BOARD_SCOPES } from '@/lib/domain/leaderboard/boards'
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
          href={boardHref({ classId: id }) as Route}
          prefetch={false}
          aria-current={id === chosenId ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}

/** The whole class or the viewer's league: where they have one. */
export function ScopeChoice({ board }: { board: BoardView }) {
  const t = useTranslations('leaderboard')
  const { classId, scope, measure, window, windowStart, isCurrent, hasLeague } = board
  if (!hasLeague) return null
  const address = { classId, measure, window, from: isCurrent ? null : windowStart }
  return (
    <nav className={styles.classes} aria-label={t('scope.label')}>
      {BOARD_SCOPES.map((each) => (
        <Link
          key={each}
          href={boardHref({ ...address, scope: each }) as Route}
          prefetch={false}
          scroll={false}
          aria-current={each === scope ? 'page' : undefined}
        >
          {t(`scope.${each}`)}
        </Link>
      ))}
    </nav>
  )
}
