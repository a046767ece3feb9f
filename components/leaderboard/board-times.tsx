import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import { TabLinks } from '@/components/ui/tab-links'
import type { BoardView } from '@/lib/data/leaderboard'
import { BOARD_WINDOWS, type BoardWindow } from '@/lib/domain/leaderboard/windows'
import type { Day } from '@/lib/domain/shared/calendar'
import { boardHref } from '@/lib/forms/board-address'
import { formatDayOfMonth, formatMonth } from '@/lib/i18n/format'

import styles from './board.module.css'

/** "16 March", "March 2026": how a week or a month is called by its first day. */
export function windowName(window: BoardWindow, start: Day): string {
  const day = new Date(`${start}T00:00:00Z`)
  return window === 'month' ? formatMonth(day, 'UTC') : formatDayOfMonth(day, 'UTC')
}

/** The three windows and what is kept now as tabs, and the way to windows that are over. */
export function BoardTimes({ board }: { board: BoardView }) {
  const t = useTranslations('leaderboard')
  const { classId, before, after, scope } = board
  const isKept = board.measure === 'kept'
  const links = [
    ...BOARD_WINDOWS.map((window) => ({
      href: boardHref({ classId, scope, window }),
      label: t(`tab.${window}`),
      current: !isKept && window === board.window,
    })),
    { href: boardHref({ classId, scope, measure: 'kept' }), label: t('tab.kept'), current: isKept },
  ]
  return (
    <>
      <TabLinks label={t('windows')} links={links} />
      {!isKept && (before || after) && (
        <nav className={styles.beside} aria-label={t('beside.label')}>
          {before ? <Beside board={board} day={before} icon="left" /> : <span />}
          {after && <Beside board={board} day={after} icon="right" />}
        </nav>
      )}
    </>
  )
}

function Beside({ board, day, icon }: { board: BoardView; day: Day; icon: 'left' | 'right' }) {
  const t = useTranslations('leaderboard')
  const { classId, window, scope } = board
  const href = boardHref({ classId, scope, window, from: day })
  const name = windowName(window, day)
  return (
    <Link href={href as Route} prefetch={false} scroll={false}>
      {icon === 'left' && <Icon name="left" />}
      {window === 'month' ? t('beside.month', { month: name }) : t('beside.week', { day: name })}
      {icon === 'right' && <Icon name="right" />}
    </Link>
  )
}
