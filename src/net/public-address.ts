import ipaddr from 'ipaddr.js'

/** Public by number, yet answered by the cloud's own host: Azure's metadata service. */
const HOST_SERVICES = new Set(['168.63.129.16'])

/**
 * Whether an IP address is one of the public internet's: not private, loopback, link-local, shared, multicast or
 * reserved, and, where an IPv6 address carries an IPv4 one, that one neither. Anything but an IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed.kind() === 'ipv4') return isPublicV4(parsed as ipaddr.IPv4)
  const six = parsed as ipaddr.IPv6
  if (six.isIPv4MappedAddress()) return isPublicV4(six.toIPv4Address())
  return six.range() === 'unicast' && !carriesV4(six)
}

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !HOST_SERVICES.has(address.toString())
}

/** `::a.b.c.d`, long out of use, still counts as unicast. */
function carriesV4(address: ipaddr.IPv6): boolean {
  return address.parts.slice(0, 6).every((part) => part === 0)
}
