import type { ReactNode } from 'react'

import { buttonClass, type ButtonKind } from '@/components/ui/button'

/**
 * A link of a page that says no. It loads its page afresh, in case the fault sits in what this tab holds; and since
 * such pages are part of every other, it spares all of them the router's link.
 */
export function WayOn({ kind, href, children }: { kind: ButtonKind; href: string; children: ReactNode }) {
  return (
    <a className={buttonClass(kind)} href={href}>
      {children}
    </a>
  )
}
