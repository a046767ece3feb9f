'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { usePathname } from 'next/navigation'

/** The main navigation's links; the one whose pages are being read is marked. */
export function NavLinks({ links }: { links: readonly { href: string; label: string }[] }) {
  const path = usePathname()
  return links.map(({ href, label }) => (
    <Link
      key={href}
      href={href as Route}
      aria-current={path === href ? 'page' : path?.startsWith(`${href}/`) ? 'true' : undefined}
    >
      {label}
    </Link>
  ))
}
