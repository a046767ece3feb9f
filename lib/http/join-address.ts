import 'server-only'

import { networkInterfaces } from 'node:os'

/**
 * The origin of this Readback as other devices reach it: the one this page was asked at. A teacher who looks at the
 * machine itself asks at "localhost", which leads a phone nowhere: then it is the machine's address in its network.
 */
export function reachableOrigin(headers: Headers): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http'
  return `${protocol}://${reachable(host)}`
}

/** Where students join, as their devices reach it. A code may follow it, after a slash. */
export const joinAddress = (headers: Headers): string => `${reachableOrigin(headers)}/join`

/** Where students come back to their class, as their devices reach it. Code and alias may follow as a query. */
export const signInAddress = (headers: Headers): string => `${reachableOrigin(headers)}/sign-in/class`

function reachable(host: string): string {
  const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(:\d+)?$/i.exec(host)
  const address = loopback && addressInNetwork()
  return address ? address + (loopback[1] ?? '') : host
}

function addressInNetwork(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}
