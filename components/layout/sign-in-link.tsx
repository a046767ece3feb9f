'use client'

import Link from 'next/link'
import type { Route } from 'next'
import { usePathname } from 'next/navigation'

import { buttonClass } from '@/components/ui/button'

/** The way to the sign-in, which leads back to the page it is on. */
export function SignInLink({ children }: { children: string }) {
  const path = usePathname()
  return (
    <Link
      className={buttonClass('primary')}
      href={`/sign-in?next=${encodeURIComponent(path ?? '/home')}` as Route}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
