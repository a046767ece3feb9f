import { NextResponse, type NextRequest } from 'next/server'

/**
 * Gives every page a content security policy with a nonce of its own, so that no script runs but ours. Next.js reads
 * the nonce from the request header and puts it on its scripts. Headers that are the same for every answer are in
 * next.config.js. Nothing is authorised here: lib/data does that.
 */
export function proxy(request: NextRequest): NextResponse {
  const isSecure = arrivedByHttps(request)
  const policy = contentSecurityPolicy({
    nonce: newNonce(),
    isSecure,
    isDevelopment: process.env.NODE_ENV === 'development',
  })
  const forwarded = new Headers(request.headers)
  forwarded.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers: forwarded } })
  response.headers.set('content-security-policy', policy)
  // Over plain http browsers ignore it, and on localhost it would lock other programs out.
  if (isSecure) response.headers.set('strict-transport-security', 'max-age=31536000')
  return response
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|.*\\.(?:ico|svg|png|webmanifest|txt)$).*)'],
}

interface PolicyOptions {
  nonce: string
  isSecure: boolean
  isDevelopment: boolean
}

function contentSecurityPolicy({ nonce, isSecure, isDevelopment }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Widths of bars and the like, in style attributes: they can load nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

function arrivedByHttps(request: NextRequest): boolean {
  return (request.headers.get('x-forwarded-proto') ?? request.nextUrl.protocol).startsWith('https')
}
