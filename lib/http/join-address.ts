import 'server-only'

import { networkInterfaces } from 'node:os'

/**
 * Where students join, as their devices reach it: the address this page was asked at. A teacher who looks
 * at the machine itself asks at "localhost", which leads a phone nowhere: then it is the machine's address in its
 * network. A code may follow it, after a slash.
 */
export function joinAddress(headers: Headers): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http'
  return `${protocol}://${reachable(host)}/join`
}

function reachable(host: string): string {
  const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(:\d+)?$/i.exec(host)
  const address = loopback && addressInNetwork()
  return address ? address + (loopback[1] ?? '') : host
}

function addressInNetwork(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}
