import 'server-only'

import { decode, encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { z } from 'zod'

/** How long a session may last at most, in seconds; `lib/data/viewer` shortens it for staff. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

const isSecure = (process.env['NEXTAUTH_URL'] ?? '').startsWith('https://')

/** The session's cookie. Over https its prefix keeps other hosts of the domain from setting it. */
export const sessionCookie = {
  name: `${isSecure ? '__Host-' : ''}next-auth.session-token`,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
} as const

const claimSchema = z.object({
  id: z.uuid(),
  sessionVersion: z.int(),
  /** Milliseconds since the epoch at which the person signed in. */
  startedAt: z.number(),
})

/** What a session says of itself. `lib/data/viewer` decides what that is worth. */
export type SessionClaim = z.infer<typeof claimSchema>

/** The key of all sessions. Without one nobody is signed in and nobody can be. */
function secret(): string {
  const value = process.env['NEXTAUTH_SECRET'] ?? ''
  if (value.length < 16) throw new Error('NEXTAUTH_SECRET must be set, to 16 characters or more')
  return value
}

/** Signs the browser of this request in, as next-auth would. Only in a server action or a route handler. */
export async function startSession(claim: SessionClaim): Promise<void> {
  const token = await encode({ token: { ...claim }, secret: secret(), maxAge: SESSION_SECONDS })
  const jar = await cookies()
  jar.set(sessionCookie.name, token, { ...sessionCookie.options, maxAge: SESSION_SECONDS })
}

/** Signs the browser of this request out. Only in a server action or a route handler. */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookie.name, '', { ...sessionCookie.options, maxAge: 0 })
}

/**
 * What the browser's cookie claims, or null where there is none, or a forged or expired one. This is next-auth's own
 * `decode`; `getServerSession` would also encrypt the whole token anew on every request, to no use here.
 */
export async function readSession(): Promise<SessionClaim | null> {
  const token = (await cookies()).get(sessionCookie.name)?.value
  if (!token) return null
  const key = secret()
  const payload = await decode({ token, secret: key }).catch(() => null)
  const claim = claimSchema.safeParse(payload)
  return claim.success ? claim.data : null
}
