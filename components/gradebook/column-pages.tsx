import type { Route } from 'next'
import Link from 'next/link'

import { useTranslations } from '#i18n/translations'
import { Icon } from '@/components/ui/icon'
import type { GradedAssignment } from '@/lib/data/gradebook'
import type { GradebookAddress } from '@/lib/forms/gradebook-address'

import styles from './gradebook.module.css'

const COLUMNS = 6

/** The assignments that stand beside each other, with their indices: the latest six, or an earlier six. */
export function columnsShown(
  assignments: readonly GradedAssignment[],
  columns: number,
): {
  readonly shown: readonly (readonly [index: number, GradedAssignment])[]
  readonly page: number
  readonly total: number
} {
  const total = Math.max(1, Math.ceil(assignments.length / COLUMNS))
  const page = Math.min(columns, total)
  const end = assignments.length - (page - 1) * COLUMNS
  return { shown: [...assignments.entries()].slice(Math.max(0, end - COLUMNS), end), page, total }
}

/** The way to earlier and later assignments, where they do not all fit. */
export function ColumnPages({
  assignments,
  address,
  hrefOf,
}: {
  assignments: readonly GradedAssignment[]
  address: GradebookAddress
  hrefOf: (change: Partial<GradebookAddress>) => string
}) {
  const t = useTranslations('gradebook')
  const { page, total } = columnsShown(assignments, address.columns)
  if (total === 1) return null
  return (
    <nav className={styles.columns} aria-label={t('columns')}>
      {page < total ? (
        <Link href={hrefOf({ columns: page + 1 }) as Route} prefetch={false} scroll={false}>
          <Icon name="left" /> {t('earlier')}
        </Link>
      ) : (
        <span />
      )}
      {page > 1 && (
        <Link href={hrefOf({ columns: page - 1 }) as Route} prefetch={false} scroll={false}>
          {t('later')} <Icon name="right" />
        </Link>
      )}
    </nav>
  )
}
