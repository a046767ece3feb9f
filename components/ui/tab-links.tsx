import Link from 'next/link'
import type { Route } from 'next'
import type { ReactNode } from 'react'

/** Tabs that are pages: the one shown is marked as the current page. */
export function TabLinks({
  label,
  links,
}: {
  label: string
  links: readonly { href: string; label: ReactNode; count?: number; current?: boolean }[]
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {links.map((link) => (
        <Link
          key={link.href}
          className="tab"
          href={link.href as Route}
          prefetch={false}
          aria-current={link.current ? 'page' : undefined}
        >
          {link.label}
          {link.count !== undefined && <span className="num">{link.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
