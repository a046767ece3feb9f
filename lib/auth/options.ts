import 'server-only'

import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'

import { findByPassword } from '@/lib/data/accounts'

const passwordSchema = z.object({ email: z.email(), password: z.string().min(1).max(200) })

/** How people sign in. Credentials need a JWT session; `lib/data/viewer` re-reads the person behind it each time. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: 30 * 24 * 60 * 60 },
  pages: { signIn: '/sign-in' },
  providers: [
    CredentialsProvider({
      id: 'password',
      name: 'password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(input) {
        const parsed = passwordSchema.safeParse(input)
        return parsed.success ? findByPassword(parsed.data.email, parsed.data.password) : null
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, id: user.id, sessionVersion: user.sessionVersion } : token),
    session: ({ session, token }) => ({
      ...session,
      user: { id: token.id, sessionVersion: token.sessionVersion },
    }),
  },
}
