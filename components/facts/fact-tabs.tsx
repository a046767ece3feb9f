import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'
import { CERTAINTIES, type Certainty } from '@/lib/domain/facts/fact'

/** Which facts a list shows: all of them, or those of one certainty. */
export type FactFilter = Certainty | 'all'

/** Links that narrow a list of facts by how sure the article is. Says nothing where there is nothing to narrow. */
export function FactTabs({
  facts,
  shown,
  hrefOf,
}: {
  facts: readonly { readonly certainty: Certainty }[]
  shown: FactFilter
  hrefOf: (filter: FactFilter) => string
}) {
  const t = useTranslations('facts')
  const count = (certainty: Certainty) => facts.filter((fact) => fact.certainty === certainty).length
  const present = CERTAINTIES.filter((certainty) => count(certainty) > 0)
  if (present.length < 2) return null
  const filters = [
    { filter: 'all' as const, label: t('all'), count: facts.length },
    ...present.map((filter) => ({ filter, label: t(`certainty.${filter}`), count: count(filter) })),
  ]
  return (
    <nav className="tabs" aria-label={t('show')}>
      {filters.map(({ filter, label, count }) => (
        <Link
          key={filter}
          className="tab"
          href={hrefOf(filter) as Route}
          scroll={false}
          prefetch={false}
          aria-current={filter === shown ? 'true' : undefined}
        >
          {label}
          <span className="num">{count}</span>
        </Link>
      ))}
    </nav>
  )
}

/** The filter that an address names; all facts where it names none. */
export const filterOf = (name: unknown): FactFilter => CERTAINTIES.find((each) => each === name) ?? 'all'
