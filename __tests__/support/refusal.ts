/** The HTTP status with which `work` turns its viewer away by `unauthorized()`, `forbidden()` or `notFound()`; null when it does not. */
export async function refusal(work: () => Promise<unknown>): Promise<number | null> {
  try {
    await work()
    return null
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
    const status = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/.exec(digest)?.[1]
    if (!status) throw error
    return Number(status)
  }
}
