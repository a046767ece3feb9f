import 'next-auth'
import 'next-auth/jwt'

declare module 'next-auth' {
  interface Session {
    user: { id: string }
  }
  interface User {
    id: string
    sessionVersion: number
    startedAt: number
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    id: string
    sessionVersion: number
    startedAt: number
  }
}
