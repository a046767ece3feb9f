'use client'

import { FailedPage } from '@/components/layout/failed-page'

import './globals.css'

/** What is shown where the root layout itself threw: it stands alone, without fonts or the reader's theme. */
export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="en">
      <body>
        <FailedPage digest={error.digest} onRetry={reset} />
      </body>
    </html>
  )
}
