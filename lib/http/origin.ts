/**
 * Whether a mutating request comes from our own pages: its Origin is present, not "null", and names the host
 * that was asked. Route Handlers have no such check of their own (OWASP ASVS 3.5.1).
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  if (!origin || !host || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}
