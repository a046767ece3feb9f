import ipaddr from 'ipaddr.js'

/** Global unicast: everything the internet routes in IPv6 today (RFC 4291, section 2.4). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet: not private, loopback, link-local, shared, multicast,
 * documentation, translation (NAT64, 6to4, Teredo) or otherwise reserved. An IPv4 address inside an IPv6 one counts
 * as itself.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6)
}
