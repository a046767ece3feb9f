import 'server-only'

import { connection } from 'next/server'

import { currentContext } from './context'

/** The instant of the request. The one place on the server that reads the clock. */
export async function requestTime(): Promise<Date> {
  const context = currentContext()
  if (context) return context.now
  await connection()
  return new Date()
}
