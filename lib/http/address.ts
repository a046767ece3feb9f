import { createHash } from 'node:crypto'

/**
 * Where a request comes from, hashed, to count tries without keeping the address. A school's pupils share one:
 * limits by address must be generous. IPv6 counts by its /64.
 */
export function addressKey(headers: Headers): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
  const network = forwarded.includes(':') ? forwarded.split(':').slice(0, 4).join(':') : forwarded
  return createHash('sha256').update(network).digest('hex').slice(0, 24)
}
