import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public internet. Loopback, private, link-local, unique local, multicast,
 * unspecified and reserved ones are not, nor those that stand for an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const [withoutZone = ''] = address.split('%');
  return ipaddr.isValid(withoutZone) && ipaddr.parse(withoutZone).range() === 'unicast';
}
