import 'server-only'

import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'

import { signInByPassword, signInByPin } from '@/lib/data/accounts'
import { addressKey } from '@/lib/http/address'

import { SESSION_SECONDS, sessionCookie } from './session-cookie'

const secret = z.string().min(1).max(1_000)
const passwordSchema = z.object({ email: z.string().max(320), password: secret })
const pinSchema = z.object({ code: z.string().max(40), alias: z.string().max(200), secret })

/**
 * How people sign in: next-auth with its credentials provider, twice. Our own forms check the same way and set the
 * same cookie (`session-cookie`), so that they work without JavaScript and can say why not. Credentials need a JWT
 * session; `lib/data/viewer` re-reads the person behind it each time.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  cookies: { sessionToken: sessionCookie },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      id: 'password',
      name: 'password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(input, request) {
        const parsed = passwordSchema.safeParse(input)
        if (!parsed.success) return null
        const signedIn = await signInByPassword(parsed.data, addressKey(new Headers(request.headers)))
        return signedIn.ok ? signedIn.value : null
      },
    }),
    CredentialsProvider({
      id: 'pin',
      name: 'pin',
      credentials: { code: { type: 'text' }, alias: { type: 'text' }, secret: { type: 'password' } },
      async authorize(input, request) {
        const parsed = pinSchema.safeParse(input)
        if (!parsed.success) return null
        const signedIn = await signInByPin(parsed.data, addressKey(new Headers(request.headers)))
        return signedIn.ok ? signedIn.value : null
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { id: user.id, sessionVersion: user.sessionVersion, startedAt: user.startedAt } : token,
    session: ({ session, token }) => ({ expires: session.expires, user: { id: token.id } }),
  },
}
