import type { Instrumentation } from 'next'

/** Refuses to serve with settings that would fail later. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { parseEnvironment } = await import('@/lib/env')
  parseEnvironment(process.env)
}

/**
 * Writes one line of JSON for an error that nobody expected, beside the stack that Next.js prints: which request met it,
 * and the digest that the reader of error.tsx was shown. The query is left out, since it may hold what somebody typed.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const line = {
    event: 'request-error',
    at: new Date().toISOString(),
    method: request.method,
    path: request.path.split('?')[0],
    route: context.routePath,
    digest: error instanceof Error && 'digest' in error ? error.digest : undefined,
    message: error instanceof Error ? error.message : String(error),
  }
  console.error(JSON.stringify(line))
}
