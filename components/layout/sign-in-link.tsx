'use client'

import { usePathname } from 'next/navigation'

import { WayOn } from './way-on'

/** The way to the sign-in, which leads back to the page it is on. */
export function SignInLink({ children }: { children: string }) {
  const path = usePathname()
  return (
    <WayOn kind="primary" href={`/sign-in?next=${encodeURIComponent(path ?? '/home')}`}>
      {children}
    </WayOn>
  )
}
