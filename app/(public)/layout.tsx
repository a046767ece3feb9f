import type { ReactNode } from 'react'

import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { getViewer } from '@/lib/data/viewer'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead viewer={await getViewer()} signOut="/api/sign-out" />
      {children}
      <Footer />
    </>
  )
}
