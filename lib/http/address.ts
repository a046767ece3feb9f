import { createHash } from 'node:crypto'

import ipaddr from 'ipaddr.js'

/**
 * Where a request comes from, hashed, to count tries without keeping the address. A school's pupils share one:
 * limits by address must be generous. IPv6 counts by its /64. The last hop is what the nearest proxy (or Next
 * itself) saw; where neither stands in front, a caller can make one up, so nothing may rest on this alone.
 */
export function addressKey(headers: Headers): string {
  const lastHop = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return createHash('sha256').update(network(lastHop)).digest('hex').slice(0, 24)
}

function network(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  const text = parsed.toNormalizedString()
  return parsed.kind() === 'ipv6' ? text.split(':').slice(0, 4).join(':') : text
}
