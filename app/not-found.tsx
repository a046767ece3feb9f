import type { Metadata } from 'next'

import { MissingPage } from '@/components/layout/missing-page'
import { PlainMast } from '@/components/layout/plain-mast'
import { getTranslator } from '@/lib/i18n/translator'

export const metadata: Metadata = { title: getTranslator('errors')('notFound.title') }

/** For addresses that no part of the app knows; it has no layout above it but the root. */
export default function NotFoundPage() {
  return (
    <>
      <PlainMast />
      <MissingPage />
    </>
  )
}
