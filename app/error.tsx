'use client'

import { FailedPage } from '@/components/layout/failed-page'

/** What is shown where rendering a page threw. The root layout, and with it the theme, still stands. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <FailedPage digest={error.digest} onRetry={reset} />
}
