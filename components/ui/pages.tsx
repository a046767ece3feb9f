import Link from 'next/link'
import type { Route } from 'next'

import { useTranslations } from '#i18n/translations'

import { Icon } from './icon'

/** The pages of a long list. `hrefOf` makes a page's address; pages count from 1. */
export function Pages({
  label,
  page,
  total,
  hrefOf,
}: {
  label?: string
  page: number
  total: number
  hrefOf: (page: number) => string
}) {
  const t = useTranslations('ui')
  if (total < 2) return null
  const link = (to: number) => ({ href: hrefOf(to) as Route, prefetch: false })

  return (
    <nav className="pages" aria-label={label ?? t('pages.label')}>
      {page > 1 && (
        <Link {...link(page - 1)} aria-label={t('pages.previous')}>
          <Icon name="left" />
        </Link>
      )}
      {shown(page, total).map((to, index) =>
        to === null ? (
          <span key={`gap-${index}`} className="none" aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={to}
            {...link(to)}
            aria-label={t('pages.page', { page: to })}
            aria-current={to === page ? 'page' : undefined}
          >
            {to}
          </Link>
        ),
      )}
      {page < total && (
        <Link {...link(page + 1)} aria-label={t('pages.next')}>
          <Icon name="right" />
        </Link>
      )}
    </nav>
  )
}

/** First, last, and the pages round the current one; null where pages are left out. */
function shown(page: number, total: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, total].filter((to) => to >= 1 && to <= total)
  const pages = [...new Set(near)].sort((a, b) => a - b)
  return pages.flatMap((to, index) => {
    const before = pages[index - 1]
    return before !== undefined && to - before > 1 ? [null, to] : [to]
  })
}
